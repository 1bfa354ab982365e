import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Recorded sessions under two policies")
struct PolicyComparisonTests {
    private func compare(
        _ change: PolicyChange, _ texts: [String: String] = ["good.session": SessionSample.good],
        _ settings: [String: String] = [:]
    ) async throws(SessionError) -> PolicyComparison {
        try await PolicyComparison.run(
            sessions: texts.keys.sorted(), policy: change, files: SessionSample.files(texts.merging(settings) { $1 }),
            zones: SystemZoneSource(directories: []))
    }

    private func change(_ text: String) throws(SettingsError) -> PolicyChange {
        try PolicyChange(Array(text.utf8), file: "new.json")
    }

    /// A check, a choice, and something that no policy changes; nothing is written under the turns.
    private let check = """
        # Three turns.
        business spa.json
        now 2025-11-28 10:30
        voice +13055550100
          agent     check_availability date=2025-11-29 service_type=botox
          customer  2 pm
          customer  hello

        """

    @Test("a change that changes nothing leaves every answer as it is")
    func same() async throws {
        for change in [PolicyChange { _ in }, try change("{}"), try change("{\"offers_per_answer\": null}")] {
            let comparison = try await compare(change)
            #expect(comparison.isSame)
            #expect(comparison.sessions.map(\.policy) == [[]])
            #expect(comparison.summary == "0 of 1 session differs, 0 of 5 turns")
            #expect(
                comparison.text
                    == "good.session: same: 5 turns, because no value of its policy changes\n\(comparison.summary)\n")
        }
    }

    @Test("each answer that is another one is told, with both answers, and the value that changed")
    func different() async throws {
        let other = SessionSample.voice + "  customer hello\n"
        let comparison = try await compare(
            change("{\"offers_per_answer\": 1}"), ["check.session": check, "other.session": other])
        #expect(comparison.differingSessions.map(\.file) == ["check.session"])
        #expect(comparison.turnCount == 4)
        #expect(
            comparison.text == """
                check.session: different: 2 of 3 turns differ
                policy offers_per_answer 3 -> 1
                check.session:5:3: the answer differs
                  agent     check_availability date=2025-11-29 service_type=botox
                          | 1) Sat Nov 29, 10 AM, Dr. Smith
                          - 2) Sat Nov 29, 12 PM, Dr. Smith
                          - 3) Sat Nov 29, 2 PM, Dr. Smith
                check.session:6:3: the answer differs
                  customer  2 pm
                          - chose 3 (2 PM) by "2 pm"
                          + chose 2 PM (not read out) by "2 pm"
                other.session: same: 1 turn
                policy offers_per_answer 3 -> 1
                1 of 2 sessions differs, 2 of 4 turns

                """)
        let difference = try #require(comparison.differingSessions.first?.differences.first)
        #expect(difference.line == 5 && difference.kind == "agent" && difference.channel == .voice)
        #expect(difference.before.count == 3 && difference.after == ["1) Sat Nov 29, 10 AM, Dr. Smith"])
    }

    @Test("what the change sets wins over what the script sets; other values of the script stay")
    func scriptPolicy() async throws {
        let comparison = try await compare(change("{\"offer_expiry_minutes\": 1, \"hold_minutes\": 5}"))
        #expect(comparison.sessions.first?.policy.map(\.description) == ["offer_expiry_minutes 20 -> 1"])
        #expect(comparison.differingSessions.first?.differences.map(\.line) == [19, 23, 29])
    }

    @Test("what changes under settings that come later is told as well, and each change once")
    func laterSettings() async throws {
        func settings(_ policy: String) -> String {
            """
            {"id": "spa", "name": "Sample Spa", "time_zone": "America/New_York", "hours": {"saturday": ["10:00-17:00"]},
             "services": [{"id": "botox", "name": "Botox", "duration_minutes": 60, "providers": ["dr-new"]}],
             "providers": [{"id": "dr-new", "name": "Dr. New"}], "policy": {\(policy)}}
            """
        }
        let turn = "web visitor\n  agent check_availability date=2025-11-29 service_type=botox\n"
        let script =
            "business a.json\nnow 2025-11-28 10:30\n" + turn + "settings b.json\n" + turn + "settings a.json\n" + turn
            + "settings c.json\n" + turn
        let comparison = try await compare(
            change("{\"offers_per_answer\": 1}"),
            ["x.session": script],
            [
                "a.json": settings(#""offers_per_answer": 1"#), "b.json": settings(#""offers_per_answer": 2"#),
                "c.json": settings(#""offers_per_answer": 5"#),
            ])
        let session = try #require(comparison.sessions.first)
        #expect(session.policy.map(\.description) == ["offers_per_answer 2 -> 1", "offers_per_answer 5 -> 1"])
        #expect(session.text.contains("policy offers_per_answer 2 -> 1\npolicy offers_per_answer 5 -> 1\n"))
        #expect(session.differences.map(\.line) == [7, 13])
    }

    @Test("a script's policy that cannot be read is refused under any change")
    func badScript() async throws {
        let text = SessionSample.header + "policy ai_bookin=true\nvoice +13055550100\n  customer hello\n"
        await #expect(throws: SessionError.self) { try await compare(PolicyChange { _ in }, ["a.session": text]) }
    }

    @Test(
        "a mistake in the file is told with its place, and what was probably meant",
        arguments: [
            (
                "{\n  \"offers_per_anser\": 1}",
                "new.json:2:3: unknown key \"offers_per_anser\"; did you mean \"offers_per_answer\"?"
            ),
            ("{\"offers_per_answer\": 9}", "new.json:1:23: offers_per_answer must be 1 to 5, not 9"),
            (
                "{\"ai_booking\": \"no\"}",
                "new.json:1:16: \"ai_booking\" must be true or false, but a string was found"
            ),
            (
                "{\"notice_minutes\": 2881, \"horizon_days\": 1}",
                "new.json:1:20: notice_minutes 2881 reaches beyond horizon_days 1, so nothing could ever be booked; "
                    + "shorten the notice or widen the horizon"
            ),
            (
                "{\"hold_minutes\": 5, \"hold_minutes\": 6}",
                "new.json:1:21: the key \"hold_minutes\" stands twice in one object"
            ),
            ("[]", "new.json:1:1: an object is needed here, but an array was found; write {\"step_minutes\": 30}"),
        ])
    func mistakes(text: String, expected: String) throws {
        let error = try #require(throws: SettingsError.self) { try change(text) }
        #expect(error.description.hasPrefix(expected), "\(error)")
    }

    @Test("a change that contradicts the policy of a session is refused with the place of the value and the session")
    func contradiction() async throws {
        let text = SessionSample.header + "policy notice_minutes=10000\nvoice +13055550100\n  customer hello\n"
        let error = try await #require(throws: SessionError.self) {
            try await compare(change("{\n \"horizon_days\": 2}"), ["a.session": text])
        }
        #expect(error.description.hasPrefix("new.json:2:18: notice_minutes 10000 reaches beyond horizon_days 2"))
        #expect(error.description.hasSuffix("(together with the policy of \"a.session\")"))
        let enough = try await compare(change("{\"horizon_days\": 6}"), ["a.session": text])
        #expect(enough.isSame)
    }

    @Test("a script that is not there, or wrong, is an error of that script")
    func missing() async throws {
        let error = try await #require(throws: SessionError.self) {
            try await PolicyComparison.run(
                sessions: ["gone.session"], policy: PolicyChange { _ in }, files: SessionSample.files())
        }
        #expect(error.file == "gone.session")
    }

    @Test("the JSON form lists the turns that differ")
    func json() async throws {
        let comparison = try await compare(PolicyChange { $0.offersPerAnswer = 1 }, ["check.session": check])
        let json = comparison.json
        #expect(json["ok"] == false)
        #expect(
            json["summary"] == ["sessions": 1, "differing_sessions": 1, "turns": 3, "differing_turns": 2])
        let session = try #require(json["files"]?.arrayValue?.first)
        #expect(session["policy"] == [["key": "offers_per_answer", "before": 3, "after": 1]])
        #expect(session["turn_count"] == 3)
        let turn = try #require(session["turns"]?.arrayValue?.last)
        #expect(turn["line"] == 6 && turn["channel"] == "voice" && turn["kind"] == "customer")
        #expect(turn["before"] == ["chose 3 (2 PM) by \"2 pm\""])
    }
}
