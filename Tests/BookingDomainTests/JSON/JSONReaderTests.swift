import BookingDomain
import Testing

struct JSONReaderTests {
    @Test(
        "a valid text gives its value",
        arguments: [
            ("null", .null), ("true", true), (" false\r\n\t", false), ("0", 0), ("-0", .literal("-0")),
            ("42", 42), ("1.50", .literal("1.50")), ("1e2", .literal("1e2")), ("1E+400", .literal("1E+400")),
            ("-0.1e-7", .literal("-0.1e-7")), ("9223372036854775808", .literal("9223372036854775808")),
            (#""""#, ""), (#""a b""#, "a b"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00 😀""#, "😀 😀"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
            (#""\ufeff\uffff""#, "\u{FEFF}\u{FFFF}"), (#""/* no comment */""#, "/* no comment */"),
            ("[]", []), ("[ ]", []), ("{}", [:]), ("{\n}", [:]), ("[1,[2,[]],{}]", [1, [2, []], [:]]),
            (#"{"a":1,"":null,"b":{"a":[true]}}"#, ["a": 1, "": .null, "b": ["a": [true]]]),
            (#"{"a":1,"A":2,"a ":3}"#, ["a": 1, "A": 2, "a ": 3]),
        ] as [(String, JSONValue)])
    func accepts(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(text) == value)
        #expect(try JSONReader.read(Array(text.utf8)) == value)
    }

    @Test("members and digits are kept as they were written")
    func keepsOrder() throws {
        let value = try JSONReader.read(#"{"z":1.0,"a":1e0,"m":100000000000000000000}"#)
        #expect(value.objectValue?.keys == ["z", "a", "m"])
        #expect(JSONWriter.string(value) == #"{"z":1.0,"a":1e0,"m":100000000000000000000}"#)
    }

    @Test(
        "a text that is not JSON is refused at the place of the mistake",
        arguments: [
            ("", "1:1"), ("  \n ", "2:2"), ("nul", "1:1"), ("True", "1:1"), ("[None]", "1:2"), ("NaN", "1:1"),
            ("[1,\n Infinity]", "2:2"), ("-Infinity", "1:2"), ("-", "1:2"), ("+1", "1:1"), ("[+1]", "1:2"),
            ("01", "1:1"), ("-012", "1:2"), ("[00]", "1:2"), (".5", "1:1"), ("1.", "1:3"), ("1.e3", "1:3"),
            ("1e", "1:3"), ("1e+", "1:4"), ("0x10", "1:2"), ("1_000", "1:2"), ("1 2", "1:3"), ("{} {}", "1:4"),
            ("[1,]", "1:3"), ("[1,\n\n]", "1:3"), (#"{"a":1,}"#, "1:7"), ("[,1]", "1:2"), ("[1,,2]", "1:4"),
            ("[1 2]", "1:4"), ("[1}", "1:3"), ("{]", "1:2"), ("[", "1:2"), ("[1", "1:3"), ("[1,", "1:4"),
            ("]", "1:1"), ("{", "1:2"), (#"{"a""#, "1:5"), (#"{"a":"#, "1:6"), (#"{"a":}"#, "1:6"),
            (#"{"a" 1}"#, "1:6"), (#"{"a":1 "b":2}"#, "1:8"), ("{a:1}", "1:2"), ("{'a':1}", "1:2"),
            ("{1:1}", "1:2"), (#"{"a":1"#, "1:7"), ("'a'", "1:1"), ("// x\n1", "1:1"), ("[1 /* x */]", "1:4"),
            ("# x", "1:1"), (#""abc"#, "1:1"), ("[\"a\nb\"]", "1:4"), ("\"a\tb\"", "1:3"), ("\"\u{0}\"", "1:2"),
            ("\"\u{1F}\"", "1:2"), (#""\x41""#, "1:2"), (#""\'""#, "1:2"), (#""\"#, "1:2"), (#""\u12""#, "1:2"),
            (#""\u12g4""#, "1:2"), (#""a\u0000""#, "1:3"), (#""\ud800""#, "1:2"), (#""\udc00""#, "1:2"),
            (#""\ud800\ud800""#, "1:2"), (#""\ud800x""#, "1:2"), (#""\ud800\n""#, "1:2"), (#""\uD83D\u0041""#, "1:2"),
            (#""\ud800\u12""#, "1:8"), ("\u{FEFF}1", "1:1"), ("\u{A0}1", "1:1"), ("[\u{2028}1]", "1:2"),
            ("[\"é😀\", x]", "1:8"), ("\r\n[\r1,\r\n2 3]", "4:3"), ("1\u{0}", "1:2"), ("１", "1:1"),
        ])
    func refusesSyntax(text: String, position: String) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(text) }
        #expect(error?.code == .syntax)
        #expect(error?.position?.description == position)
        #expect(error?.message.contains("\n") == false)
    }

    @Test(
        "a key that stands twice is refused at its second place",
        arguments: [
            (#"{"a":1,"a":1}"#, "1:8"), (#"{"a":1,"b":2,"\u0061":1}"#, "1:14"), (#"{"é":1,"e\#u{301}":1}"#, "1:8"),
            (#"[{"a":1},{"a":1,"b":{"a":2},"a":3}]"#, "1:29"), (#"{"":1,"":2}"#, "1:7"),
        ])
    func refusesDuplicates(text: String, position: String) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(text) }
        #expect(error?.code == .duplicateKey)
        #expect(error?.position?.description == position)
    }

    @Test(
        "bytes that are not UTF-8 are refused where they stand",
        arguments: [
            ([0x22, 0xFF, 0x22], 2), ([0x22, 0x80, 0x22], 2), ([0x22, 0xC0, 0x80, 0x22], 2), ([0x22, 0xC3], 2),
            ([0x22, 0xC3, 0x22], 2), ([0x22, 0xE0, 0x80, 0x80, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
            ([0x22, 0xE2, 0x82, 0x22], 2), ([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], 2),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2),
            ([0x22, 0xF0, 0x9F, 0x98, 0x41, 0x22], 2), ([0x22, 0xF0, 0x9F], 2), ([0xFF], 1), ([0x5B, 0x31, 0xFE], 3),
            ([0xFF, 0xFE, 0x31, 0x00], 1), ([0xFE, 0xFF, 0x00, 0x31], 1), ([0x22, 0xC3, 0xA9, 0xC3, 0x22], 3),
        ] as [([UInt8], Int)])
    func refusesBadUTF8(bytes: [UInt8], column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(bytes) }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.position == SourcePosition(line: 1, column: column))
    }

    @Test("a byte order mark is named in the message")
    func namesByteOrderMark() {
        let error = #expect(throws: JSONError.self) { try JSONReader.read([0xEF, 0xBB, 0xBF, 0x31]) }
        #expect(error?.message.contains("byte order mark") == true)
    }

    @Test("what is quoted from the input is short and printable")
    func quotesSafely() {
        let key = "\\u001b[31m\\u202e" + String(repeating: "x", count: 10_000)
        let error = #expect(throws: JSONError.self) { try JSONReader.read("{\"\(key)\":1,\"\(key)\":2}") }
        #expect(error?.message.unicodeScalars.count ?? 0 < 120)
        #expect(error?.message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E } == false)
        let word = #expect(throws: JSONError.self) { try JSONReader.read(String(repeating: "y", count: 10_000)) }
        #expect(word?.message.unicodeScalars.count ?? 0 < 200)
    }
}
