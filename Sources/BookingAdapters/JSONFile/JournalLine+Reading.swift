extension JournalLine {
    /// What stands at a place of a file.
    enum Found: Sendable {
        /// A whole line.
        case line(LineChain.Entry)
        /// No whole line, and why.
        case broken(String)
        /// A line of a format that only a newer version reads.
        case newerFormat(UInt64)
    }

    /// How every line begins.
    static let beginning = Array("{\"format\":".utf8)

    /// Looks for a line that begins exactly at an offset.
    ///
    /// - Parameter ignoresChecksum: whether a line whose checksum is wrong counts as a line.
    static func read(_ bytes: [UInt8], at offset: Int, ignoresChecksum: Bool = false) -> Found {
        var cursor = Cursor(bytes, at: offset)
        guard cursor.take("{\"format\":"), let format = cursor.number() else {
            return .broken("it does not begin as a line")
        }
        // Only a whole number can say that the line is of a newer format; a torn one could say anything.
        guard format <= Self.format || !cursor.take(",") else { return .newerFormat(format) }
        guard format == Self.format,
            cursor.take(",\"seq\":"), let sequence = cursor.number(),
            cursor.take(",\"synced\":"), let synced = cursor.number(),
            cursor.take(",\"prev\":\""), let previous = cursor.hexadecimal(),
            cursor.take("\",\"length\":"), let length = cursor.number(), cursor.take(",")
        else { return .broken("its beginning is damaged") }
        let head = offset..<cursor.offset
        guard cursor.take("\"crc\":\""), let checksum = cursor.hexadecimal(), cursor.take("\",\"data\":") else {
            return .broken("its beginning is damaged")
        }
        guard let payload = cursor.bytes(length) else { return .broken("it is cut off") }
        guard cursor.take("}\n") else { return .broken("its end is damaged") }
        let seen = CRC32C.checksum(bytes[payload], continuing: CRC32C.checksum(bytes[head]))
        guard seen == checksum || ignoresChecksum else { return .broken("its checksum is wrong") }
        return .line(
            LineChain.Entry(
                sequence: sequence, synced: synced, previous: previous, checksum: checksum, payload: payload,
                bytes: offset..<cursor.offset))
    }

    /// The line that these bytes are, if they are one and nothing else.
    package static func whole(_ bytes: [UInt8]) -> JournalLine? {
        guard case .line(let entry) = read(bytes, at: 0), entry.bytes.upperBound == bytes.count else { return nil }
        return JournalLine(
            sequence: entry.sequence, synced: entry.synced, previous: entry.previous,
            payload: Array(bytes[entry.payload]), checksum: entry.checksum)
    }

    private init(sequence: UInt64, synced: UInt64, previous: UInt32, payload: [UInt8], checksum: UInt32) {
        self.sequence = sequence
        self.synced = synced
        self.previous = previous
        self.payload = payload
        self.checksum = checksum
    }
}

extension JournalLine {
    /// A place in a file, moved along by what is expected there.
    private struct Cursor {
        private let source: [UInt8]
        private(set) var offset: Int

        init(_ source: [UInt8], at offset: Int) {
            self.source = source
            self.offset = offset
        }

        mutating func take(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard count <= source.count - offset else { return false }
            for place in 0..<count where unsafe text.utf8Start[place] != source[offset + place] { return false }
            offset += count
            return true
        }

        /// A number as this package writes it: digits without a leading zero.
        mutating func number() -> UInt64? {
            let start = offset
            var value: UInt64 = 0
            while offset < source.count, case let digit = source[offset] &- UInt8(ascii: "0"), digit < 10 {
                let (product, overflows) = value.multipliedReportingOverflow(by: 10)
                let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
                if overflows || carries { return nil }
                value = sum
                offset += 1
            }
            guard offset > start, offset == start + 1 || source[start] != UInt8(ascii: "0") else { return nil }
            return value
        }

        /// Eight lower-case digits.
        mutating func hexadecimal() -> UInt32? {
            guard source.count - offset >= 8 else { return nil }
            var value: UInt32 = 0
            for byte in source[offset..<offset + 8] {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
                case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
                default: return nil
                }
            }
            offset += 8
            return value
        }

        mutating func bytes(_ count: UInt64) -> Range<Int>? {
            guard count <= UInt64(source.count - offset) else { return nil }
            defer { offset += Int(count) }
            return offset..<offset + Int(count)
        }
    }
}
