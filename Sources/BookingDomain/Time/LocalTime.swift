/// A time of day without date or zone, from 00:00:00 to 23:59:59, in whole seconds.
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let seconds: Int32

    /// The first moment of the day, 00:00.
    public static let midnight = LocalTime(clampingSeconds: 0)

    /// Creates the time, or returns nil when the hour is not 0 to 23 or minute or second are not 0 to 59.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        seconds = Int32(truncatingIfNeeded: hour * 3_600 + minute * 60 + second)
    }

    /// Creates the time from the seconds its hour, minute and second spell, or returns nil outside 0 to 86 399.
    ///
    /// These are seconds on the clock's face; on a day with a clock change they are not the seconds elapsed.
    public init?(secondsSinceMidnight: Int) {
        guard (0..<86_400).contains(secondsSinceMidnight) else { return nil }
        seconds = Int32(truncatingIfNeeded: secondsSinceMidnight)
    }

    /// The time nearest to the given seconds within the day.
    package init(clampingSeconds: Int) {
        seconds = Int32(truncatingIfNeeded: min(max(clampingSeconds, 0), 86_399))
    }

    /// Hour, minute and second as seconds on the clock's face, 0 to 86 399.
    public var secondsSinceMidnight: Int { Int(seconds) }

    /// The hour, 0 to 23.
    public var hour: Int { Int(seconds) / 3_600 }

    /// The minute, 0 to 59.
    public var minute: Int { Int(seconds) / 60 % 60 }

    /// The second, 0 to 59.
    public var second: Int { Int(seconds) % 60 }

    /// The time on the 24-hour clock, such as "14:00", with seconds only when they are not zero: "14:00:30".
    public var description: String {
        var bytes: [UInt8] = []
        bytes.appendTime(self, withSeconds: second != 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Orders times from midnight on.
    public static func < (lhs: LocalTime, rhs: LocalTime) -> Bool { lhs.seconds < rhs.seconds }
}
