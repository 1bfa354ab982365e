/// Days counted from the day of the message.
extension ReplyClaimFinder {
    /// "tomorrow", "tonight".
    func nearDay(_ days: Int, _ part: ReplyDaypart?) -> ReplyClaim.Kind {
        guard var date = date(in: days) else { return .relativeDay }
        date.part = part
        return .date([date])
    }

    /// "next week", whether weeks begin on Sunday or on Monday.
    func nearWeek(_ weeks: Int) -> ReplyClaim.Kind {
        let index = today.weekday.rawValue - 1
        let monday = 7 * weeks - index
        let sunday = 7 * weeks - (index + 1) % 7
        return .stretch((min(monday, sunday)...max(monday, sunday) + 6).compactMap(date))
    }

    /// "the weekend".
    func nearWeekend() -> ReplyClaim.Kind {
        let days = (0..<14).compactMap { today.adding(days: $0) }
        return .stretch(days.filter { $0.weekday == .saturday || $0.weekday == .sunday }.map(ReplyDate.init))
    }

    /// "next month".
    func nearMonth(_ months: Int) -> ReplyClaim.Kind {
        let month = today.month - 1 + months
        return .stretch([ReplyDate(year: today.year + month / 12, month: month % 12 + 1)])
    }

    private func date(in days: Int) -> ReplyDate? {
        today.adding(days: days).map(ReplyDate.init)
    }
}
