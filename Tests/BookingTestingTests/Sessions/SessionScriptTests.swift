import BookingDomain
import BookingTesting
import Testing

struct SessionScriptTests {
    private func kinds(_ lines: String) throws -> [SessionStep.Kind] {
        try SessionSample.script(SessionSample.voice + "  customer hello\n" + lines).steps.dropFirst(2).map(\.kind)
    }

    @Test("a script with most of what can be said is read, comments and blanks left out")
    func wholeScript() throws {
        let script = try SessionSample.script(SessionSample.good)
        #expect(script.steps.map(\.position.line) == [8, 9, 13, 15, 16, 17, 18, 19, 23, 27, 28, 29])
    }

    @Test(
        "arguments are text unless := says that they are JSON",
        arguments: [
            ("a=b", ["a": "b"]), ("a=true b=1 c=null", ["a": "true", "b": "1", "c": "null"]),
            (
                "a:=true b:=1.50 c:=null d:=[1, {\"e\": \"]\"}]",
                [
                    "a": true, "b": .number(JSONNumber(literal: "1.50") ?? JSONNumber(0)), "c": .null,
                    "d": [1, ["e": "]"]],
                ]
            ),
            ("a=\"b c\" d=\"\" e=\"\\\"\\u00e9 # x\"", ["a": "b c", "d": "", "e": "\"é # x"]),
            ("a=b#c d=#e", ["a": "b#c", "d": "#e"]), ("a=b   # c=d", ["a": "b"]), ("a=b=c", ["a": "b=c"]),
            ("{}", [:]), ("{\"a\": {\"b\": [\"}\"]}} # c", ["a": ["b": ["}"]]]), ("", [:]),
        ] as [(String, JSONValue)])
    func arguments(text: String, value: JSONValue) throws {
        #expect(try kinds("  agent tool @x \(text)\n") == [.agent(ToolCall(id: "x", name: "tool", arguments: value))])
    }

    @Test("calls and messages are numbered over the whole file")
    func numbering() throws {
        let steps = try kinds("  agent a\n  customer  two  words # \t\n  agent b @own\nsms +13055550107\n  agent c\n")
        #expect(steps[0] == .agent(ToolCall(id: "call-1", name: "a", arguments: [:])))
        #expect(steps[1] == .customer("two  words #", "message-2"))
        #expect(steps[2] == .agent(ToolCall(id: "own", name: "b", arguments: [:])))
        #expect(steps[4] == .agent(ToolCall(id: "call-3", name: "c", arguments: [:])))
    }

    @Test(
        "durations are whole numbers with units, the larger first",
        arguments: [("31m", 1_860), ("1h30m", 5_400), ("2d", 172_800), ("1d2h3m4s", 93_784), ("0h1s", 1)])
    func durations(text: String, seconds: Int) throws {
        #expect(try kinds("wait \(text) # a while\n") == [.wait(seconds: seconds)])
    }

    @Test(
        "every way to be at the other end is read",
        arguments: [
            ("voice +1 (305) 555-0100", nil), ("voice +13055550107", .voice), ("sms \"+1 305 555 0107\"", .sms),
            ("email avery@example.com", .email), ("staff Dana", .staffConsole), ("staff \"Dana D.\"", .staffConsole),
            ("web visitor-7", .web), ("web avery@example.com", .web),
        ] as [(String, BookingChannel?)])
    func sections(text: String, channel: BookingChannel?) throws {
        let script = try? SessionSample.script(SessionSample.header + text + "\n  customer hello\n")
        var found: BookingChannel?
        if case .section(let section) = script?.steps.first?.kind { found = section.channel }
        #expect(found == channel)
    }

    @Test("again repeats the turn before it, also after another again")
    func again() throws {
        #expect(try kinds("  again\nwait 1m\n  again\n") == [.again(1), .wait(seconds: 60), .again(1)])
    }

    @Test("calendars can fail before the first section, and recover")
    func outages() throws {
        let text =
            SessionSample.header
            + "calendar dr-smith read-only\ncalendar dr-smith offline refused\ncalendar dr-smith refuse\nrelay\n"
        let steps = try SessionSample.script(text).steps.map(\.kind)
        let provider = SessionWord(text: "dr-smith", column: 10)
        #expect(
            steps == [
                .calendar(provider, .readOnly), .calendar(provider, .offline(.refused)),
                .calendar(provider, .refusing), .relay,
            ])
    }

    @Test("the header goes on behind the state of a calendar, in any order")
    func outageInHeader() throws {
        let text = "business a\ncalendar b offline\ncustomer +13055550100\nnow 2025-11-28 10:30\npolicy c=1\nrelay\n"
        #expect(try SessionSample.script(text).steps.count == 2)
    }

    @Test("an answer is what stands behind its bar, without the blanks around it, comments included")
    func answers() throws {
        let script = try SessionSample.script(SessionSample.voice + "  customer hello\n |  a # b  \n\n# c\n\t|d\n|\n")
        #expect(script.steps[1].expected == ["a # b", "d", ""])
        #expect(script.steps[1].answerLines == [5, 8, 9])
    }

    @Test("the last line needs no end")
    func noFinalLineEnd() throws {
        #expect(try SessionSample.script(SessionSample.voice + "  customer hello").steps.count == 2)
    }

    @Test("as many turns as are allowed can be read")
    func manyTurns() throws {
        let turns = String(repeating: "  again\n", count: SessionScript.maximumTurns - 1)
        let script = try SessionSample.script(SessionSample.voice + "  customer hello\n" + turns)
        #expect(script.steps.count == SessionScript.maximumTurns + 1)
    }
}
