import BookingDomain
import Testing

struct SpellingTests {
    private static let keys = ["hold_seconds", "slots", "zone", "services", "id", "book", "cancel"]

    @Test(
        "a near word is suggested, a far one is not",
        arguments: [
            ("hold_secnds", "hold_seconds"), ("hold-seconds", "hold_seconds"), ("holdSeconds", "hold_seconds"),
            ("HOLD_SECONDS", "hold_seconds"), ("slot", "slots"), ("solts", "slots"), ("bok", "book"), ("zoen", "zone"),
            ("ids", "id"), ("cancle", "cancel"), ("x", nil), ("", nil), ("price", nil), ("zone", nil), ("xy", nil),
            ("hold", "hold_seconds"), ("zone_name", "zone"), ("hol", nil), ("seconds", nil),
            (String(repeating: "a", count: 64), nil),
        ] as [(String, String?)])
    func suggestions(word: String, suggestion: String?) {
        #expect(Spelling.suggestion(for: word, among: Self.keys) == suggestion)
    }

    @Test("of equally near words the first is suggested, and a nearer one wins")
    func ties() {
        #expect(Spelling.suggestion(for: "cart", among: ["card", "care", "part"]) == "card")
        #expect(Spelling.suggestion(for: "monday", among: ["sunday", "mondy"]) == "mondy")
        #expect(Spelling.suggestion(for: "word", among: []) == nil)
        #expect(Spelling.suggestion(for: "buffer", among: ["buffer_before_minutes", "buffer_after_minutes"]) == nil)
    }

    @Test("words of more than 64 scalars are not looked at")
    func longWords() {
        let long = String(repeating: "a", count: 65)
        #expect(Spelling.suggestion(for: long, among: [String(long.dropLast())]) == nil)
        #expect(Spelling.suggestion(for: String(long.dropLast()), among: [long]) == nil)
        #expect(Spelling.suggestion(for: String(repeating: "é", count: 1_000_000), among: ["e"]) == nil)
        let most = String(repeating: "😀", count: 64)
        #expect(Spelling.suggestion(for: most, among: [String(most.dropLast())]) == String(most.dropLast()))
    }
}
