import BookingDomain

/// Cuts the bytes of a script into lines, and refuses what an editor would not show as it is.
struct SessionText {
    /// The largest file, in bytes.
    static let maximumBytes = 1_048_576
    /// The longest line, in bytes.
    static let maximumLineBytes = 4_096

    let file: String
    private let bytes: [UInt8]
    private var offset = 0
    /// The line that was read last, from 1.
    private(set) var line = 0

    init(_ bytes: [UInt8], file: String) throws(SessionError) {
        self.file = file
        self.bytes = bytes
        guard bytes.count <= Self.maximumBytes else {
            throw SessionError(
                file: file, message: "the file has more than \(Self.maximumBytes) bytes; split it into several sessions"
            )
        }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw error("the file begins with a byte order mark; save it as UTF-8 without one", 1)
        }
    }

    /// The next line without its end; nil behind the last one.
    mutating func next() throws(SessionError) -> SessionCursor? {
        guard offset < bytes.count else { return nil }
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        let content = bytes[offset..<end]
        offset = end + 1
        line += 1
        guard content.count <= Self.maximumLineBytes else {
            throw error("the line has more than \(Self.maximumLineBytes) bytes; shorten it", 1)
        }
        return SessionCursor(file: file, line: line, scalars: try scalars(content))
    }

    private func scalars(_ content: ArraySlice<UInt8>) throws(SessionError) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(content.count)
        var iterator = content.makeIterator()
        var decoder = UTF8()
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return scalars
            case .error: throw error("these bytes are not UTF-8; save the file as UTF-8", scalars.count + 1)
            case .scalarValue(let scalar):
                if let fault = fault(scalar) { throw error(fault, scalars.count + 1) }
                scalars.append(scalar)
            }
        }
    }

    /// Why a scalar may not stand in a script.
    private func fault(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\t", " "..."~": return nil
        case "\r": return "the line ends with a carriage return; save the file with LF line ends"
        case "\0": return "here is a NUL byte; remove it"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            let code = String(scalar.value, radix: 16, uppercase: true)
            let zeros = String(repeating: "0", count: max(0, 4 - code.count))
            return "here is the control character U+\(zeros)\(code); remove it"
        default: return nil
        }
    }

    private func error(_ message: String, _ column: Int) -> SessionError {
        SessionError(
            file: file, position: SourcePosition(line: max(1, line), column: column), message: message)
    }
}
