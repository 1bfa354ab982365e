import BookingAdapters
import Testing

@Suite("CRC-32C")
struct CRC32CTests {
    /// RFC 3720, appendix B.4, and the check value of the catalogue of CRC algorithms.
    static let vectors: [([UInt8], UInt32)] = [
        ([], 0), (Array("123456789".utf8), 0xE306_9283), ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
        ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E),
        (Array((0..<32).reversed()), 0x113F_DB5C),
    ]

    @Test("has the published values", arguments: vectors)
    func published(bytes: [UInt8], checksum: UInt32) {
        #expect(CRC32C.checksum(bytes) == checksum)
        #expect(CRC32C.checksum(bytes.lazy.map { $0 }) == checksum, "also byte by byte")
    }

    @Test("can be continued anywhere", arguments: 0...32)
    func continued(place: Int) {
        let bytes = [UInt8](0..<32)
        let first = CRC32C.checksum(bytes[..<place])
        #expect(CRC32C.checksum(bytes[place...], continuing: first) == 0x46DD_794E)
    }
}
