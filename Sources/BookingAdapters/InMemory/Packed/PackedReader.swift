import BookingDomain

/// Reads what a `PackedWriter` has written, in the same order.
struct PackedReader {
    private let bytes: [UInt8]
    private var place: Int

    init(_ bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        self.place = place
    }

    mutating func byte() -> UInt8 {
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value) }
            shift += 7
        }
    }

    mutating func instant() -> Date {
        Date(unixMilliseconds: Int64(bitPattern: word()))
    }

    mutating func offset() -> UTCOffset {
        UTCOffset(seconds: number() - 100_000) ?? .zero
    }

    mutating func text() -> String {
        let length = byte()
        if length == PackedWriter.hexadecimal {
            let range = place..<place + 16
            place += 16
            return Self.digits(bytes[range])
        }
        defer { place += Int(length) }
        return String(decoding: bytes[place..<place + Int(length)], as: UTF8.self)
    }

    mutating func skipText() {
        let length = byte()
        place += length == PackedWriter.hexadecimal ? 16 : Int(length)
    }

    private mutating func word() -> UInt64 {
        var value: UInt64 = 0
        for _ in 0..<8 { value = value << 8 | UInt64(byte()) }
        return value
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> String {
        unsafe String(unsafeUninitializedCapacity: 32) { digits in
            var place = 0
            for byte in bytes {
                unsafe digits[place] = digit(byte >> 4)
                unsafe digits[place + 1] = digit(byte & 15)
                place += 2
            }
            return 32
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
    }
}
