import BookingDomain

/// Draws random values of everything that stores write; equal seeds give equal draws.
struct FormRandom {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    mutating func bits() -> UInt64 { random.next() }

    mutating func flip() -> Bool { number(below: 2) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    mutating func maybe<Value>(_ make: (inout FormRandom) throws -> Value) rethrows -> Value? {
        flip() ? try make(&self) : nil
    }

    mutating func list<Value>(_ make: (inout FormRandom) throws -> Value) rethrows -> [Value] {
        var result: [Value] = []
        for _ in 0..<number(below: 4) { result.append(try make(&self)) }
        return result
    }

    /// Any text: empty, with quotes, line breaks, nulls, letters of several bytes, or long.
    mutating func text() -> String {
        let pieces = ["a", "Z", "\"", "\\", "\n", "\u{0}", "é", "e\u{301}", "\u{2028}", "😀", ":", " ", "9", "_"]
        if number(below: 40) == 0 { return String(repeating: "long", count: 3_000) }
        return (0..<number(below: 8)).map { _ in pick(pieces) }.joined()
    }

    mutating func id<Subject>() -> Identifier<Subject> { Identifier(text()) }

    /// An instant in whole milliseconds, mostly near, sometimes centuries away.
    mutating func instant() -> Date {
        let range: Range<Int64> =
            flip() ? 1_700_000_000_000..<1_900_000_000_000 : -62_135_596_800_000..<253_402_300_800_000
        return Date(unixMilliseconds: Int64.random(in: range, using: &random))
    }

    mutating func interval() -> Range<Date> {
        let (first, second) = (instant(), instant())
        return min(first, second)..<max(first, second)
    }

    mutating func date() throws -> LocalDate {
        guard let date = LocalDate(daysSince1970: number(below: 40_000)) else { throw SampleFault() }
        return date
    }

    mutating func offset() -> UTCOffset {
        UTCOffset(uncheckedSeconds: Int32.random(in: -89_999...93_599, using: &random))
    }

    mutating func slot() -> Slot {
        let interval = interval()
        var slot = Slot(
            start: interval.lowerBound, end: interval.upperBound, serviceID: id(), providerID: id(),
            candidateProviderIDs: list { $0.id() }, startOffset: offset(), endOffset: offset())
        slot.unknownFields = unknown()
        return slot
    }

    /// Keys that no version knows, and keys that a form has itself.
    mutating func unknown() -> JSONObject {
        guard number(below: 4) == 0 else { return JSONObject() }
        var object = JSONObject()
        for key in ["start", "unknown_fields", "zzz", text()] where flip() { object[key] = .string(text()) }
        return object
    }

    mutating func phone() throws -> PhoneNumber {
        guard let number = PhoneNumber("+1\(1_000_000_000 + number(below: 999_999))") else { throw SampleFault() }
        return number
    }

    mutating func email() throws -> EmailAddress {
        guard let email = EmailAddress("ada\(number(below: 100))@example.com") else { throw SampleFault() }
        return email
    }

    /// At most one, because a list of differences between values depends on the order of a dictionary.
    mutating func adjustments() -> [String: Adjustment] {
        flip() ? [:] : [text(): Adjustment(original: text(), normalized: text())]
    }

    mutating func duration() -> Duration {
        let attoseconds = Int128(truncatingIfNeeded: Int64(bitPattern: bits())) << Int128(number(below: 60))
        switch number(below: 4) {
        case 0: return .milliseconds(number(below: 10_000))
        case 1: return .nanoseconds(Int64.random(in: 0..<10_000_000_000, using: &random))
        default: return Duration(attoseconds: attoseconds)
        }
    }
}
