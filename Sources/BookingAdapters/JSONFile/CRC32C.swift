/// The checksum CRC-32C (Castagnoli), eight bytes at a time by eight tables of 256 words.
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
        unsafe tables.withUnsafeBufferPointer { tables in
            var place = 0
            while place + 8 <= bytes.count {
                let raw = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + place)
                let word = unsafe UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) ^ UInt64(state)
                state =
                    unsafe tables[0x700 + Int(word & 0xFF)] ^ tables[0x600 + Int(word >> 8 & 0xFF)]
                    ^ tables[0x500 + Int(word >> 16 & 0xFF)] ^ tables[0x400 + Int(word >> 24 & 0xFF)]
                    ^ tables[0x300 + Int(word >> 32 & 0xFF)] ^ tables[0x200 + Int(word >> 40 & 0xFF)]
                    ^ tables[0x100 + Int(word >> 48 & 0xFF)] ^ tables[Int(word >> 56)]
                place += 8
            }
            while place < bytes.count {
                state = unsafe tables[Int(UInt8(truncatingIfNeeded: state) ^ bytes[place])] ^ (state >> 8)
                place += 1
            }
        }
        return state
    }

    private static func step(_ state: UInt32, _ byte: UInt8) -> UInt32 {
        tables[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8)
    }

    /// Eight tables, one after the other: what a byte does to the checksum with 0 to 7 bytes behind it.
    private static let tables: [UInt32] = {
        var tables = (0..<256).map { index in
            var value = UInt32(index)
            for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1 }
            return value
        }
        for place in 256..<2048 {
            let shorter = tables[place - 256]
            tables.append((shorter >> 8) ^ tables[Int(shorter & 0xFF)])
        }
        return tables
    }()
}
