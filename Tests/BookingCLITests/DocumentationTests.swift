import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// What the documents promise to list, they list.
struct DocumentationTests {
    private func document(_ name: String) throws -> String {
        let path = CommandSample.fixtures + "/../docs/" + name
        return String(decoding: try FileReader.read(path: path, limit: 1_000_000), as: UTF8.self)
    }

    @Test("every error code is in the closed list", arguments: BookingErrorCode.all.map(\.rawValue))
    func errorCodes(code: String) throws {
        #expect(try document("json-contracts.md").contains("`\(code)`"))
    }

    @Test(
        "every rule of an explanation is described",
        arguments: SlotRule.allCases.map(\.rawValue) + ConversationRule.allCases.map(\.rawValue))
    func rules(rule: String) throws {
        #expect(try document("json-contracts.md").contains("`\(rule)`"))
    }

    @Test("every rule of a start is in the table of the architecture", arguments: SlotRule.allCases.map(\.rawValue))
    func architecture(rule: String) throws {
        #expect(try document("architecture.md").contains("| `\(rule)` |"))
    }

    @Test("every tool is described", arguments: ToolName.callable.map(\.rawValue))
    func tools(tool: String) throws {
        #expect(try document("json-contracts.md").contains("`\(tool)`"))
    }

    @Test("every variable of a prompt is described", arguments: PromptTemplate.names)
    func variables(name: String) throws {
        #expect(try document("prompt.md").contains("`\(name)`"))
        #expect(try document("json-contracts.md").contains("\"\(name)\": "))
    }

    @Test("every policy key is described", arguments: BookingPolicy().json.objectValue?.keys ?? [])
    func policyKeys(key: String) throws {
        #expect(try document("settings.md").contains("`\(key)`"))
    }
}
