/// The checksum CRC-32C (Castagnoli), by a table of 256 words.
///
/// It finds every error of up to 32 neighbouring bits, and it can be continued: the checksum so far goes in as the
/// seed.
package enum CRC32C {
    /// The checksum of bytes, continued from another one.
    package static func checksum(_ bytes: some Collection<UInt8>, continuing seed: UInt32 = 0) -> UInt32 {
        if let result = bytes.withContiguousStorageIfAvailable({ unsafe update(~seed, $0) }) { return ~result }
        var state = ~seed
        for byte in bytes { state = step(state, byte) }
        return ~state
    }

    private static func update(_ seed: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var state = seed
        unsafe table.withUnsafeBufferPointer { table in
            var place = 0
            let end = bytes.count
            while place < end {
                state = unsafe table[Int(UInt8(truncatingIfNeeded: state) ^ bytes[place])] ^ (state >> 8)
                place += 1
            }
        }
        return state
    }

    private static func step(_ state: UInt32, _ byte: UInt8) -> UInt32 {
        table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8)
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1 }
        return value
    }
}
