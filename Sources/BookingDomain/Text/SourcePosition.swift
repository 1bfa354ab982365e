/// A place in a text, as an editor shows it.
///
/// Lines and columns count from 1. A line ends after LF, after CR LF, or after a CR that stands alone. A column counts
/// Unicode scalars, not bytes and not what is drawn as one letter, so that a plain editor agrees with it.
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// Makes a position; numbers below 1 become 1.
    public init(line: Int, column: Int) {
        self.line = max(1, line)
        self.column = max(1, column)
    }

    /// Finds the line and column of a byte.
    ///
    /// An offset outside the text is moved to its nearest end, and an offset inside a scalar counts as behind it. The
    /// bytes need not be valid UTF-8: continuation bytes are not counted, all others are. The work is linear in
    /// `utf8Offset`.
    public init(utf8Offset: Int, in bytes: [UInt8]) {
        let end = min(max(0, utf8Offset), bytes.count)
        var line = 1
        var column = 1
        var index = 0
        while index < end {
            let byte = bytes[index]
            index += 1
            let isLoneCarriageReturn = byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)
            if byte == 0x0A || isLoneCarriageReturn {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }

    /// Finds the line and column of a UTF-8 offset in a string, with the promises of the initializer for bytes.
    public init(utf8Offset: Int, in text: String) {
        self.init(utf8Offset: utf8Offset, in: Array(text.utf8))
    }

    /// Line and column as `12:5`.
    public var description: String { "\(line):\(column)" }

    /// Orders by line, then by column.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
