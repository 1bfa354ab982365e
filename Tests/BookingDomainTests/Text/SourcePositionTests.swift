import BookingDomain
import Testing

struct SourcePositionTests {
    @Test(
        "an offset is found in its line, at its scalar",
        arguments: [
            ("", 0, "1:1"), ("abc", 0, "1:1"), ("abc", 2, "1:3"), ("abc", 3, "1:4"), ("abc", 99, "1:4"),
            ("abc", -1, "1:1"), ("a\nb", 1, "1:2"), ("a\nb", 2, "2:1"), ("a\r\nb", 3, "2:1"), ("a\rb", 2, "2:1"),
            ("a\r", 2, "2:1"), ("\n\r\n\r\n", 5, "4:1"), ("é😀x", 6, "1:3"), ("e\u{301}x", 3, "1:3"),
            ("a\u{2028}b", 4, "1:3"),
        ])
    func offsets(text: String, offset: Int, position: String) {
        #expect(SourcePosition(utf8Offset: offset, in: text).description == position)
        #expect(SourcePosition(utf8Offset: offset, in: Array(text.utf8)).description == position)
    }

    @Test("positions are ordered by line and then by column")
    func order() {
        let ordered = [(1, 1), (1, 9), (2, 1), (10, 1)].map { SourcePosition(line: $0.0, column: $0.1) }
        #expect(ordered.shuffled().sorted() == ordered)
        #expect(SourcePosition(line: 0, column: -3) == SourcePosition(line: 1, column: 1))
    }
}
