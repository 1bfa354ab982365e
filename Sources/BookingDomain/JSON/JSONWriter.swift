/// Writes JSON text (RFC 8259) that ``JSONReader`` reads back to the same value.
///
/// Members keep their order. Quotes, backslashes and control characters are escaped, and so are U+2028 and U+2029, so
/// that compact text is one line for every program; the slash is not. Nothing recurses: a value of any depth is written
/// without using the stack. Text with U+0000 in it, or deeper than the reader's limit, is written but not read back.
public enum JSONWriter {
    /// The value as text, without a line break at the end.
    ///
    /// - Parameters:
    ///   - value: What to write.
    ///   - pretty: Whether to break lines and indent by two spaces, instead of one line without blanks.
    ///   - sortedKeys: Whether to order members by the UTF-8 bytes of their keys, instead of as they are.
    public static func string(_ value: JSONValue, pretty: Bool = false, sortedKeys: Bool = false) -> String {
        String(decoding: bytes(value, pretty: pretty, sortedKeys: sortedKeys), as: UTF8.self)
    }

    /// The value as UTF-8 bytes, with the promises of ``string(_:pretty:sortedKeys:)``.
    public static func bytes(_ value: JSONValue, pretty: Bool = false, sortedKeys: Bool = false) -> [UInt8] {
        var printer = JSONPrinter(pretty: pretty, sortedKeys: sortedKeys)
        printer.write(value)
        return printer.output
    }
}
