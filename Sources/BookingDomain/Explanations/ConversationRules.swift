/// Asks the functions that decide on a booking what they make of one start.
struct ConversationRules: Sendable {
    typealias Rule = ConversationExplanation.Rule

    let start: Date
    let facts: BookingFacts
    /// The booking that is asked about.
    let booking: BookingDecision
    /// What a booking would come to.
    let decision: Decision<BookingResult>

    /// Every rule: those up to the first that is broken, and those that are not asked any more.
    func explanation() -> ConversationExplanation {
        var rules: [Rule] = []
        for rule in ConversationRule.inOrder {
            let isOver = rules.last.map { $0.outcome != .yes } ?? false
            rules.append(isOver ? Rule(rule, .unknown, "not asked any more") : explained(rule))
        }
        return ConversationExplanation(start: start, rules: rules)
    }

    private func explained(_ rule: ConversationRule) -> Rule {
        switch rule {
        case .mayBook:
            let isStaff = facts.context.channel == .staffConsole
            return checked(rule, isStaff ? "staff may book" : "booking by agents is switched on") {
                () throws(BookingError) in try facts.checkMayBook()
            }
        case .nothingPending:
            return checked(rule, "no calendar is being asked") { () throws(BookingError) in
                try facts.checkNothingPending()
            }
        case .offersMade, .offersLive, .offered: return enforced(rule)
        case .booked: return booked
        }
    }

    private func checked(_ rule: ConversationRule, _ kept: String, _ check: () throws(BookingError) -> Void) -> Rule {
        do throws(BookingError) {
            try check()
            return Rule(rule, .yes, kept)
        } catch {
            return Rule(rule, .no, refusal: error.code, error.detail)
        }
    }

    /// One of the three rules that enforcement stands for.
    private func enforced(_ rule: ConversationRule) -> Rule {
        do throws(BookingError) {
            switch try booking.passed(facts) {
            case .slot(let enforced) where rule == .offered: return offered(enforced)
            case .slot: return Rule(rule, .yes, offers(rule))
            case .booked: return Rule(rule, .yes, "not needed, because this conversation has booked exactly this")
            case .needs: return Rule(rule, .unknown, "not all that it depends on could be read")
            }
        } catch {
            guard ConversationRule(refusedBy: error.code) == rule else { return Rule(rule, .yes, offers(rule)) }
            return Rule(rule, .no, refusal: error.code, error.detail)
        }
    }

    private func offers(_ rule: ConversationRule) -> String {
        guard let offers = facts.conversation.body.pendingOffers else { return "" }
        let moments = MomentWords(near: facts.now, in: facts.business.zone)
        if rule == .offersMade {
            return "offers were made" + (offers.isOfferTimeKnown ? " at \(moments.clock(offers.offeredAt))" : "")
        }
        let last = offers.lastInstant(policy: facts.business.policy)
        return last.map { "they are good until \(moments.clock($0))" } ?? "they are good"
    }

    private func offered(_ enforced: EnforcedSlot) -> Rule {
        guard enforced.adjustments.isEmpty, enforced.slot.start == start else {
            return Rule(.offered, .no, "something else would be booked instead: \(words(enforced.slot))")
        }
        let number = facts.conversation.body.pendingOffers?.number(of: enforced.slot)
        let words = number.map { "it is option \($0)" } ?? "it was free at the check, though not read out"
        return Rule(.offered, .yes, words)
    }

    private var booked: Rule {
        switch decision {
        case .commit(_, let result):
            guard isAskedFor(result.slot) else {
                return Rule(.booked, .no, "something else would be booked instead: \(words(result.slot))")
            }
            let warnings = result.warnings.map { "; warning \($0)" }.joined()
            let name = facts.business.providerName(result.slot.providerID) ?? ""
            return Rule(.booked, .yes, "it would be booked with \(name)\(warnings)")
        case .answer(let result):
            guard isAskedFor(result.slot) else {
                return Rule(.booked, .no, "another booking would be confirmed instead: \(words(result.slot))")
            }
            return Rule(.booked, .yes, "it would be confirmed again, and nothing would be booked")
        case .refuse(let error, _): return Rule(.booked, .no, refusal: error.code, error.detail)
        case .needs: return Rule(.booked, .unknown, "not all that it depends on could be read")
        }
    }

    private func isAskedFor(_ slot: Slot) -> Bool {
        slot.start == start && slot.serviceID == booking.request.serviceID ?? slot.serviceID
            && slot.providerID == booking.request.providerID ?? slot.providerID
    }

    /// What a slot is: the service, with whom, and when.
    private func words(_ slot: Slot) -> String {
        let service = facts.business.service(slot.serviceID)?.name ?? slot.serviceID.rawValue
        let provider = facts.business.providerName(slot.providerID).map { " with \($0)" } ?? ""
        return "\(service)\(provider), \(MomentWords(near: start, in: facts.business.zone).clock(slot.start))"
    }
}
