/// The explanation for people, line by line.
extension BookingExplanation {
    /// The explanation as text: what is asked, and below it for each provider, and for the conversation, every rule
    /// with the one that decides marked; every line ends with a line feed.
    ///
    /// - Parameter business: whose names and zone are used.
    public func text(for business: Business) -> String {
        let service = business.service(request.serviceID)?.name ?? request.serviceID.rawValue
        let asked = business.zone.localDateTime(at: now)
        var lines = [
            "\(service) at \(business.name), \(Self.words(local)); it is \(Self.words(asked))"
        ]
        if case .skipped(let before, let after) = clock {
            let jump = business.zone.jump(between: after, and: before)
            let offset = business.zone.utcOffset(at: jump.addingTimeInterval(-1))
            let from = TimeDisplay.spokenClock(offset.localDateTime(at: jump).time)
            let until = TimeDisplay.spokenClock(business.zone.localDateTime(at: jump).time)
            lines += [
                "",
                "no: the clock in \(business.zone.identifier) jumps from \(from) to \(until) that day, "
                    + "so nothing can begin then",
            ]
        }
        for slot in slots { lines += ["", heading(slot, business)] + table(slot) }
        for conversation in conversations { lines += ["", heading(conversation, business)] + table(conversation) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func heading(_ slot: SlotExplanation, _ business: Business) -> String {
        let name = business.providerName(slot.providerID) ?? slot.providerID.rawValue
        return "\(name)\(offset(slot.start, business)): \(slot.isBookable ? "can be booked" : "cannot be booked")"
    }

    private func heading(_ conversation: ConversationExplanation, _ business: Business) -> String {
        let verdict = conversation.isLetThrough ? "would be let through" : "would not be let through"
        return "this conversation\(offset(conversation.start, business)): \(verdict)"
    }

    /// Tells apart the two instants of a time that the clock shows twice.
    private func offset(_ start: Date, _ business: Business) -> String {
        guard case .repeated = clock else { return "" }
        return " at UTC\(business.zone.utcOffset(at: start))"
    }

    private func table(_ slot: SlotExplanation) -> [String] {
        slot.rules.map { Self.row($0.rule.title, $0.outcome, $0.sentence, decides: $0.rule == slot.deciding?.rule) }
    }

    private func table(_ conversation: ConversationExplanation) -> [String] {
        conversation.rules.map {
            Self.row($0.rule.title, $0.outcome, $0.sentence, decides: $0.rule == conversation.deciding?.rule)
        }
    }

    private static func row(_ title: String, _ outcome: RuleOutcome, _ sentence: String, decides: Bool) -> String {
        func padded(_ text: String, to width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        return (decides ? "> " : "  ") + padded(title, to: 20) + padded(outcome.rawValue, to: 9) + sentence
    }

    private static func words(_ local: LocalDateTime) -> String { "\(TimeDisplay.short(local)), \(local.date.year)" }
}

extension SlotRule {
    /// What people call the rule.
    fileprivate var title: String {
        switch self {
        case .notPast: "not past"
        case .notice: "notice"
        case .horizon: "horizon"
        case .performed: "performs it"
        case .openingHours: "opening hours"
        case .grid: "grid of starts"
        case .notBlocked: "not blocked"
        case .calendarKnown: "calendar known"
        case .calendarFree: "calendar free"
        case .placeFree: "place free"
        }
    }
}

extension ConversationRule {
    /// What people call the rule.
    fileprivate var title: String {
        switch self {
        case .mayBook: "may book"
        case .nothingPending: "nothing pending"
        case .offersMade: "offers made"
        case .offersLive: "offers live"
        case .offered: "offered"
        case .booked: "booking"
        }
    }
}
