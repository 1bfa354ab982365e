import BookingAdapters
import BookingDomain
import Testing

/// A settings file with one mistake, and the answer to it.
struct SettingsMistake: Sendable, CustomTestStringConvertible {
    /// What is wrong.
    let testDescription: String
    /// What is replaced in the good file, and by what; a caret marks where the mistake is found.
    private var changes: [(good: String, bad: String)]
    /// What the message says.
    private var message: String

    init(_ name: String, _ good: String, _ bad: String, _ message: String) {
        testDescription = name
        changes = [(good, bad)]
        self.message = message
    }

    /// The same mistake with a second change.
    func and(_ good: String, _ bad: String) -> SettingsMistake {
        var copy = self
        copy.changes.append((good, bad))
        return copy
    }

    /// Reads the file with the mistake and compares position and message.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        var marked = Self.goodFile
        for change in changes {
            let range = try #require(marked.firstRange(of: change.good), "the good file has no such part")
            marked.replaceSubrange(range, with: change.bad)
        }
        let expected = try #require(MarkedText(marked), "one caret is needed")
        let error = try #require(throws: SettingsError.self, sourceLocation: sourceLocation) {
            try BusinessSettings.read(Array(expected.text.utf8), file: "spa.json", zones: FewZones())
        }
        let place = "spa.json:\(expected.line):\(expected.column): "
        #expect(error.description.hasPrefix(place), "\(error)", sourceLocation: sourceLocation)
        #expect(error.message.contains(message), "\(error)", sourceLocation: sourceLocation)
    }

    /// A file without a mistake.
    static let goodFile = #"""
        {
          "id": "spa",
          "name": "Spa",
          "time_zone": "America/New_York",
          "calling_code": "1",
          "hours": { "monday": ["09:00-12:00", "13:00-17:00"], "saturday": ["00:00-24:00"] },
          "exceptions": [ { "date": "2025-12-24", "hours": ["09:00-11:00"], "reason": "Christmas Eve" } ],
          "services": [
            { "id": "botox", "name": "Botox", "aliases": ["filler"], "duration_minutes": 60,
              "buffer_before_minutes": 5, "buffer_after_minutes": 15, "providers": ["smith"] },
            { "id": "facial", "name": "Facial", "duration_minutes": 45, "providers": ["smith", "lee"] }
          ],
          "providers": [
            { "id": "smith", "name": "Dr. Smith", "aliases": ["Smith"], "places": 2 },
            { "id": "lee", "name": "Dr. Lee", "hours": { "monday": ["10:00-12:00"] },
              "exceptions": [ { "date": "2025-12-26", "hours": [] } ],
              "blocked": [ { "start": "2025-11-29T12:00", "end": "2025-11-29T13:00-05:00", "reason": "inventory" } ] }
          ],
          "blocked": [ { "start": "2025-12-01T09:00Z", "end": "2025-12-01T10:00Z" } ],
          "policy": { "offer_expiry_minutes": 30, "step_minutes": 60, "provider_preference": "fewest_bookings" }
        }
        """#
}
