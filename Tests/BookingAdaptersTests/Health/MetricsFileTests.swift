import BookingAdapters
import BookingDomain
import Testing

@Suite("Reading a file of metrics")
struct MetricsFileTests {
    private static let line = #"{"event":"delivered","at":"2025-11-28T15:30:00Z","extra":{"correlation_id":"r"}}"#

    private func file(_ text: String) throws -> MetricsFile {
        try MetricsFile(Array(text.utf8), file: "m.jsonl")
    }

    @Test(
        "whole lines are read, and torn ones are told",
        arguments: [
            ("", 0, []), ("\n", 0, []), (line, 1, []), (line + "\n", 1, []), (line + "\n" + line, 2, []),
            (line + "\n\n" + line + "\n", 2, []), (line + "\n{\"eve", 1, [2]), ("{\"eve", 0, [1]),
            ("{\"eve\n\n" + line + "\n", 1, [1]), (line + "\n\n\n{\"eve\n\n" + line + "\n{", 2, [4, 7]),
        ] as [(String, Int, [Int])])
    func whole(text: String, events: Int, torn: [Int]) throws {
        let file = try file(text)
        #expect(file.events.count == events)
        #expect(file.tornLines == torn)
    }

    @Test(
        "a damaged line is an error with its place, and no value of a whole one is repeated",
        arguments: [
            ("{\"eve\n" + line + "\n", "m.jsonl:1:2: "),
            (line + "\nnonsense\n", "m.jsonl:2:1: "),
            (line + "\n" + line + line + "\n" + line, "m.jsonl:2:81: "),
            (line + "\n{\"event\":7}\n" + line, "m.jsonl:2:1: "),
            (line.replacing("delivered\"", with: "delivered\",\"channel\":\"Canaria\"") + "\n", "m.jsonl:1:32: "),
            (line.replacing("\"extra", with: "\"Canaria\":1,\"extra") + "\n", "m.jsonl:1:"),
        ])
    func damaged(text: String, place: String) {
        let error = #expect(throws: SettingsError.self) { try file(text) }
        #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "-")")
        #expect(error?.description.contains("Canaria") == false)
        #expect(error?.message.hasPrefix("this is no line of metrics: ") == true)
    }

    @Test("a file that is not there is an error without a line")
    func missing() throws {
        let folder = try ScratchFolder()
        let error = #expect(throws: SettingsError.self) { try MetricsFile(path: folder.path + "/m.jsonl") }
        #expect(error?.position == nil)
        #expect(error?.message == "there is no such file; check the spelling and the folder")
    }
}
