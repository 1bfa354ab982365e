/// The instants that a date and time on the wall spell in one zone.
public enum LocalResolution: Sendable, Hashable {
    /// The clock shows it exactly once.
    case unique(Date)
    /// The clock jumps over it and never shows it.
    ///
    /// `before` reads it with the offset in force before the jump (and lies after the jump); `after` reads it with the
    /// offset in force afterwards (and lies before the jump).
    case skipped(before: Date, after: Date)
    /// The clock goes back and shows it twice, or, in zones with several changes in a row, more often; first and last
    /// are given.
    case repeated(earlier: Date, later: Date)
}
