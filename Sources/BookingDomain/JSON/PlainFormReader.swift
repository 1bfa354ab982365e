/// Reads a stored form in exactly the spelling in which it is written, straight from the bytes.
///
/// It knows no rules: where anything is spelled otherwise, members in another order included, it gives up, and the
/// reader of JSON decides what that means. What it does read it reads as that one does.
package struct PlainFormReader {
    private let bytes: [UInt8]
    private var place: Int
    private let end: Int
    /// Whether something was not spelled as expected; nothing that was read counts then.
    package private(set) var hasGivenUp = false

    /// Reads a part of a text.
    package init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        place = range.lowerBound
        end = range.upperBound
    }

    /// Whether everything was read, and nothing else stood there.
    package var isDone: Bool { !hasGivenUp && place == end }

    /// Reads a fixed text where it comes next.
    package mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard count <= end - place else { return false }
        for offset in 0..<count where unsafe text.utf8Start[offset] != bytes[place + offset] { return false }
        place += count
        return true
    }

    /// Reads a fixed text, which must come next.
    package mutating func need(_ text: StaticString) {
        if !take(text) { hasGivenUp = true }
    }

    /// Reads a string in double quotes, of ASCII without escapes, no longer than what everybody accepts.
    package mutating func string() -> String {
        let start = stringStart()
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                guard place - start <= JSONFields.longestString else { return giveUp("") }
                return String(decoding: bytes[start..<place - 1], as: UTF8.self)
            case UInt8(ascii: "\\"), 0..<0x20, 0x80...: return giveUp("")
            default: place += 1
            }
        }
        return giveUp("")
    }

    /// Reads a string after a fixed text; nil where the text does not come next.
    package mutating func string(after text: StaticString) -> String? {
        take(text) ? string() : nil
    }

    /// Reads a string that names something.
    mutating func identifier<Subject>() -> Identifier<Subject> {
        Identifier(rawValue: string())
    }

    /// Reads one word of a fixed list.
    mutating func word<Word: RawRepresentable>(_: Word.Type = Word.self) -> Word? where Word.RawValue == String {
        let word = Word(rawValue: string())
        if word == nil { hasGivenUp = true }
        return word
    }

    /// Reads a whole number that is not negative, of at most nine digits.
    package mutating func number() -> Int {
        let start = place
        var value = 0
        while place < end, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
            value = value * 10 + Int(digit)
            place += 1
            if place - start > 9 { return giveUp(0) }
        }
        guard place > start, place == start + 1 || bytes[start] != UInt8(ascii: "0") else { return giveUp(0) }
        return value
    }

    /// Reads an instant in quotes, with its offset.
    mutating func instant() -> (instant: Date, offset: UTCOffset) {
        let none = (instant: Date(unixSeconds: 0), offset: UTCOffset.zero)
        let start = stringStart()
        while place < end, bytes[place] != UInt8(ascii: "\"") { place += 1 }
        guard place < end, let found = ISO8601PlainReader.read(bytes, in: start..<place) else { return giveUp(none) }
        place += 1
        return found
    }

    /// Reads two instants as a stretch of time.
    mutating func interval(_ first: StaticString, _ second: StaticString) -> Range<Date> {
        need(first)
        let start = instant().instant
        need(second)
        let end = instant().instant
        return start <= end ? start..<end : giveUp(start..<start)
    }

    private mutating func stringStart() -> Int {
        need("\"")
        return place
    }

    private mutating func giveUp<Value>(_ value: Value) -> Value {
        hasGivenUp = true
        return value
    }
}
