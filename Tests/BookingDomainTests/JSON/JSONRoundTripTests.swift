import BookingDomain
import Testing

struct JSONRoundTripTests {
    @Test("a value that was written is read back equal, in every form", arguments: 0..<200)
    func valueSurvives(seed: Int) throws {
        var random = JSONTestRandom(seed: UInt64(seed))
        let value = random.value(depth: 4)
        for pretty in [false, true] {
            let text = JSONWriter.string(value, pretty: pretty)
            let again = try JSONReader.read(text)
            #expect(again == value)
            #expect(JSONWriter.string(again, pretty: pretty) == text)
            let sorted = JSONWriter.bytes(value, pretty: pretty, sortedKeys: true)
            #expect(try JSONReader.read(sorted) == value)
        }
        #expect(
            !JSONWriter.string(value).unicodeScalars.contains { ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0) })
    }

    @Test("white space and escapes do not change the value", arguments: 0..<200)
    func spellingIsIrrelevant(seed: Int) throws {
        var random = JSONTestRandom(seed: UInt64(seed))
        let value = random.value(depth: 4)
        let document = random.document(value)
        #expect(try JSONReader.read(document) == value)
    }

    @Test("Foundation's decoder agrees on valid documents", arguments: 0..<100)
    func agreesWithFoundation(seed: Int) throws {
        var random = JSONTestRandom(seed: UInt64(seed))
        let value = random.value(depth: 3)
        let document = random.document(value)
        let decoded = try JSONDecoder().decode(JSONValue.self, from: Data(document.utf8))
        #expect(Self.sameMeaning(decoded, try JSONReader.read(document)))
        let encoded = try JSONEncoder().encode(value)
        #expect(Self.sameMeaning(try JSONReader.read(Array(encoded)), value))
    }

    @Test("random damage never traps, and what is still accepted is written and read back equal", arguments: 0..<50)
    func damage(seed: Int) {
        var random = JSONTestRandom(seed: UInt64(seed))
        let original = Array(random.document(random.value(depth: 3)).utf8)
        for _ in 0..<40 {
            var bytes = original
            for _ in 0...random.below(4) where !bytes.isEmpty {
                let place = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[place] ^= 1 << UInt8(random.below(8))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(UInt8(random.below(256)), at: place)
                default: bytes.removeLast(bytes.count - place)
                }
            }
            expectSound(bytes)
        }
    }

    @Test("every beginning of a document is refused or is a value itself")
    func truncation() {
        let text = Array(#"{"a":[1,-2.5e+3,"x\u00e9\ud83d\ude00é"],"b":{"c":null,"d":true}} "#.utf8)
        for count in 0..<text.count - 1 {
            #expect(throws: JSONError.self) { try JSONReader.read(Array(text.prefix(count))) }
        }
    }

    private func expectSound(_ bytes: [UInt8]) {
        let pointer = JSONPointer([.index(0), .key("a"), .index(1)])
        _ = JSONReader.position(of: pointer, in: bytes)
        do {
            let value = try JSONReader.read(bytes)
            #expect(try JSONReader.read(JSONWriter.bytes(value)) == value)
        } catch {
            #expect(error.position != nil)
            #expect(error.message.unicodeScalars.count <= JSONError.longestMessage)
        }
    }

    /// Whether two values are equal if numbers are compared as `Double`.
    private static func sameMeaning(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)):
            return left.double != nil && left.double == right.double
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy(sameMeaning)
        case (.object(let left), .object(let right)):
            guard left.count == right.count else { return false }
            return left.members.allSatisfy { member in right[member.key].map { sameMeaning(member.value, $0) } ?? false
            }
        default:
            return left == right
        }
    }
}
