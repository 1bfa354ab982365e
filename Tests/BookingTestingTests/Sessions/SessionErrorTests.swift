import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

struct SessionErrorTests {
    private func error(_ bytes: [UInt8]) -> SessionError? {
        #expect(throws: SessionError.self) { try SessionScript(bytes, file: "sample.session") }
    }

    private func expect(_ text: String, _ place: String, _ words: String) {
        let found = error(Array(text.utf8))
        #expect(found?.position?.description == place, "\(found?.description ?? "")")
        #expect(found?.message.contains(words) == true, "\(found?.description ?? "")")
    }

    @Test(
        "text that an editor would not show as it is gets refused",
        arguments: [
            ([], "1:1", "no session"), (Array("# only\n\n  # comments".utf8), "1:1", "no session"),
            ([0xEF, 0xBB, 0xBF] + Array(SessionSample.voice.utf8), "1:1", "byte order mark"),
            ([0xFF, 0xFE, 0x62, 0x00], "1:1", "not UTF-8"), (Array("# é".utf8) + [0xC3, 0x28], "1:4", "not UTF-8"),
            (Array("business é\n".utf8) + [0xED, 0xA0, 0x80], "2:1", "not UTF-8"),
            (Array("business spa.json\r\n".utf8), "1:18", "LF"), (Array("# a\rb".utf8), "1:4", "LF"),
            (Array("# a\0b".utf8), "1:4", "NUL"), (Array("# é\u{1B}[1m".utf8), "1:4", "U+001B"),
            (Array("# \u{85}".utf8), "1:3", "U+0085"), (Array("# \u{2028}".utf8), "1:3", "U+2028"),
            (Array("#\n".utf8) + [UInt8](repeating: 0x23, count: 4_097), "2:1", "4096 bytes"),
            (Array("# a".utf8) + [0x7F], "1:4", "U+007F"),
        ] as [([UInt8], String, String)])
    func bytes(bytes: [UInt8], place: String, words: String) {
        let found = error(bytes)
        #expect(found?.position?.description == place)
        #expect(found?.message.contains(words) == true, "\(found?.description ?? "")")
    }

    @Test("a file of more than a mebibyte is refused as a whole")
    func largeFile() {
        let found = error([UInt8](repeating: 0x0A, count: SessionScript.maximumBytes + 1))
        #expect(found?.position == nil)
        #expect(found?.message.contains("1048576 bytes") == true)
    }

    @Test(
        "a header that is not complete, or not at the top, is refused",
        arguments: [
            ("bussiness spa.json", "1:1", "did you mean business?"), ("xyz", "1:1", "use business, now, calendar"),
            ("now 2025-11-28 10:30", "1:1", "first line must be business"), ("business", "1:9", "is missing here"),
            ("business \"\"", "1:10", "is empty"), ("business a b", "1:12", "nothing may follow here"),
            ("business \"a", "1:10", "quotes are not closed"), ("business \"a\"b", "1:13", "a blank is needed"),
            ("business a\"b", "1:11", "quotes around all of it"), ("business \"\\x\"", "1:11", "not JSON"),
            ("business a\nvoice +13055550100", "2:1", "add now DATE TIME above"),
            ("business a\nwait 5m", "2:1", "add now DATE TIME above"),
            ("business a\nsettings b", "2:1", "add now DATE TIME above"),
            ("business a\ncustomer +13055550100\n", "2:1", "does not say when"),
            ("business a\nbusiness b", "2:1", "second time"), ("  business a", "1:3", "left margin"),
            (SessionSample.header, "2:1", "add a section"), (SessionSample.voice, "3:1", "with a turn in it"),
            (SessionSample.voice + "business b", "4:1", "move it up"),
            (SessionSample.voice + "policy a=b", "4:1", "move it up"),
            (SessionSample.voice + "customer hello", "4:1", "two blanks before it"),
            (SessionSample.voice + "calendar dr-smith a.json", "4:19", "no state of a calendar"),
            (SessionSample.header + "calendar dr-smith", "3:18", "is missing"),
            (SessionSample.header + "calendar dr-smith offline of", "3:27", "is no reason"),
            (SessionSample.header + "calendar dr-smith offline timeuot", "3:27", "did you mean timeout?"),
            (SessionSample.header + "calendar a free\ncalendar a b.json", "4:10", "a calendar already"),
            (SessionSample.header + "customer Avery", "3:10", "neither a phone number nor an e-mail"),
            (SessionSample.header + "customer 305-555-0100", "3:10", "neither a phone number"),
            (SessionSample.header + "customer +13055550100 \"\"", "3:23", "name is empty"),
            (SessionSample.header + "customer +13055550100 \"A\" b@example.com c", "3:41", "nothing may follow"),
            (SessionSample.header + "customer a@example.com b@example.com", "3:24", "one phone number"),
            (SessionSample.header + "customer +13055550100\ncustomer +1-305-555-0100", "4:10", "customer of line 3"),
            (SessionSample.header + "policy", "3:7", "write key=value"),
            (SessionSample.header + "policy a=1 a=2", "3:12", "set twice"),
        ])
    func header(text: String, place: String, words: String) {
        expect(text, place, words)
    }

    @Test(
        "dates and durations that mean nothing are refused where they go wrong",
        arguments: [
            ("now", 4, "is missing"), ("now tomorrow", 5, "no date or time"), ("now 2025-11-28", 15, "is missing"),
            ("now 2025-02-30 10:30", 5, "February"), ("now 2025-11-28 25:00", 16, "no date or time"),
            ("now 2025-11-28 10:30 UTC", 22, "nothing may follow"), ("now 2025-11-28T10:30+25:00", 21, "offset"),
            ("now 2025-11-28T10:30 x", 22, "nothing may follow"), ("wait", 5, "is missing"),
            ("wait 0m", 6, "only goes forward"), ("wait 31", 8, "is no duration"), ("wait m", 6, "is no duration"),
            ("wait 1x", 7, "is no duration"), ("wait 1m1h", 9, "is no duration"), ("wait 5m5m", 9, "is no duration"),
            ("wait -5m", 6, "is no duration"), ("wait 99999999999999999999d", 26, "is no duration"),
            ("wait 3661d", 10, "is no duration"), ("wait 9999999999999999s", 22, "is no duration"),
            ("wait 5m now", 9, "nothing may follow"), ("wait ٣m", 6, "is no duration"),
        ])
    func times(text: String, column: Int, words: String) {
        expect(SessionSample.voice + text, "4:\(column)", words)
    }

    @Test(
        "turns that cannot be played are refused where they go wrong",
        arguments: [
            ("  agnt tool", 3, "did you mean agent?"), ("  say hello", 3, "use customer, agent, again or hangup"),
            ("  wait 5m", 3, "left margin"), ("agent tool", 1, "two blanks before it"),
            ("hangup", 1, "two blanks before it"), ("  agent", 8, "name of a tool"),
            ("  agent # x", 9, "name of a tool"),
            ("  agent a=b", 9, "name of a tool comes first"), ("  agent {}", 9, "name of a tool comes first"),
            ("  agent t @", 12, "id of the call"), ("  agent t a", 11, "write key=value"),
            ("  agent t #x", 11, "write key=value"), ("  agent t =b", 11, "has no name"),
            ("  agent t a=", 13, "write \"\" for an empty text"),
            ("  agent t a:= b", 14, "write null for none"), ("  agent t a=b a=c", 15, "stands here twice"),
            ("  agent t a=\"b", 13, "quotes are not closed"), ("  agent t a=b\"c\"", 14, "quotes around all of it"),
            ("  agent t a=\"b\"c", 16, "a blank is needed"), ("  agent t a:=x", 14, "not JSON"),
            ("  agent t a:=01", 14, "not JSON"), ("  agent t a:=[1,]", 16, "not JSON"),
            ("  agent t {\"a\": 1,}", 18, "not JSON"), ("  agent t {\"a\": 1", 18, "not JSON"),
            ("  agent t {\"a\": 1, \"a\": 2}", 20, "not JSON"), ("  agent t {\"é\": x}", 17, "not JSON"),
            ("  agent t {} b=c", 14, "nothing may follow"), ("  agent t {}b", 13, "a blank is needed"),
            ("  agent t a:=\(String(repeating: "[", count: 40))", 46, "not JSON"),
            ("  customer", 11, "what the customer says"), ("  customer  \t", 14, "what the customer says"),
            ("  again", 3, "no turn before this one"), ("  customer a\n  again 2", 9, "nothing may follow"),
            ("  hangup now", 10, "nothing may follow"), ("  hangup\n  agent tool", 3, "after hangup"),
            ("  hangup\n  customer hello", 3, "after hangup"), ("  hangup\n  hangup", 3, "after hangup"),
            ("  customer a\nsms +13055550100\n  again", 3, "no turn before this one"),
            ("relay 5", 7, "nothing may follow"), ("restart now", 9, "nothing may follow"),
            ("restrat", 1, "did you mean restart?"), ("  restart", 3, "left margin"),
            ("settings", 9, "is missing here"), ("settings \"\"", 10, "is empty"), ("  settings a", 3, "left margin"),
            ("settings a b", 12, "nothing may follow here"), ("settigns a", 1, "did you mean settings?"),
            ("voice", 6, "is missing"), ("voice Avery", 7, "neither a phone"),
            ("voice a@example.com", 7, "cannot be called"), ("email +13055550100", 7, "use an address"),
            ("staff \"\"", 7, "is empty"), ("web a b", 7, "nothing may follow"),
        ])
    func turns(text: String, column: Int, words: String) {
        let line = 3 + text.split(separator: "\n").count
        expect(SessionSample.voice + text, "\(line):\(column)", words)
    }

    @Test(
        "an answer that answers nothing is refused",
        arguments: [
            ("| a", "1:1", "belongs to no turn"), ("business a\n  | a", "2:3", "belongs to no turn"),
            (SessionSample.header + "| a", "3:1", "belongs to no turn"),
            (SessionSample.voice + "  | a", "4:3", "voice has no answer"),
            (SessionSample.voice + "wait 5m\n  | a", "5:3", "wait has no answer"),
            (SessionSample.voice + "  customer a\n  hangup\n | b", "6:2", "hangup has no answer"),
            (SessionSample.header + "  customer a", "3:3", "belongs to no section"),
            (SessionSample.header + "  again", "3:3", "belongs to no section"),
        ])
    func answers(text: String, place: String, words: String) {
        expect(text, place, words)
    }

    @Test("one turn too many is refused where it stands")
    func manyTurns() {
        let turns = String(repeating: "  again\n", count: SessionScript.maximumTurns)
        expect(SessionSample.voice + "  customer hello\n" + turns, "10004:3", "at most 10000 turns")
    }

    @Test(
        "what only the business or a calendar can tell is refused before anything runs",
        arguments: [
            ("calendar dr-smit free", "sample.session:3:10", "did you mean dr-smith?"),
            ("calendar x free", "sample.session:3:10", "Sample Spa has dr-smith"),
            ("calendar dr-smith gone.json", "sample.session:3:19", "there is no such file"),
            ("calendar dr-smith bad.json", "bad.json:2:3", ""),
            ("policy offer_expiry=5", "sample.session:3:8", "did you mean \"offer_expiry_minutes\"?"),
            ("policy hold_minuts=5", "sample.session:3:8", "did you mean \"hold_minutes\"?"),
            ("policy step_minutes=60 offer_expiry_minutes=0", "sample.session:3:24", "1 to 1440"),
            ("policy ai_booking=maybe", "sample.session:3:8", "ai_booking"),
            ("calendar dr-smith offline\ncalendar dr-lee offline", "sample.session:4:10", "no provider"),
            ("relay\nnow 2025-11-28 10:29", "sample.session:4:5", "it is 2025-11-28 10:30"),
            ("wait 1h\nnow 2025-11-28T15:30:00+00:00", "sample.session:4:5", "only goes forward"),
            ("relay\nnow 2026-03-08 02:30", "sample.session:4:5", ""),
            ("relay\nnow 2026-11-01 01:30", "sample.session:4:5", ""),
        ])
    func plan(lines: String, place: String, words: String) async {
        let text = SessionSample.header + lines + "\nvoice +13055550100\n  customer hello\n"
        let found = await #expect(throws: SessionError.self) {
            try await SessionSample.run(text, files: ["bad.json": "{\"events\":\n [,]}"])
        }
        #expect(found?.description.hasPrefix(place + ": ") == true, "\(found?.description ?? "")")
        #expect(found?.message.contains(words) == true, "\(found?.description ?? "")")
    }

    @Test(
        "a mistake in the business's file is reported where it stands",
        arguments: [
            ("gone.json", "sample.session:1:10"), ("empty.json", "empty.json:1:1"), ("mars.json", "mars.json:1:"),
        ])
    func business(path: String, place: String) async {
        let text = SessionSample.voice.replacing("spa.json", with: path) + "  customer hello\n"
        let mars = SessionSample.business.replacing("America/New_York", with: "Mars/Olympus")
        let found = await #expect(throws: SessionError.self) {
            try await SessionSample.run(text, files: ["empty.json": "", "mars.json": mars])
        }
        #expect(found?.description.hasPrefix(place) == true, "\(found?.description ?? "")")
    }

    @Test("a name that could break the line is escaped in messages")
    func fileName() {
        let found = SessionError(file: "a\nb\u{202E}", message: "wrong")
        #expect(found.description == "a\\nb\\u{202E}: wrong")
    }
}
