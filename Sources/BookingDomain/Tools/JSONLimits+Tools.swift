extension JSONLimits {
    /// How large and deep the arguments of a tool call may be: 64 KiB and 32 levels.
    public static let toolArguments = JSONLimits(depth: 32, bytes: 65_536)
}
