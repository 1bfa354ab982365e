/// The rules that look at nothing but the clock: not past, enough notice, within the horizon.
///
/// Starts lie on whole seconds, so every rule comes down to comparing two of them.
struct TimeRules: Sendable {
    let zone: ZoneRules
    /// The last local date that may be booked.
    let lastDate: LocalDate
    private let firstToCome: Int64
    private let firstWithNotice: Int64
    private let firstBeyond: Int64

    init(business: Business, now: Date) {
        zone = business.zone
        let second = now.unixSeconds
        let isWhole = now.unixMilliseconds % 1_000 == 0
        firstToCome = second + 1
        firstWithNotice = (isWhole ? second : second + 1) + Int64(business.policy.noticeMinutes) * 60
        let today = business.zone.localDateTime(at: now).date
        let last = today.daysSince1970 + business.policy.horizonDays
        lastDate = LocalDate(clampingDaysSince1970: last)
        firstBeyond = business.zone.startOfDay(daysSince1970: last + 1)
    }

    func isToCome(_ second: Int64) -> Bool { second >= firstToCome }

    func hasNotice(_ second: Int64) -> Bool { second >= firstWithNotice }

    func isWithinHorizon(_ second: Int64) -> Bool { second < firstBeyond }
}
