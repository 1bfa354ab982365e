/// Something a message says that an offer can agree with or not.
struct ReplyClaim: Sendable, Hashable {
    /// What is claimed.
    enum Kind: Sendable, Hashable {
        /// The option with a number, said to be one: "option 2".
        case option(Int)
        /// A number alone, which is an option or an hour; emphasised by "the", it may well be the hour.
        case number(Int, hasArticle: Bool)
        /// A number alone behind "for", which may also count people.
        case weakNumber(Int)
        /// A place in the row of offers.
        case position(ReplyPosition)
        /// "the 2nd", which may be a place in the row or a date.
        case dayOrPosition(Int)
        /// A clock time, as the minutes after midnight it can mean.
        case clock([Int])
        /// A limit or a stretch of time instead of a start.
        case bound
        /// A day of the week.
        case weekday(Weekday)
        /// A part of the day.
        case daypart(ReplyDaypart)
        /// A day of a month; the month or the day may be left out.
        case date([ReplyDate])
        /// One of these providers, by place in the catalogue; empty where nobody of that name works here.
        case provider([Int])
        /// Several days, of which none is named: "next week".
        case stretch([ReplyDate])
        /// A time that is too vague to fix a day.
        case relativeDay
        /// A yes.
        case acceptance(isStrong: Bool)
    }

    /// Which claims take the place of each other when a customer corrects themselves.
    enum Family: Sendable, Hashable {
        case selector, day, daypart, provider, acceptance
    }

    /// What a message does with a claim.
    enum Standing: Sendable, Hashable {
        /// It is wanted.
        case asserted
        /// It is refused.
        case denied
        /// It is asked about.
        case asked
        /// It is mentioned and says nothing about the choice.
        case mentioned
    }

    /// What is claimed.
    let kind: Kind
    /// The words that claim it.
    let words: Range<Int>
    /// What the message does with it.
    var standing = Standing.asserted

    /// Which claims take its place.
    var family: Family {
        switch kind {
        case .option, .number, .weakNumber, .position, .dayOrPosition, .clock, .bound: .selector
        case .weekday, .date, .stretch, .relativeDay: .day
        case .daypart: .daypart
        case .provider: .provider
        case .acceptance: .acceptance
        }
    }

    /// Whether it stands for one offer by itself.
    var isSelector: Bool { family == .selector }
    /// Whether it only narrows the offers down.
    var isConstraint: Bool { family != .selector && family != .acceptance }
}

/// A date as far as it was said.
struct ReplyDate: Sendable, Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// The part of the day that was said in the same word, as in "tonight".
    var part: ReplyDaypart?

    init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ date: LocalDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    func matches(_ start: LocalDateTime) -> Bool {
        let date = start.date
        return (year ?? date.year) == date.year && (month ?? date.month) == date.month && (day ?? date.day) == date.day
            && part?.contains(start.time.secondsSinceMidnight / 60) ?? true
    }
}
