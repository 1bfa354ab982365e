import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct PolicyRunTests {
    private static let sessions = CommandSample.sessions.map(CommandSample.fixture)

    @Test("the policy that a session has already changes none of its answers", arguments: CommandSample.sessions)
    func same(name: String) async throws {
        let session = try await PolicyComparison.Session.play(
            CommandSample.fixture(name), policy: PolicyChange { _ in })
        #expect(session.isSame && session.policy.isEmpty)
    }

    @Test("a value that changes answers ends with 1, and every session is told")
    func different() async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("new.json", "{\"allows_unlisted_slots\": false}")
        let result = await CommandSample.run(["run", "--policy", policy] + Self.sessions)
        #expect(result.code == .different, "\(result.errors)")
        for session in Self.sessions {
            #expect(result.output.contains("\n\(session): ") || result.output.hasPrefix(session))
        }
        let comparison = try await PolicyComparison.run(
            sessions: Self.sessions, policy: PolicyChange { $0.allowsUnlistedSlots = false })
        #expect(result.output == comparison.text)
        #expect(!comparison.isSame && comparison.differingSessions.count < comparison.sessions.count)
    }

    @Test("a value that changes nothing ends with 0")
    func nothing() async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("new.json", "{\"freshness_seconds\": 600}")
        let file = CommandSample.fixture("sms-only")
        let result = await CommandSample.run(["run", file, "--policy", policy])
        #expect(result.code == .success)
        #expect(result.output.hasPrefix("\(file): same: "))
        #expect(result.output.contains("\npolicy freshness_seconds 300 -> 600\n"))
        #expect(result.output.contains("\n0 of 1 session differs, 0 of "))
        let same = try folder.write("same.json", "{\"freshness_seconds\": 300}")
        let unchanged = await CommandSample.run(["run", file, "--policy", same])
        #expect(unchanged.output.contains(": same: 6 turns, because no value of its policy changes\n0 of 1 "))
    }

    @Test("a file that fails is told, the others are compared, and the worst counts")
    func failure() async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("new.json", "{\"offers_per_answer\": 1}")
        let bad = try folder.write("bad.session", "busines a\n")
        let good = CommandSample.fixture("sms-only")
        let result = await CommandSample.run(["run", "--policy", policy, bad, good])
        #expect(result.code == .badInput)
        #expect(result.errors.contains("\(bad):1:1: unknown keyword"))
        #expect(result.output.hasPrefix("\(bad): failed: unknown keyword"))
        #expect(result.output.contains("\npolicy offers_per_answer 3 -> 1\n"))
        #expect(result.output.hasSuffix(" turns, 1 failed\n"))
        let json = try JSONReader.read(
            await CommandSample.run(["run", "--policy", policy, bad, good, "--json"]).output)
        #expect(json["ok"] == false)
        #expect(json["files"]?.arrayValue?.map { $0["file"] } == [.string(bad), .string(good)])
        #expect(json["files"]?.arrayValue?.first?["error"]?["line"] == 1)
        #expect(json["summary"]?["sessions"] == 1)
    }

    @Test(
        "a policy that is wrong is told once, with its place, and nothing is played",
        arguments: [
            ("{\n  \"step_minuts\": 5}", ":2:3: unknown key \"step_minuts\"; did you mean \"step_minutes\"?"),
            ("{\"step_minutes\": 1}", ":1:18: step_minutes must be 5 to 1440, not 1"), ("", ":1:1: "),
            ("[]", ":1:1: an object is needed here, but an array was found; write {\"step_minutes\": 30}"),
            (
                "{\"policy\": {\"step_minutes\": 5}}",
                ":1:2: \"policy\" is for the settings of a business; write its keys"
            ),
        ])
    func badPolicy(text: String, words: String) async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("new.json", text)
        let result = await CommandSample.run(["run", "--policy", policy] + Self.sessions.prefix(2))
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix(policy + words), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test(
        "comparing neither records nor keeps anything",
        arguments: [["--record"], ["--store", "x"], ["--metrics", "x.jsonl"]])
    func exclusive(options: [String]) async {
        let result = await CommandSample.run(["run", "--policy", "p.json", "a.session"] + options)
        #expect(result.code == .badInput)
        #expect(result.errors.contains("\(options[0]) does not go with --policy"))
    }
}
