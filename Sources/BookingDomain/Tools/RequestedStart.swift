/// A start as an agent asked for it: the instant, the wall clock it spelled, and the text itself.
///
/// Two requested starts are equal when they name the same instant, however they are written.
public struct RequestedStart: Sendable {
    /// The instant.
    public let instant: Date
    /// The date and time as they were spelled, whatever the offset.
    public let wallClock: LocalDateTime
    /// The text.
    public let text: String

    /// Reads ISO 8601 text; without an offset it is read in the business zone.
    ///
    /// - Throws: `ISO8601Error` where the text does not spell exactly one instant.
    public init(_ text: String, in zone: ZoneRules) throws(ISO8601Error) {
        wallClock = try ISO8601.parse(text).local
        instant = try ISO8601.instant(text, in: zone)
        self.text = text
    }

    /// Asks for an instant.
    public init(_ instant: Date, in zone: ZoneRules) {
        self.instant = instant.flooredToMilliseconds
        wallClock = zone.localDateTime(at: self.instant)
        text = ISO8601.string(self.instant, in: zone)
    }
}

extension RequestedStart: Hashable {
    /// Compares instants.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.instant == rhs.instant
    }

    /// Hashes the instant.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(instant)
    }
}
