/// Instants in whole seconds and milliseconds since 1970-01-01T00:00:00Z; nothing here traps.
///
/// A `Date` is a binary fraction and cannot hold most decimal ones. One that lies within half a microsecond below a
/// whole millisecond (or within what its own precision can tell, far from the present) is that millisecond; everything
/// else is rounded down, towards the past.
extension Date {
    private static let referenceMilliseconds: Int64 = 978_307_200_000
    /// Beyond this, in milliseconds, a `Date` is kept as it is: 285 000 years hold every whole millisecond exactly.
    private static let exactMilliseconds = 9_000_000_000_000_000.0

    /// Creates the instant that lies the given number of seconds after 1970-01-01T00:00:00Z.
    public init(unixSeconds: Int64) {
        self.init(timeIntervalSinceReferenceDate: Double(unixSeconds) - 978_307_200)
    }

    /// The whole seconds since 1970-01-01T00:00:00Z, rounded down; NaN is 0 and extreme dates are clamped to ±285 000
    /// years.
    public var unixSeconds: Int64 {
        if let whole = wholeUnixSeconds { return whole }
        let milliseconds = unixMilliseconds
        let seconds = milliseconds / 1_000
        return milliseconds % 1_000 < 0 ? seconds - 1 : seconds
    }

    /// The whole seconds since 1970-01-01T00:00:00Z, rounded up, with the promises of ``unixSeconds``.
    var unixSecondsRoundedUp: Int64 {
        if let whole = wholeUnixSeconds { return whole }
        let seconds = unixSeconds
        return Date(unixSeconds: seconds) < self ? seconds + 1 : seconds
    }

    /// The instant rounded down to whole milliseconds; infinite, NaN and dates beyond ±285 000 years are returned
    /// unchanged.
    ///
    /// Rounding a second time changes nothing.
    public var flooredToMilliseconds: Date {
        isWithinExactRange ? Date(unixMilliseconds: unixMilliseconds) : self
    }

    /// The instant rounded down to whole seconds; infinite, NaN and dates beyond ±285 000 years are returned unchanged.
    ///
    /// Rounding a second time changes nothing.
    public var flooredToSeconds: Date {
        isWithinExactRange ? Date(unixSeconds: unixSeconds) : self
    }

    package init(unixMilliseconds: Int64) {
        let (shifted, overflow) = unixMilliseconds.subtractingReportingOverflow(Self.referenceMilliseconds)
        self.init(timeIntervalSinceReferenceDate: Double(overflow ? .min : shifted) / 1_000)
    }

    /// The whole milliseconds since 1970, rounded down as described above, clamped; NaN is 0.
    package var unixMilliseconds: Int64 {
        let scaled = timeIntervalSinceReferenceDate * 1_000
        guard !scaled.isNaN else { return 0 }
        let bounded = min(max(scaled, -Self.exactMilliseconds), Self.exactMilliseconds)
        let tolerance = max(0.0005, bounded.ulp * 2)
        return Int64((bounded + tolerance).rounded(.down)) + Self.referenceMilliseconds
    }

    /// The seconds since 1970 of an instant that lies on a whole second, without any rounding; nil for others and
    /// beyond ±285 000 years.
    private var wholeUnixSeconds: Int64? {
        let interval = timeIntervalSinceReferenceDate
        guard interval.magnitude < Self.exactMilliseconds / 1_000 else { return nil }
        let seconds = Int64(interval)
        guard Double(seconds) == interval else { return nil }
        return seconds + Self.referenceMilliseconds / 1_000
    }

    private var isWithinExactRange: Bool {
        (timeIntervalSinceReferenceDate * 1_000).magnitude < Self.exactMilliseconds
    }
}
