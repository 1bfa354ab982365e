import BookingAdapters
import BookingDomain
import Testing

@Suite("The examples of the guide to settings")
struct SettingsExampleTests {
    private func example(in section: String) throws -> String {
        let block = try CodeBlock.all().first {
            $0.place.hasPrefix("docs/settings.md:") && $0.language == "json" && $0.section == section
        }
        return try #require(block, "\(section)").lines.joined(separator: "\n")
    }

    @Test("a business is read from the first one")
    func business() throws {
        let text = try example(in: "Settings and calendar files")
        let business = try BusinessSettings.read(Array(text.utf8), file: "settings.md", zones: SystemZoneSource())
        #expect(business.id == "glow-spa")
    }

    @Test("a calendar is read from the one about calendar files")
    func calendar() throws {
        let text = try example(in: "Calendar files")
        let file = FileManager.default.temporaryDirectory.appending(path: "calendar-" + UUID().uuidString)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONFileCalendar(business: "glow-spa", zone: .eastern, files: ["dr-smith": file.path]).validate()
    }
}
