import BookingDomain
import Testing

struct ExcerptTests {
    @Test(
        "foreign text is quoted, escaped and cut",
        arguments: [
            ("", 5, #""""#), ("abcde", 5, #""abcde""#), ("abcdef", 5, #""abcd…""#), ("a\"\\", 40, #""a\"\\""#),
            ("\n\r\t", 40, #""\n\r\t""#), ("\u{1B}[0m", 40, #""\u{1B}[0m""#), ("\u{202E}", 40, #""\u{202E}""#),
            ("\u{2028}\u{0}", 40, #""\u{2028}\u{0}""#), ("Größe 😀", 40, "\"Größe 😀\""), ("abc\n", 4, #""abc…""#),
        ])
    func quotes(text: String, limit: Int, quoted: String) {
        #expect(Excerpt.quoted(text, limit: limit) == quoted)
    }

    @Test("a letter with 10 000 accents is cut too")
    func accents() {
        let quoted = Excerpt.quoted("e" + String(repeating: "\u{301}", count: 10_000))
        #expect(quoted.unicodeScalars.count == 42)
    }
}
