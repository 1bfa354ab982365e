/// The offsets of one time zone for all years from 1 to 9999: known changes, then a yearly rule.
///
/// The value is immutable, needs no zone database once it is made, and is cheap to copy. Beyond its years the nearest
/// offset goes on; nothing here traps. Leap seconds do not exist, as in POSIX and RFC 3339 practice.
public struct ZoneRules: Sendable, Hashable, CustomStringConvertible {
    /// Everything, behind one reference, so that a copy of the rules costs no more than one count.
    private let content: Content

    private final class Content: Sendable {
        let identifier: String
        let known: KnownOffsets
        let offsetRange: ClosedRange<Int64>
        /// The same offsets, laid out for the years in which people book.
        let table: OffsetTable

        init(identifier: String, known: KnownOffsets) {
            self.identifier = identifier
            self.known = known
            offsetRange = known.range
            table = OffsetTable(known.span)
        }
    }

    /// The instants that are told apart: the years 1 to 9999 and a week on both sides.
    static let horizon: ClosedRange<Int64> =
        (CivilCalendar.secondRange.lowerBound - 604_800)...(CivilCalendar.secondRange.upperBound + 604_800)

    /// Creates rules from the bytes of a TZif file, versions 1 to 4 (RFC 9636).
    ///
    /// The 64-bit block and the footer are used where the version has them. Throws `malformedZoneData` with the byte
    /// offset of the first contradiction, also for files that count leap seconds.
    public init(identifier: String, tzif: [UInt8]) throws(ZoneError) {
        let contents = try TZifReader.read(tzif, identifier: identifier)
        self.init(
            identifier: identifier, initialOffset: contents.initialOffset, changes: contents.changes,
            ruleStart: contents.lastChange ?? .min, rule: contents.rule)
    }

    /// Creates rules from a POSIX TZ rule such as "EST5EDT,M3.2.0,M11.1.0", taken to hold in all years.
    ///
    /// Changes may lie up to 167 hours from their day's midnight (RFC 9636, section 3.3.1). Throws `malformedPosixRule`
    /// with the byte offset, also when daylight saving time is named without the two changes that bound it.
    public init(identifier: String, posixRule: String) throws(ZoneError) {
        let rule: PosixRule
        do throws(PosixRuleReader.Failure) {
            rule = try PosixRuleReader.read(posixRule)
        } catch {
            throw ZoneError(
                .malformedPosixRule, identifier: identifier,
                detail: "the rule \"\(posixRule.printableExcerpt())\" cannot be used: \(error.reason) "
                    + "(at byte \(error.position))")
        }
        self.init(identifier: identifier, initialOffset: rule.standardOffset, changes: [], ruleStart: .min, rule: rule)
    }

    /// Keeps what lies within the horizon and really changes the offset; `changes` must ascend.
    init(
        identifier: String, initialOffset: Int32, changes: [(at: Int64, offset: Int32)], ruleStart: Int64,
        rule: PosixRule?
    ) {
        var times: [Int64] = []
        var offsets = [initialOffset]
        for change in changes where change.at <= Self.horizon.upperBound && change.offset != offsets[offsets.count - 1]
        {
            if change.at <= Self.horizon.lowerBound {
                offsets[0] = change.offset
            } else {
                times.append(change.at)
                offsets.append(change.offset)
            }
        }
        content = Content(
            identifier: identifier,
            known: KnownOffsets(
                changes: times, offsets: offsets,
                ruleStart: min(max(ruleStart, Self.horizon.lowerBound), Self.horizon.upperBound), rule: rule))
    }

    /// Coordinated Universal Time, whose offset is always zero.
    public static let utc = ZoneRules(
        identifier: "UTC", initialOffset: 0, changes: [], ruleStart: .min, rule: PosixRule(fixed: 0))

    /// The name the rules go by, such as "America/New_York".
    public var identifier: String { content.identifier }

    /// The least and the greatest offset the zone ever has.
    var offsetRange: ClosedRange<Int64> { content.offsetRange }

    /// The identifier.
    public var description: String { identifier }

    /// Compares the identifier and every offset.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.content === rhs.content
            || (lhs.identifier == rhs.identifier && lhs.content.known == rhs.content.known)
    }

    /// Hashes the identifier; equal rules have equal identifiers.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    /// The offset in force at an instant; instants outside the years 1 to 9999 get the nearest one, NaN that of 1970.
    public func utcOffset(at instant: Date) -> UTCOffset {
        UTCOffset(uncheckedSeconds: offsetSeconds(atUnixSeconds: instant.unixSeconds))
    }

    /// What calendar and clock show at an instant, in whole seconds rounded down, clamped to the years 1 to 9999.
    public func localDateTime(at instant: Date) -> LocalDateTime {
        LocalDateTime(clampingLocalSeconds: localSeconds(atUnixSeconds: instant.unixSeconds))
    }

    /// Seconds east of UTC at a second since 1970; any number is allowed.
    package func offsetSeconds(atUnixSeconds seconds: Int64) -> Int32 {
        let time = min(max(seconds, Self.horizon.lowerBound), Self.horizon.upperBound)
        return OffsetTable.seconds.contains(time)
            ? content.table.offset(at: time) : content.known.span(at: time).offset
    }

    /// The seconds since 1970 that calendar and clock would mean if they were UTC; clamped to the horizon.
    package func localSeconds(atUnixSeconds seconds: Int64) -> Int64 {
        let time = min(max(seconds, Self.horizon.lowerBound), Self.horizon.upperBound)
        return time + Int64(offsetSeconds(atUnixSeconds: time))
    }

    /// The stretch of constant offset around a second within the horizon; neighbours may have the same offset.
    func span(at seconds: Int64) -> OffsetSpan {
        OffsetTable.seconds.contains(seconds)
            ? content.table.span(at: seconds) : content.known.span(at: seconds)
    }
}
