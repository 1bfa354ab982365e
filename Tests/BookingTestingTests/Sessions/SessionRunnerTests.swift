import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

struct SessionRunnerTests {
    @Test("a session whose answers are all as written is equal, in every turn")
    func goodScript() async throws {
        let report = try await SessionSample.run(SessionSample.good)
        let transcript = SessionTranscript(try SessionSample.script(SessionSample.good), report)
        #expect(transcript.differences.isEmpty)
        #expect(report.turns.map(\.kind) == ["agent", "customer", "agent", "again", "relay"])
        #expect(report.turns.map(\.channel) == [.voice, .voice, .email, .email, nil])
        #expect(report.turns.map(\.line) == [9, 13, 19, 23, 29])
    }

    @Test("running twice gives the same report")
    func deterministic() async throws {
        let first = try await SessionSample.run(SessionSample.good)
        #expect(try await SessionSample.run(SessionSample.good) == first)
    }

    @Test("an answer that is missing, or differs in one letter, is a difference")
    func differences() async throws {
        let text = SessionSample.good.replacing("chose 2 (11 AM)", with: "chose 2 (10 AM)")
            .replacing("          | delivered 1, waiting 0\n", with: "")
        let report = try await SessionSample.run(text)
        #expect(report.differenceCount == 2)
        #expect(report.turns.map(\.isEqual) == [true, false, true, true, false])
        let differences = SessionTranscript(try SessionSample.script(text), report).differences
        #expect(
            differences == """
                sample.session:13:3: the answer differs
                  customer  the second one # please
                          - chose 2 (10 AM) by "the second one"
                          + chose 2 (11 AM) by "the second one"
                sample.session:29:1: no answer is recorded for this turn
                relay
                          + delivered 1, waiting 0

                """)
    }

    @Test("lines that both answers share are shown once")
    func smallDifference() async throws {
        let text = SessionSample.good.replacing("| 2) Sat Nov 29, 11 AM, Dr. Smith", with: "| 2) something")
        let report = try await SessionSample.run(text)
        #expect(
            SessionTranscript(try SessionSample.script(text), report).differences == """
                sample.session:9:3: the answer differs
                  agent     check_availability date=2025-11-29 service_type=botox limit:=5
                          | 1) Sat Nov 29, 10 AM, Dr. Smith
                          - 2) something
                          + 2) Sat Nov 29, 11 AM, Dr. Smith
                          | 3) Sat Nov 29, 2 PM, Dr. Smith

                """)
    }

    @Test("the transcript shows the whole conversation with the time of every step")
    func transcript() async throws {
        let lines = "  customer  hello\n  |nothing about the offers\nwait 1h\nrelay\n|delivered 0, waiting 0\n"
        let text = SessionSample.voice + lines
        let report = try await SessionSample.run(text)
        #expect(
            SessionTranscript(try SessionSample.script(text), report).text == """
                Sample Spa, Fri Nov 28, 10:30 AM, 2025

                voice +13055550100
                  customer  hello
                          | nothing about the offers

                wait 1h (Fri Nov 28, 11:30 AM)

                relay
                          | delivered 0, waiting 0

                """)
    }

    @Test("another policy takes the place of the business's and the script's")
    func policy() async throws {
        var policy = BookingPolicy()
        policy.offersPerAnswer = 1
        let report = try await SessionSample.run(SessionSample.good, policy: policy)
        #expect(report.turns.first?.actual == ["1) Sat Nov 29, 10 AM, Dr. Smith"])
    }

    @Test("a store that is passed in keeps what the session books")
    func store() async throws {
        let store = InMemoryStore()
        let runner = SessionRunner(files: SessionSample.files(), zones: SystemZoneSource(directories: []))
        _ = try await runner.run(SessionSample.script(SessionSample.good), in: store)
        let booked = try await store.records(.appointment, of: "spa", after: nil, limit: 10)
        #expect(booked.count == 1)
    }

    @Test("the same customer has one conversation on all channels, and others have their own")
    func identities() async throws {
        let lines = """
            customer +13055550100 "Avery Example" avery@example.com
            email AVERY@example.com
              agent check_availability date=2025-11-29 service_type=botox
            web +13055550100
              customer 11 am
            web visitor
              customer 11 am
            staff visitor
              customer 11 am
            sms +13055550101
              customer 11 am
            """
        let report = try await SessionSample.run(SessionSample.header + lines)
        #expect(
            report.turns.dropFirst().map { $0.actual.first?.prefix(5) } == ["chose", "nothi", "nothi", "nothi"])
    }

    @Test("a time that the clock skips or shows twice can be written with its offset")
    func clockChange() async throws {
        let lines = "now 2026-11-01T01:30:00-04:00\nnow 2026-11-01T01:30:00-05:00\nrelay\n"
        let report = try await SessionSample.run(SessionSample.voice + "  customer hello\n" + lines)
        #expect(report.turns.count == 2)
    }

    @Test("the report has a JSON form")
    func json() async throws {
        let report = try await SessionSample.run(SessionSample.voice + "  customer hello\n | x\n")
        let turn: JSONValue = [
            "line": 4, "channel": "voice", "kind": "customer", "expected": ["x"],
            "actual": ["nothing about the offers"], "ok": false,
        ]
        #expect(report.json == ["file": "sample.session", "ok": false, "turns": [turn]])
    }
}
