extension JSONReader {
    /// Finds the first byte of a value in a text that ``JSONReader`` accepts.
    ///
    /// Nil if the pointer leads nowhere. The text is scanned anew, so that values need not carry their positions. For a
    /// text that is not valid the answer means nothing, but there is one.
    public static func position(of pointer: JSONPointer, in bytes: [UInt8]) -> SourcePosition? {
        var locator = JSONLocator(bytes)
        guard locator.follow(pointer) else { return nil }
        return SourcePosition(utf8Offset: locator.offset, in: bytes)
    }

    /// Finds the opening quote of the key that a pointer ends with.
    ///
    /// Nil if the pointer leads nowhere or ends with an index or is the root.
    public static func positionOfKey(_ pointer: JSONPointer, in bytes: [UInt8]) -> SourcePosition? {
        var locator = JSONLocator(bytes)
        guard case .key = pointer.steps.last, locator.follow(pointer) else { return nil }
        return SourcePosition(utf8Offset: locator.keyOffset, in: bytes)
    }
}
