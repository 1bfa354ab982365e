/// Puts instants into English words as one zone's calendar and clock show them.
///
/// Seconds are left out, never rounded up. Instants outside the years 1 to 9999 are clamped.
public struct TimeDisplay: Sendable, Hashable {
    /// The zone whose clock is read.
    public let zone: ZoneRules

    /// Creates the display of a zone.
    public init(zone: ZoneRules) {
        self.zone = zone
    }

    /// Date and time in the way of a channel.
    ///
    /// Spoken: "2 PM on November 16, 2025", with minutes only when they are not zero. Written: "November 16, 2025 at
    /// 2:00 PM".
    public func text(_ instant: Date, channel: BookingChannel) -> String {
        Self.text(zone.localDateTime(at: instant), channel: channel)
    }

    /// The time as it is written, such as "2:00 PM".
    public func clock(_ instant: Date) -> String { Self.clock(zone.localDateTime(at: instant).time) }

    /// The time as it is spoken, such as "2 PM" or "2:15 PM".
    public func spokenClock(_ instant: Date) -> String { Self.spokenClock(zone.localDateTime(at: instant).time) }

    /// The day, such as "Saturday, November 29".
    public func day(_ instant: Date) -> String { Self.day(zone.localDateTime(at: instant).date) }

    /// The day in brief, such as "Sat Nov 29".
    public func shortDay(_ instant: Date) -> String { Self.shortDay(zone.localDateTime(at: instant).date) }

    /// Day and time in brief, such as "Sat Nov 29, 10 AM".
    public func short(_ instant: Date) -> String { Self.short(zone.localDateTime(at: instant)) }
}
