import BookingDomain
import Testing
import booking_cli

struct UnderstandCommandTests {
    private let offers = [
        "--offer", "2025-11-29T10:00", "--offer", "2025-11-29T14:00=Dr. Lee", "--now", "2025-11-28T09:00",
    ]

    @Test(
        "a reply is read against the offers",
        arguments: [
            ("the second one", "chosen: option 2, 2025-11-29T14:00:00, by \"the second one\"\n"),
            ("with Lee please", "chosen: option 2, 2025-11-29T14:00:00, by \"Lee\"\n"),
            ("yes", "ambiguous: it is open which one is accepted (2 could be meant)\n"),
            ("none of these", "declined, by \"none of these\"\n"), ("how is the weather", "unrelated\n"),
            ("Tuesday after 4 pm", "wants other: after 2025-12-02 16:00 (inferred: date), by \"after 4 pm\"\n"),
        ])
    func replies(message: String, text: String) async {
        let result = await CommandSample.run(["understand", message] + offers)
        #expect(result.code == .success)
        #expect(result.output == text)
    }

    @Test("without offers the days and times are listed, with the other readings where they are asked for")
    func times() async {
        let result = await CommandSample.run(
            ["understand", "next Friday at 3 pm", "--now", "2025-11-25T09:00", "--explain"])
        #expect(
            result.output == """
                "next Friday at 3 pm": 2025-12-05 15:00 (inferred: date)
                  or 2025-11-28 15:00 (inferred: date)

                """)
        let none = await CommandSample.run(["understand", "hello", "--now", "2025-11-25T09:00"])
        #expect(none.output == "no day and no time is named\n")
    }

    @Test("the stages are shown where they are asked for, as text and as a document")
    func stages() async throws {
        let text = await CommandSample.run(["understand", "not 10, 2 pm", "--explain"] + offers)
        #expect(text.output.contains("language: en\n"))
        #expect(text.output.contains("  \"10\"  number, denied, fits option 1\n"))
        let result = await CommandSample.run(["understand", "not 10, 2 pm", "--explain", "--json"] + offers)
        let json = try JSONReader.read(result.output)
        #expect(json["reading"]?["choice"]?["number"] == 2)
        #expect(json["words"]?.arrayValue?.count == 5)
    }

    @Test("German is read where it is named")
    func german() async {
        let result = await CommandSample.run(["understand", "um zwei passt", "--language", "de"] + offers)
        #expect(result.output == "chosen: option 2, 2025-11-29T14:00:00, by \"um zwei\"\n")
    }

    @Test("offers come from a file, too")
    func file() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("offers.json", #"[{"start": "2025-11-29T10:00"}, {"start": "2025-11-29T14:00"}]"#)
        let result = await CommandSample.run(["understand", "2 pm", "--offers", path])
        #expect(result.output == "chosen: option 2, 2025-11-29T14:00:00, by \"2 pm\"\n")
        let bad = try folder.write("bad.json", #"[{"start": "noon"}]"#)
        let failure = await CommandSample.run(["understand", "2 pm", "--offers", bad])
        #expect(failure.code == .badInput)
        #expect(failure.errors.contains("2026-03-01T09:00:00"))
    }

    @Test(
        "what is wrong is told with what to do",
        arguments: [
            (["understand"], "needs the message"),
            (["understand", "a", "--offer", "noon"], "2025-11-29T10:00=Dr. Lee"),
            (["understand", "a", "--language", "xx"], "de"), (["understand", "a", "--now", "then"], "--now \"then\""),
            (["understand", "a", "--offers", "nowhere.json"], "no such file"),
        ])
    func mistakes(words: [String], advice: String) async {
        let result = await CommandSample.run(words)
        #expect(result.code == .badInput)
        #expect(result.errors.contains(advice), "\(result.errors)")
    }
}
