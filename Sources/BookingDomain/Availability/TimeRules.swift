/// The rules that look at nothing but the clock: not past, enough notice, within the horizon.
struct TimeRules: Sendable {
    let zone: ZoneRules
    private let now: Date
    private let earliest: Date
    private let firstSecondBeyond: Int64

    init(business: Business, now: Date) {
        zone = business.zone
        self.now = now
        earliest = now.addingTimeInterval(TimeInterval(business.policy.noticeMinutes) * 60)
        firstSecondBeyond = Self.endOfHorizon(business: business, now: now)
    }

    /// The first rule that a start breaks; nil where it keeps them all.
    func refusal(of second: Int64) -> SlotVerdict? {
        let start = Date(unixSeconds: second)
        if start <= now { return .past }
        if start < earliest { return .noticeTooShort }
        if second >= firstSecondBeyond { return .beyondHorizon }
        return nil
    }

    /// The first second of the local day after the last one that may be booked.
    private static func endOfHorizon(business: Business, now: Date) -> Int64 {
        let today = business.zone.localDateTime(at: now).date
        return business.zone.startOfDay(daysSince1970: today.daysSince1970 + business.policy.horizonDays + 1)
    }
}
