/// Reads the bytes of a TZif file, versions 1 to 4 (RFC 9636), and trusts none of them.
struct TZifReader {
    /// What a file says: offsets and when they change.
    struct Contents {
        var initialOffset: Int32
        var changes: [(at: Int64, offset: Int32)]
        /// Where the rule takes over; nil when the file holds no changes.
        var lastChange: Int64?
        var rule: PosixRule?
    }

    /// The six counts of a header and the place where its data begin.
    private struct Header {
        var version: UInt8
        var utcIndicators: Int
        var standardIndicators: Int
        var leapSeconds: Int
        var changes: Int
        var types: Int
        var designationBytes: Int
        var dataStart: Int

        func dataLength(timeSize: Int) -> Int {
            changes * (timeSize + 1) + types * 6 + designationBytes + leapSeconds * (timeSize + 4) + standardIndicators
                + utcIndicators
        }
    }

    private let identifier: String
    private let bytes: [UInt8]

    static func read(_ bytes: [UInt8], identifier: String) throws(ZoneError) -> Contents {
        try TZifReader(identifier: identifier, bytes: bytes).readFile()
    }

    private func readFile() throws(ZoneError) -> Contents {
        let first = try readHeader(at: 0)
        guard first.version > 1 else {
            let contents = try readBlock(first, timeSize: 4)
            try requireEnd(at: first.dataStart + first.dataLength(timeSize: 4))
            return contents
        }
        // The first block of later versions is for old readers only: it is measured and passed over.
        let second = try readHeader(at: first.dataStart + first.dataLength(timeSize: 4))
        guard second.version == first.version else {
            throw failure("the two headers disagree about the version", at: second.dataStart - 40)
        }
        var contents = try readBlock(second, timeSize: 8)
        contents.rule = try readFooter(at: second.dataStart + second.dataLength(timeSize: 8))
        return contents
    }

    private func readHeader(at start: Int) throws(ZoneError) -> Header {
        guard start + 44 <= bytes.count else { throw failure("the file ends inside a header", at: bytes.count) }
        guard bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
            throw failure("a header must begin with \"TZif\"", at: start)
        }
        let version: UInt8
        switch bytes[start + 4] {
        case 0: version = 1
        case UInt8(ascii: "2")...UInt8(ascii: "4"): version = bytes[start + 4] - UInt8(ascii: "0")
        default: throw failure("the version is not one of 1 to 4", at: start + 4)
        }
        let header = Header(
            version: version,
            utcIndicators: Int(word(at: start + 20)), standardIndicators: Int(word(at: start + 24)),
            leapSeconds: Int(word(at: start + 28)), changes: Int(word(at: start + 32)),
            types: Int(word(at: start + 36)), designationBytes: Int(word(at: start + 40)), dataStart: start + 44)
        return header
    }

    private func readBlock(_ header: Header, timeSize: Int) throws(ZoneError) -> Contents {
        try check(header, timeSize: timeSize)
        let indexStart = header.dataStart + header.changes * timeSize
        let typeStart = indexStart + header.changes
        let offsets = try readTypes(header, at: typeStart)
        var contents = Contents(initialOffset: offsets[0], changes: [], lastChange: nil, rule: nil)
        contents.changes.reserveCapacity(header.changes)
        for number in 0..<header.changes {
            let place = header.dataStart + number * timeSize
            let time = timeSize == 8 ? longWord(at: place) : Int64(Int32(bitPattern: word(at: place)))
            if let last = contents.lastChange, time <= last {
                throw failure("changes must be in order of time", at: place)
            }
            contents.lastChange = time
            let type = Int(bytes[indexStart + number])
            guard type < offsets.count else {
                throw failure("a change names a type that does not exist", at: indexStart + number)
            }
            contents.changes.append((time, offsets[type]))
        }
        return contents
    }

    private func check(_ header: Header, timeSize: Int) throws(ZoneError) {
        let counts = header.dataStart - 24
        guard header.types >= 1, header.types <= 256 else {
            throw failure("there must be 1 to 256 types", at: counts + 16)
        }
        guard header.designationBytes >= 1 else { throw failure("there must be abbreviations", at: counts + 20) }
        guard header.utcIndicators == 0 || header.utcIndicators == header.types else {
            throw failure("the count of UT indicators must be 0 or that of the types", at: counts)
        }
        guard header.standardIndicators == 0 || header.standardIndicators == header.types else {
            throw failure("the count of standard time indicators must be 0 or that of the types", at: counts + 4)
        }
        guard header.leapSeconds == 0 else {
            throw failure(
                "the file counts leap seconds (a \"right/\" zone), which booking times do not", at: counts + 8)
        }
        guard header.dataLength(timeSize: timeSize) <= bytes.count - header.dataStart else {
            throw failure("the file ends before the data its header announces", at: bytes.count)
        }
        try checkIndicators(header, timeSize: timeSize)
    }

    private func checkIndicators(_ header: Header, timeSize: Int) throws(ZoneError) {
        let end = header.dataStart + header.dataLength(timeSize: timeSize)
        let standardStart = end - header.utcIndicators - header.standardIndicators
        let utcStart = standardStart + header.standardIndicators
        for place in standardStart..<utcStart + header.utcIndicators where bytes[place] > 1 {
            throw failure("an indicator must be 0 or 1", at: place)
        }
        for number in 0..<header.utcIndicators where bytes[utcStart + number] == 1 {
            guard header.standardIndicators > 0, bytes[standardStart + number] == 1 else {
                throw failure("a UT indicator needs its standard time indicator", at: utcStart + number)
            }
        }
    }

    private func readTypes(_ header: Header, at start: Int) throws(ZoneError) -> [Int32] {
        let names = start + header.types * 6
        let namesEnd = names + header.designationBytes
        guard bytes[namesEnd - 1] == 0 else { throw failure("the abbreviations must end with a NUL", at: namesEnd - 1) }
        var offsets: [Int32] = []
        offsets.reserveCapacity(header.types)
        for number in 0..<header.types {
            let place = start + number * 6
            let offset = Int32(bitPattern: word(at: place))
            guard UTCOffset.validSeconds.contains(Int(offset)) else {
                throw failure("an offset lies outside -24:59:59 to +25:59:59", at: place)
            }
            guard bytes[place + 4] <= 1 else { throw failure("the daylight saving mark must be 0 or 1", at: place + 4) }
            guard Int(bytes[place + 5]) < header.designationBytes else {
                throw failure("a type names an abbreviation that does not exist", at: place + 5)
            }
            offsets.append(offset)
        }
        return offsets
    }

    /// Reads the rule between two newlines; an empty one means that nothing is known beyond the last change.
    private func readFooter(at start: Int) throws(ZoneError) -> PosixRule? {
        let newline = UInt8(ascii: "\n")
        guard start < bytes.count, bytes[start] == newline else {
            throw failure("the footer must begin with a newline", at: start)
        }
        guard let end = bytes[(start + 1)...].firstIndex(of: newline) else {
            throw failure("the footer must end with a newline", at: bytes.count)
        }
        try requireEnd(at: end + 1)
        guard end > start + 1 else { return nil }
        guard let text = String(validating: bytes[start + 1..<end], as: UTF8.self) else {
            throw failure("the footer is not text", at: start + 1)
        }
        do throws(PosixRuleReader.Failure) {
            return try PosixRuleReader.read(text)
        } catch {
            throw failure("the footer is not a rule: \(error.reason)", at: start + 1 + error.position)
        }
    }

    private func requireEnd(at end: Int) throws(ZoneError) {
        guard end == bytes.count else { throw failure("there is more data after the end", at: end) }
    }

    /// The callers have checked that four bytes are there.
    private func word(at place: Int) -> UInt32 {
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16 | UInt32(bytes[place + 2]) << 8
            | UInt32(bytes[place + 3])
    }

    private func longWord(at place: Int) -> Int64 {
        Int64(bitPattern: UInt64(word(at: place)) << 32 | UInt64(word(at: place + 4)))
    }

    private func failure(_ reason: String, at offset: Int) -> ZoneError {
        ZoneError(.malformedZoneData, identifier: identifier, detail: "\(reason) (at byte \(offset))")
    }
}
