import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The stored forms of the JSON contracts")
struct StoredFormTests {
    @Test(
        "name every key that a session leaves in a store",
        arguments: [
            "authority-answers-later", "authority-refuses-after-all", "calendar-outage", "changes-their-mind",
            "confirmation-by-text", "customer-outranks-agent", "every-tool-twice", "recheck-keeps-selection",
            "reschedule-another-provider", "several-places-with-holds", "voice-only",
        ])
    func keys(name: String) async throws {
        let session = "\(GuideFiles.package)/Fixtures/sessions/\(name).session"
        let directory = FileManager.default.temporaryDirectory.path + "/forms-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let script = try SessionScript(FileReader.read(path: session, limit: 1_048_576), file: session)
        _ = try await SessionRunner(zones: SystemZoneSource()).run(script, in: .folder(directory))
        let contract = try GuideFiles.text(of: "docs/json-contracts.md")
        let words = Set(contract.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        let items = try JSONFileStore.contents(of: directory).items
        let keys = items.reduce(into: Set<String>()) { $0.formUnion(Self.keys(of: $1.json(showingPersonalData: true))) }
        #expect(keys.count > 20 && keys.isSubset(of: words), "\(keys.subtracting(words).sorted())")
    }

    /// Every key at any depth.
    private static func keys(of value: JSONValue) -> Set<String> {
        switch value {
        case .object(let object):
            object.members.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys(of: $1)) }
        case .string, .number, .bool, .null: []
        }
    }
}
