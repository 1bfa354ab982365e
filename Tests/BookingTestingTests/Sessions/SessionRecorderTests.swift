import BookingDomain
import BookingTesting
import Testing

struct SessionRecorderTests {
    private func recorded(_ text: String) async throws -> String {
        let report = try await SessionSample.run(text)
        return String(decoding: SessionRecorder.recorded(try SessionSample.script(text), report), as: UTF8.self)
    }

    @Test("answers are written under their turns, and a second time nothing changes")
    func fresh() async throws {
        let bare = SessionSample.good.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("| ") }.joined(separator: "\n")
        let once = try await recorded(bare)
        #expect(once == SessionSample.good)
        #expect(try await recorded(once) == once)
    }

    @Test(
        "only answer lines change, and they keep their place and indentation",
        arguments: [
            ("  customer  hi\n", "  customer  hi\n          | nothing about the offers\n"),
            ("  customer  hi", "  customer  hi\n          | nothing about the offers\n"),
            ("  customer\thi  \n\t| old\n", "  customer\thi  \n\t| nothing about the offers\n"),
            (
                "  customer hi\n# why\n\n |old\n\n |older\n#end",
                "  customer hi\n# why\n\n | nothing about the offers\n\n#end"
            ),
            ("  customer hi\n   |nothing about the offers  ", "  customer hi\n   |nothing about the offers  "),
            ("  customer hi\n | old", "  customer hi\n | nothing about the offers\n"),
            ("relay\n\n\n", "relay\n          | delivered 0, waiting 0\n\n\n"),
        ])
    func places(before: String, after: String) async throws {
        #expect(try await recorded(SessionSample.voice + before) == SessionSample.voice + after)
    }

    @Test("a recorded file runs without differences")
    func readBack() async throws {
        let text = try await recorded(
            SessionSample.voice + "  agent tool\n  customer a\n  agent check_availability {}\n")
        #expect(try await SessionSample.run(text).isEqual)
    }
}
