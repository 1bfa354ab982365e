/// Strict reading and writing of dates, times and instants (ISO 8601 and RFC 3339, restricted).
///
/// What the reader accepts spells exactly one date, time or instant: ASCII only, every field at its full width, no
/// blanks, nothing after the end, no day or time that does not exist, no 24:00 and no leap second.
public enum ISO8601 {
    /// What a text of the form `YYYY-MM-DDTHH:MM[:SS[.fraction]][offset]` says.
    public struct Timestamp: Sendable, Hashable {
        /// The date and time as written.
        public let local: LocalDateTime
        /// The fraction of the second in milliseconds, 0 to 999; anything finer was rounded down.
        public let milliseconds: Int
        /// The offset as written (`Z` is zero), or nil when there was none.
        public let offset: UTCOffset?
    }

    /// The offsets in use on Earth, the only ones that are read and written: -12:00 to +14:00, in seconds.
    static let offsetSeconds: ClosedRange<Int> = -43_200...50_400
}
