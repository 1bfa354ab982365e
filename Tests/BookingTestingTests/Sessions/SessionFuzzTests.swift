import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

struct SessionFuzzTests {
    /// Reads and runs bytes; what comes out is a report, or an error with a place.
    private func check(_ bytes: [UInt8]) async throws {
        do throws(SessionError) {
            let script = try SessionScript(bytes, file: "sample.session")
            let runner = SessionRunner(files: SessionSample.files(), zones: SystemZoneSource(directories: []))
            let report = try await runner.run(script)
            let recorded = SessionRecorder.recorded(script, report)
            let again = try await runner.run(SessionScript(recorded, file: "sample.session"))
            #expect(again.isEqual)
        } catch {
            #expect(error.position != nil, "\(error)")
            #expect(!error.message.isEmpty)
            #expect(!error.description.contains("\n"))
        }
    }

    @Test("random bytes never trap", arguments: 0..<20)
    func randomBytes(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let count = Int.random(in: 0..<300, using: &random)
            try await check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test("random changes of a good script never trap", arguments: 0..<20)
    func mutations(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let good = Array(SessionSample.good.utf8)
        let pieces = Array("\"{}[]|#=:@ \n\t\\,1am+-é".utf8)
        for _ in 0..<40 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let length = min(Int.random(in: 1...40, using: &random), bytes.count - place)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = pieces.randomElement(using: &random) ?? 0
                case 1: bytes.insert(pieces.randomElement(using: &random) ?? 0, at: place)
                case 2: bytes.removeSubrange(place..<(place + length))
                default: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
                }
            }
            try await check(bytes)
        }
    }

    @Test("random words in the places of words never trap", arguments: 0..<10)
    func words(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let words = SessionSample.good.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        for _ in 0..<100 {
            var text = SessionSample.voice
            for _ in 0..<Int.random(in: 1..<30, using: &random) {
                text += words.randomElement(using: &random) ?? ""
                text += ["\n", " ", "\n  ", "  "].randomElement(using: &random) ?? ""
            }
            try await check(Array(text.utf8))
        }
    }
}
