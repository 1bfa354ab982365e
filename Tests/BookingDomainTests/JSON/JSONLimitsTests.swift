import BookingDomain
import Dispatch
import Foundation
import Synchronization
import Testing

struct JSONLimitsTests {
    @Test(
        "nesting is accepted up to the limit and refused one level deeper",
        arguments: [
            ("1", 0, true), ("[]", 0, false), ("[]", 1, true), ("[[]]", 1, false), ("[{}]", 2, true),
            (#"{"a":{"b":[]}}"#, 2, false), (#"{"a":{"b":[]}}"#, 3, true), ("[[],[],[[]]]", 3, true),
        ])
    func depth(text: String, depth: Int, accepted: Bool) {
        let result = Result { () throws(JSONError) in try JSONReader.read(text, limits: JSONLimits(depth: depth)) }
        switch result {
        case .success: #expect(accepted)
        case .failure(let error):
            #expect(!accepted)
            #expect(error.code == .tooDeep)
        }
    }

    @Test("the default depth is 64, and the error names the first bracket too many")
    func defaultDepth() throws {
        let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(try JSONReader.read(fits).arrayValue?.count == 1)
        let error = #expect(throws: JSONError.self) { try JSONReader.read("[" + fits + "]") }
        #expect(error?.code == .tooDeep)
        #expect(error?.position == SourcePosition(line: 1, column: 65))
    }

    @Test("limits out of range are moved into it")
    func clampsLimits() {
        #expect(JSONLimits(depth: 1_000_000, bytes: -1) == JSONLimits(depth: JSONLimits.maximumDepth, bytes: 0))
        #expect(JSONLimits(depth: -5).depth == 0)
    }

    @Test(
        "endless nesting is refused at once, whatever the limit",
        arguments: [10_000, 100_000, 1_000_000], ["[", #"{"a":"#, "[[{\"a\":"])
    func endlessNesting(count: Int, opening: String) {
        let text = Array(String(repeating: opening, count: count).utf8)
        for depth in [64, 1_000_000] {
            let limits = JSONLimits(depth: depth, bytes: 1 << 30)
            let error = #expect(throws: JSONError.self) { try JSONReader.read(text, limits: limits) }
            #expect(error?.code == .tooDeep)
        }
    }

    @Test("a text of exactly the allowed size is read; one byte more is refused before anything is read")
    func size() throws {
        let text = "\"" + String(repeating: "x", count: 98) + "\""
        #expect(try JSONReader.read(text, limits: JSONLimits(bytes: 100)).stringValue?.count == 98)
        let error = #expect(throws: JSONError.self) {
            try JSONReader.read(text + "\u{1}", limits: JSONLimits(bytes: 100))
        }
        #expect(error?.code == .tooLarge)
        #expect(error?.position == nil)
        let huge = [UInt8](repeating: 0x5B, count: 10_000_000)
        let refused = #expect(throws: JSONError.self) { try JSONReader.read(huge) }
        #expect(refused?.code == .tooLarge)
    }

    @Test("10 MB are read when that is allowed")
    func tenMegabytes() throws {
        let limits = JSONLimits(bytes: 20_000_000)
        let string = [UInt8(ascii: "\"")] + [UInt8](repeating: 0x78, count: 10_000_000) + [UInt8(ascii: "\"")]
        #expect(try JSONReader.read(string, limits: limits).stringValue?.utf8.count == 10_000_000)
    }

    @Test("an object of 100 000 keys is read, compared, searched for its duplicate and written without delay")
    func manyKeys() throws {
        let members = (0..<100_000).map { "\"key\($0)\":\($0)" }
        let limits = JSONLimits(bytes: 10_000_000)
        let value = try JSONReader.read("{" + members.joined(separator: ",") + "}", limits: limits)
        let reversed = try JSONReader.read("{" + members.reversed().joined(separator: ",") + "}", limits: limits)
        #expect(value.objectValue?.count == 100_000)
        #expect(value == reversed)
        #expect(value.hashValue == reversed.hashValue)
        let twice = "{" + (members + ["\"key77\":0"]).joined(separator: ",") + "}"
        let error = #expect(throws: JSONError.self) { try JSONReader.read(twice, limits: limits) }
        #expect(error?.code == .duplicateKey)
    }

    @Test("the deepest value is read, written, compared, hashed and released on a stack of 512 KiB")
    func smallStack() {
        let passed = Mutex(false)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            passed.withLock { $0 = Self.usesDeepValue() }
            done.signal()
        }
        thread.stackSize = 512 * 1024
        thread.start()
        done.wait()
        #expect(passed.withLock { $0 })
    }

    private static func usesDeepValue() -> Bool {
        let depth = JSONLimits.maximumDepth
        let limits = JSONLimits(depth: depth)
        let text = String(repeating: #"[{"a":"#, count: depth / 2) + "1" + String(repeating: "}]", count: depth / 2)
        guard let one = try? JSONReader.read(text, limits: limits),
            let two = try? JSONReader.read(text, limits: limits)
        else { return false }
        let million = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        let refused = (try? JSONReader.read(million, limits: limits)) == nil
        return refused && one == two && one.hashValue == two.hashValue && JSONWriter.string(one) == text
    }
}
