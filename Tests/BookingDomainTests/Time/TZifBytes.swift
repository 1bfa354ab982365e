/// Writes TZif files for tests (RFC 9636).
struct TZifBytes {
    var version: UInt8 = UInt8(ascii: "2")
    var offsets: [Int32] = [0]
    /// Times with the index of the offset that begins there.
    var changes: [(at: Int64, type: UInt8)] = []
    var footer = "\n\n"
    var leapSeconds: UInt32 = 0

    /// The whole file; in later versions the first block is as empty as the standard allows.
    var bytes: [UInt8] {
        guard version != 0 else { return header(types: offsets.count, changes: changes.count) + block(timeSize: 4) }
        let empty = header(types: 1, changes: 0, leapSeconds: 0) + [UInt8](repeating: 0, count: 7)
        return empty + header(types: offsets.count, changes: changes.count) + block(timeSize: 8) + Array(footer.utf8)
    }

    private func header(types: Int, changes: Int, leapSeconds: UInt32? = nil) -> [UInt8] {
        var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, leapSeconds ?? self.leapSeconds, UInt32(changes), UInt32(types), types == 1 ? 1 : 4] {
            bytes += bigEndian(count)
        }
        return bytes
    }

    private func block(timeSize: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for change in changes {
            bytes += timeSize == 8 ? bigEndian(change.at) : bigEndian(Int32(truncatingIfNeeded: change.at))
        }
        bytes += changes.map(\.type)
        for offset in offsets { bytes += bigEndian(offset) + [0, 0] }
        bytes += offsets.count == 1 ? [0] : Array("ABC\0".utf8)
        return bytes + [UInt8](repeating: 0, count: Int(leapSeconds) * (timeSize + 4))
    }

    private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        stride(from: number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
