import BookingDomain
import Testing
import booking_cli

@Suite("What the tool complains about it does not repeat")
struct PersonalErrorTests {
    private static let canary = "Kanarienvogel, 305-555-0187"

    private func expectPlain(_ result: (code: ExitCode, output: String, errors: String)) {
        #expect(result.code == .badInput)
        #expect(!result.errors.isEmpty)
        for text in [result.output, result.errors] {
            #expect(!text.contains("Kanarienvogel") && !text.contains("0187"), "\(text)")
        }
    }

    @Test("of a stored conversation that is damaged", arguments: [[], ["--json"]])
    func conversations(options: [String]) async throws {
        let folder = try TemporaryFolder()
        let head = "business \(CommandSample.fixtures)/businesses/glow-spa.json\nnow 2025-11-28 10:30\n"
        let script = try folder.write(
            "a.session", head + "stored +13055550100 thread.json\nsms +13055550100\n  customer hello\n")
        let quoted = JSONWriter.string(.string(Self.canary))
        let damages = [
            ("\"active\"", quoted), ("\"2025-11-28T10:00:00Z\"", quoted), ("\"sms\"", quoted), ("{}", quoted),
            ("{}", "{\"last_appointment\": {\"status\": \(quoted)}}"), ("{}", "{\"held_slot\": \(quoted)}"),
            ("{}", "{\"last_appointment\": {\"start_time\": \(quoted)}}"),
        ]
        for (good, bad) in damages {
            let thread = """
                {"id": "c", "channel": "sms", "status": "active", "initiated_at": "2025-11-28T10:00:00Z",
                 "custom_metadata": {}}
                """
            try folder.write("thread.json", thread.replacing(good, with: bad))
            expectPlain(await CommandSample.run(["run", script] + options))
        }
    }

    @Test("of a store in which a line is damaged", arguments: ["show", "verify", "compact"])
    func stores(command: String) async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let script = CommandSample.script().replacing("customer hello", with: "customer \(Self.canary)")
        let played = await CommandSample.run(["run", "--store", store, try folder.write("a.session", script)])
        #expect(played.code == .success)
        let journal = store + "/journal-1"
        let text = try CommandSample.text(of: journal)
        #expect(text.contains(Self.canary))
        for (good, bad) in [
            ("Kanarienvogel", "Kanarienvogeln"), ("0187\"", "0187"), ("\"content\"", "\"c\u{1}ntent\""),
        ] {
            try Data(text.replacing(good, with: bad).utf8).write(to: URL(filePath: journal))
            expectPlain(await CommandSample.run(["store", command, store]))
        }
    }
}
