import BookingAdapters
import BookingDomain
import Synchronization
import Testing

@Suite("Settings that follow their file")
struct LiveBusinessSettingsTests {
    private let folder: ScratchFolder
    private let path: String
    private let told = Told()

    init() throws {
        folder = try ScratchFolder()
        path = try folder.write(Self.text(name: "First"), to: "spa.json")
    }

    @Test("a change shows at the next question")
    func changed() throws {
        let settings = try live()
        #expect(settings.current().name == "First")
        try folder.write(Self.text(name: "Second"), to: "spa.json")
        #expect(settings.current().name == "Second")
        #expect(settings.current().name == "Second")
        #expect(settings.fault == nil)
        #expect(told.faults.isEmpty)
    }

    @Test(
        "a file that is wrong changes nothing, is told once, and is forgiven",
        arguments: [
            "", "{", String(text(name: "Half written").dropLast(40)), text(name: ""), text(name: "Other", id: "other"),
            text(name: "New", zone: "Mars/Base"),
        ])
    func wrong(text: String) throws {
        let settings = try live()
        try folder.write(text, to: "spa.json")
        for _ in 0..<3 { #expect(settings.current().name == "First") }
        let fault = try #require(settings.fault)
        #expect(fault.file == path)
        #expect(told.faults == [fault])
        try folder.write(Self.text(name: "Third"), to: "spa.json")
        #expect(settings.current().name == "Third")
        #expect(settings.fault == nil)
        #expect(told.faults == [fault])
        try folder.write(text, to: "spa.json")
        #expect(settings.current().name == "Third")
        #expect(told.faults == [fault, fault])
    }

    @Test("another mistake is told again")
    func twoMistakes() throws {
        let settings = try live()
        try folder.write("{", to: "spa.json")
        _ = settings.current()
        try folder.write("[]", to: "spa.json")
        _ = settings.current()
        #expect(told.faults.count == 2)
    }

    @Test("a file that is gone changes nothing, and one that takes its place is read")
    func gone() throws {
        let settings = try live()
        try FileManager.default.removeItem(atPath: path)
        #expect(settings.current().name == "First")
        #expect(settings.fault?.message.contains("no such file") == true)
        let beside = try folder.write(Self.text(name: "Second"), to: "beside.json")
        try FileManager.default.moveItem(atPath: beside, toPath: path)
        #expect(settings.current().name == "Second")
    }

    @Test("a file about another business is refused by its id")
    func otherBusiness() throws {
        let settings = try live()
        try folder.write(Self.text(name: "Other", id: "other"), to: "spa.json")
        #expect(settings.current().id == "spa")
        #expect(settings.fault?.message.contains("is now about \"other\"") == true)
    }

    @Test("another time zone is refused, because calendars keep the old one")
    func otherZone() throws {
        let settings = try live()
        try folder.write(Self.text(name: "Second", zone: "UTC"), to: "spa.json")
        #expect(settings.current().zone.identifier == "America/New_York")
        #expect(settings.current().name == "First")
        #expect(
            settings.fault?.message
                == "time_zone is now \"UTC\"; give it back \"America/New_York\", or start again, so that the calendars go by "
                + "the new one")
        try folder.write(Self.text(name: "Third"), to: "spa.json")
        #expect(settings.current().name == "Third")
    }

    @Test("there must be something good to begin with")
    func beginning() throws {
        try folder.write("{", to: "spa.json")
        #expect(throws: SettingsError.self) { try live() }
        #expect(throws: SettingsError.self) { try LiveBusinessSettings(path: "/nowhere/spa.json", zones: FewZones()) }
        #expect(told.faults.isEmpty)
    }

    @Test("a file that has long been as it is, is not read again")
    func unread() throws {
        let settings = try LiveBusinessSettings(path: path, zones: CountingZones(told), clock: { .max }) { _ in }
        for _ in 0..<5 { #expect(settings.current().name == "First") }
        #expect(told.zones == 1)
    }

    @Test("whoever is told may ask, and many may ask at once")
    func concurrent() async throws {
        let told = told
        let asked = Mutex<LiveBusinessSettings?>(nil)
        let settings = try LiveBusinessSettings(path: path, zones: FewZones()) { fault in
            told.note(fault)
            asked.withLock { $0 }.map { #expect($0.current().name == "First") }
        }
        asked.withLock { $0 = settings }
        try folder.write("{", to: "spa.json")
        await withTaskGroup { group in
            for _ in 0..<50 { group.addTask { #expect(settings.current().name == "First") } }
        }
        #expect(told.faults.count == 1)
        asked.withLock { $0 = nil }
    }

    private func live() throws -> LiveBusinessSettings {
        let told = told
        return try LiveBusinessSettings(path: path, zones: FewZones()) { told.note($0) }
    }

    private static func text(name: String, id: String = "spa", zone: String = "America/New_York") -> String {
        """
        {"id": "\(id)", "name": "\(name)", "time_zone": "\(zone)", "hours": {"monday": ["09:00-12:00"]},
         "services": [{"id": "botox", "name": "Botox", "duration_minutes": 60, "providers": ["dr-smith"]}],
         "providers": [{"id": "dr-smith", "name": "Dr. Smith"}]}
        """
    }
}

/// What was told, and how often a zone was looked up.
private final class Told: Sendable {
    private let state = Mutex((faults: [SettingsError](), zones: 0))

    var faults: [SettingsError] { state.withLock { $0.faults } }
    var zones: Int { state.withLock { $0.zones } }

    func note(_ fault: SettingsError) { state.withLock { $0.faults.append(fault) } }
    func noteZone() { state.withLock { $0.zones += 1 } }
}

/// Counts how often the settings are read, because each reading looks up its zone.
private struct CountingZones: ZoneSource {
    private let told: Told

    init(_ told: Told) {
        self.told = told
    }

    func rules(for identifier: String) throws(ZoneError) -> ZoneRules {
        told.noteZone()
        return try FewZones().rules(for: identifier)
    }
}
