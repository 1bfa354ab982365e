/// Reads JSON strictly as RFC 8259 defines it, from UTF-8 text.
///
/// Meant for settings, tool arguments and everything else that strangers write: whatever is not exactly JSON is refused
/// with line and column, and no input traps, hangs or exhausts the stack.
public enum JSONReader {
    /// Reads one value that fills the whole text, apart from white space around it.
    ///
    /// Refused besides plain syntax errors: duplicate keys, trailing commas, comments, `NaN` and `Infinity`, leading
    /// zeros, `+1`, lone surrogates, control characters in strings, bytes that are not UTF-8, a byte order mark, and
    /// `\u0000`, because programs in C would cut the string there. Keys are duplicates if Swift calls them equal, which
    /// covers two spellings of one accented letter. Time and memory are linear in the size of the text.
    ///
    /// - Throws: ``JSONError`` with code `syntax`, `duplicateKey`, `tooDeep`, `invalidUTF8` and a position, or with
    ///   code `tooLarge`, without a position and before anything is read.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = .default
    ) throws(JSONError) -> JSONValue {
        try checkSize(bytes.count, limits)
        var parser = JSONParser(bytes, limits: limits)
        return try parser.document()
    }

    /// Reads one value from a string, with the promises of the reader for bytes.
    ///
    /// - Throws: ``JSONError``; columns count Unicode scalars.
    public static func read(
        _ text: String, limits: JSONLimits = .default
    ) throws(JSONError) -> JSONValue {
        try checkSize(text.utf8.count, limits)
        return try read(Array(text.utf8), limits: limits)
    }

    private static func checkSize(_ size: Int, _ limits: JSONLimits) throws(JSONError) {
        guard size <= limits.bytes else {
            throw JSONError(.tooLarge, "the text has \(size) bytes; at most \(limits.bytes) are accepted")
        }
    }
}
