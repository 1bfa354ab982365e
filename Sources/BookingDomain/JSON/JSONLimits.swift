/// How large and how deep a text may be before ``JSONReader`` refuses it.
public struct JSONLimits: Sendable, Hashable {
    /// The deepest nesting any limit may allow.
    ///
    /// Values are compared, hashed and released recursively, and this depth is safe on a thread with a 512 KiB stack.
    public static let maximumDepth = 256

    /// 64 levels and 1 MiB.
    public static let `default` = JSONLimits()

    /// How many arrays and objects may be open at once; a text of one scalar has depth 0.
    public let depth: Int
    /// How many UTF-8 bytes the whole text may have.
    public let bytes: Int
    /// Whether `\u0000` is read; never in text from outside.
    private(set) var acceptsNull = false

    /// Our own files: whatever ``JSONWriter`` writes is read again, whole, as far as the deepest nesting allows.
    package static let own: JSONLimits = {
        var limits = JSONLimits(depth: maximumDepth, bytes: .max)
        limits.acceptsNull = true
        return limits
    }()

    /// Makes limits; a depth outside `0...maximumDepth` and a negative size are moved to the nearest bound.
    public init(depth: Int = 64, bytes: Int = 1_048_576) {
        self.depth = min(max(0, depth), Self.maximumDepth)
        self.bytes = max(0, bytes)
    }
}
