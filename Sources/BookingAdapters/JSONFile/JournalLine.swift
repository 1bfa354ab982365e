/// One line of a snapshot or a journal: a payload, its place in the chain of lines, and checksums over both.
///
/// A line has one spelling only, so that whatever differs from it by a bit is not a line:
///
/// ```
/// {"format":1,"seq":12,"synced":11,"prev":"0badcafe","length":27,"crc":"1f2e3d4c","data":{…}}
/// ```
///
/// The checksum is CRC-32C over everything in the line except itself; it covers the checksum of the line before, and so
/// the order of all lines up to here.
package struct JournalLine: Sendable, Hashable {
    /// The format this version writes, and the newest it reads.
    static let format: UInt64 = 1

    /// Counts the lines, from the first one of the store on.
    package let sequence: UInt64
    /// The last line that was known to be durable when this one was written.
    package let synced: UInt64
    /// The checksum of the line before.
    package let previous: UInt32
    /// JSON text without a line break.
    package let payload: [UInt8]
    /// The checksum of this line.
    package let checksum: UInt32

    /// Makes the line that follows another one.
    package init(sequence: UInt64, synced: UInt64, previous: UInt32, payload: [UInt8]) {
        self.sequence = sequence
        self.synced = synced
        self.previous = previous
        self.payload = payload
        let head = Self.head(sequence: sequence, synced: synced, previous: previous, length: payload.count)
        checksum = CRC32C.checksum(payload, continuing: CRC32C.checksum(head))
    }

    /// The text of the line, with the line break at its end.
    package var bytes: [UInt8] {
        let head = Self.head(sequence: sequence, synced: synced, previous: previous, length: payload.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(head.count + payload.count + 32)
        bytes += head
        bytes += "\"crc\":\"".utf8
        bytes += Self.hexadecimal(checksum)
        bytes += "\",\"data\":".utf8
        bytes += payload
        bytes += "}\n".utf8
        return bytes
    }

    private static func head(sequence: UInt64, synced: UInt64, previous: UInt32, length: Int) -> [UInt8] {
        var head: [UInt8] = []
        head.reserveCapacity(96)
        head += "{\"format\":".utf8
        head += String(format).utf8
        head += ",\"seq\":".utf8
        head += String(sequence).utf8
        head += ",\"synced\":".utf8
        head += String(synced).utf8
        head += ",\"prev\":\"".utf8
        head += hexadecimal(previous)
        head += "\",\"length\":".utf8
        head += String(length).utf8
        head.append(UInt8(ascii: ","))
        return head
    }

    /// Eight lower-case digits.
    static func hexadecimal(_ value: UInt32) -> [UInt8] {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        return (0..<8).map { digits[Int((value >> UInt32(28 - 4 * $0)) & 15)] }
    }
}
