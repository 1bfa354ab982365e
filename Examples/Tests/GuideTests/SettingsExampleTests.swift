import BookingAdapters
import BookingDomain
import Testing

@Suite("The examples of the guide to settings")
struct SettingsExampleTests {
    private func blocks() throws -> [String] {
        try CodeBlock.all()
            .filter { $0.place.hasPrefix("docs/settings.md:") && $0.language == "json" }
            .map { $0.lines.joined(separator: "\n") }
    }

    @Test("a business is read from the first")
    func business() throws {
        let text = try #require(try blocks().first)
        let business = try BusinessSettings.read(Array(text.utf8), file: "settings.md", zones: SystemZoneSource())
        #expect(business.id == "glow-spa")
    }

    @Test("a calendar is read from the second")
    func calendar() throws {
        let text = try #require(try blocks().dropFirst().first)
        let file = FileManager.default.temporaryDirectory.appending(path: "calendar-" + UUID().uuidString)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONFileCalendar(business: "glow-spa", zone: .eastern, files: ["dr-smith": file.path]).validate()
    }
}
