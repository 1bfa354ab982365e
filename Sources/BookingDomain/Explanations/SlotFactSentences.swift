/// Puts what decided into one sentence for people.
struct SlotFactSentences: Sendable {
    private let moments: MomentWords
    private let business: Business
    private let service: Service
    private let provider: Provider

    init(start: Date, business: Business, service: Service, provider: Provider) {
        moments = MomentWords(near: start, in: business.zone)
        self.business = business
        self.service = service
        self.provider = provider
    }

    /// The sentence for a fact, without a full stop.
    func sentence(_ fact: SlotFact, outcome: RuleOutcome) -> String {
        switch fact {
        case .now(let now): "it is \(moments.dayAndClock(now))"
        case .notice(let minutes, let latest): notice(minutes, latest, outcome)
        case .horizon(let days, let last):
            "\(TimeDisplay.shortDay(last)), \(last.year) is the last day of the horizon (\(Self.count(days, "day")))"
        case .performers(let ids): performers(ids, outcome)
        case .hours(let hours): self.hours(hours)
        case .grid(let step, let before, let after): grid(step, before, after, outcome)
        case .blocked(let interval):
            interval.map { "the settings block \(moments.interval($0))" } ?? "the settings block nothing then"
        case .reading(let unknown, let age, let freshness, let choice): reading(unknown, age, freshness, choice)
        case .busy(let interval): busy(interval, outcome)
        case .places(let count, let taken): places(count, taken)
        }
    }

    private func notice(_ minutes: Int, _ latest: Date, _ outcome: RuleOutcome) -> String {
        if outcome != .yes { return "it had to be booked by \(moments.dayAndClock(latest))" }
        return minutes == 0 ? "no notice is needed" : "it can be booked until \(moments.dayAndClock(latest))"
    }

    private func performers(_ ids: [ProviderID], _ outcome: RuleOutcome) -> String {
        if outcome == .yes { return "\(provider.name) performs \(service.name)" }
        let names = Sentence.list(ids.compactMap(business.providerName), joint: "or")
        return "\(service.name) is performed by \(names)"
    }

    private func grid(_ step: Int, _ before: Date?, _ after: Date?, _ outcome: RuleOutcome) -> String {
        if outcome == .yes { return "it is a start of the grid, one every \(Self.count(step, "minute"))" }
        let near = [before, after].compactMap { $0 }.map(moments.clock)
        guard let first = near.first else { return "the opening hours of this day leave room for no start" }
        return near.count == 1
            ? "the nearest start is \(first)" : "the nearest starts are \(Sentence.list(near))"
    }

    private func reading(
        _ unknown: CalendarUnknownReason?, _ age: Duration?, _ freshness: Duration,
        _ choice: BookingPolicy.WhenCalendarUnknown
    ) -> String {
        let trust = "trusted for \(Self.words(freshness))"
        guard let unknown else { return "it was read \(age.map(Self.ago) ?? "just now"), and is \(trust)" }
        let why =
            switch unknown {
            case .notConfigured: "no calendar is set up"
            case .notCovered: "what is known of the calendar does not reach over that day"
            case .stale: age.map { "it was read \(Self.ago($0)), and is only \(trust)" } ?? "the reading is too old"
            default: "it could not be read (\(unknown))"
            }
        return switch choice {
        case .bookWithWarning: "\(why); nothing is offered, and what was offered is booked with a warning"
        case .refuse: "\(why); nothing is offered, and nothing is booked"
        }
    }

    private func busy(_ interval: Range<Date>?, _ outcome: RuleOutcome) -> String {
        guard outcome != .unknown else { return "nobody can tell while the calendar is not known" }
        return interval.map { "busy \(moments.interval($0))" } ?? "nothing else is in the calendar then"
    }

    private func places(_ count: Int, _ taken: [SlotFact.TakenPlace]) -> String {
        let claims = taken.map { taken in
            switch taken.state {
            case .held(let until): "held until \(moments.dayAndClock(until))"
            case .confirming: "being confirmed \(moments.interval(taken.interval))"
            case .booked: "booked \(moments.interval(taken.interval))"
            }
        }
        guard count > 1 else { return claims.first ?? "nobody has this time" }
        let free = count - Set(taken.map(\.place)).count
        let left = "\(free) of \(count) places \(free == 1 ? "is" : "are") free"
        return claims.isEmpty ? left : "\(left); \(Sentence.list(claims))"
    }

    private static func count(_ number: Int, _ unit: String) -> String {
        "\(number) \(unit)\(number == 1 ? "" : "s")"
    }

    private static func ago(_ age: Duration) -> String {
        age < .seconds(1) ? "just now" : "\(words(age)) ago"
    }

    /// Whole hours, minutes or seconds, whichever says it exactly; fractions of a second are left out.
    private static func words(_ duration: Duration) -> String {
        let seconds = Int(clamping: duration.components.seconds)
        if seconds >= 3600, seconds % 3600 == 0 { return count(seconds / 3600, "hour") }
        return seconds >= 60 && seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second")
    }
}

/// The opening hours.
extension SlotFactSentences {
    private func hours(_ fact: HoursFact) -> String {
        let who = fact.providerID == nil ? nil : provider.name
        guard fact.isException else { return words(fact, who) }
        let day = fact.position == .closedAllDay ? "" : " on \(TimeDisplay.shortDay(fact.date))"
        return "\(words(fact, who)), by an exception\(day)"
    }

    private func words(_ fact: HoursFact, _ who: String?) -> String {
        switch fact.position {
        case .inside(let block): "open \(moments.interval(block))"
        case .closedAllDay: closedAllDay(fact, who)
        case .beforeOpening(let opens): "\(who.map { "\($0) begins" } ?? "opens") at \(moments.clock(opens))"
        case .inBreak(let pause): "\(who.map { "\($0) has " } ?? "")a break \(moments.interval(pause))"
        case .afterClosing(let closed): "\(who.map { "\($0) works until" } ?? "closes at") \(moments.clock(closed))"
        case .beginsBefore(let opens):
            "\(who.map { "\($0) begins" } ?? "opens") at \(moments.clock(opens)); the appointment with its buffers "
                + "would begin at \(moments.clock(fact.needed.lowerBound))"
        case .endsAfter(let closes, let next):
            "\(edge(closes, next, who)); the appointment\(buffers) would end at "
                + moments.clock(fact.needed.upperBound)
        }
    }

    private func closedAllDay(_ fact: HoursFact, _ who: String?) -> String {
        let day = fact.isException ? TimeDisplay.shortDay(fact.date) : "\(fact.date.weekday.name)s"
        return "\(who.map { "\($0) does not work" } ?? "closed") on \(day)"
    }

    private func edge(_ closes: Date, _ next: Date?, _ who: String?) -> String {
        guard let next else { return "\(who.map { "\($0) works until" } ?? "closes at") \(moments.clock(closes))" }
        guard next > closes else { return "a new block begins at \(moments.clock(next))" }
        return "\(who.map { "\($0) has " } ?? "")a break from \(moments.clock(closes)) to \(moments.clock(next))"
    }

    private var buffers: String {
        service.bufferBeforeMinutes + service.bufferAfterMinutes > 0 ? " with its buffers" : ""
    }
}
