import BookingDomain
import Testing

@Suite("Reading times in their usual shape")
struct ISO8601UsualShapeTests {
    /// Texts drawn at random: times as systems write them, many with a byte changed, added or left out.
    private static func texts(seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        let wrong = Array("0123456789-+:.TZtz /\u{7F}\u{0}".utf8) + [0xC3, 0xFF]
        return (0..<400).map { _ in
            let second = Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)
            let offset = Int.random(in: -60...60, using: &random) * 900
            let instant = Date(unixSeconds: second)
            let text =
                Bool.random(using: &random)
                ? ISO8601.utcString(instant)
                : ISO8601.string(instant, offset: UTCOffset(seconds: offset) ?? .zero)
            var bytes = Array(text.utf8)
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = wrong[Int.random(in: 0..<wrong.count, using: &random)]
            case 1: bytes.insert(wrong[Int.random(in: 0..<wrong.count, using: &random)], at: place)
            case 2: bytes.remove(at: place)
            default: break
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test("says what the thorough reader says, or leaves the word to it", arguments: 1...20 as ClosedRange<UInt64>)
    func againstThoroughReader(seed: UInt64) {
        for text in Self.texts(seed: seed) {
            let thorough = try? ISO8601.parseAnyShape(text)
            if let usual = ISO8601.parseUsualShape(text) {
                #expect(thorough == usual, "\(text)")
            } else if thorough?.offset != nil, [20, 25].contains(text.utf8.count), thorough?.milliseconds == 0 {
                Issue.record("\(text) has the usual shape and was not read in one go")
            }
        }
    }

    @Test(
        "reads the instants that Foundation reads, which keeps the Julian calendar until 1582",
        arguments: 1...20 as ClosedRange<UInt64>)
    func againstFoundation(seed: UInt64) throws {
        for text in Self.texts(seed: seed) where ISO8601.parseUsualShape(text) != nil {
            guard let ours = try? ISO8601.instant(text, in: nil), ours.unixSeconds > -12_212_553_600 else { continue }
            let foundation = try Date(text, strategy: Date.ISO8601FormatStyle.iso8601)
            #expect(foundation == ours, "\(text)")
        }
    }
}
