import BookingDomain

/// What is free on a date, for people.
struct AvailabilityText: Sendable {
    private let business: Business
    private let service: Service
    private let now: Date
    private let date: LocalDate
    private let providers: [Provider]

    init(_ desk: CommandDesk, on date: LocalDate) {
        self.date = date
        providers = desk.provider.map { [$0] } ?? desk.service.providerIDs.compactMap(desk.business.provider)
        business = desk.business
        service = desk.service
        now = desk.now
    }

    /// A line for each start that is listed, numbered where it would be read out; or why nothing was looked up.
    func text(of answer: ToolAnswer) -> String {
        let asked = business.zone.localDateTime(at: now)
        var lines = ["\(service.name) at \(business.name); it is \(TimeDisplay.short(asked)), \(asked.date.year)"]
        switch answer {
        case .checked(let result): lines += [result.summary] + self.lines(result)
        case .refused(let error): lines.append("refused \(error.code): \(error.detail)")
        case .held, .booked, .moved, .cancelled, .informed: break
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Why a date on which nothing is free is so, or who says it.
    private var reason: String {
        if business.hours.hours(on: date).blocks.isEmpty { return "\(business.name) is closed that day" }
        let isOff = providers.allSatisfy { business.hours(of: $0, on: date).blocks.isEmpty }
        return isOff
            ? "\(Sentence.list(providers.map(\.name), joint: "and")) \(providers.count == 1 ? "does" : "do") not work that day"
            : "booking-cli explain says of each time why"
    }

    private func lines(_ result: CheckAvailabilityResult) -> [String] {
        let slots = result.availableSlots.map { slot in
            let number = result.suggestedSlots.firstIndex(of: slot).map { "\($0 + 1)) " } ?? "   "
            let names = ([slot.providerID] + slot.candidateProviderIDs).map { business.provider($0)?.name ?? "" }
            let clock = TimeDisplay.clock(slot.localStart.time)
            return "  \(number)\(clock.count < 8 ? " " : "")\(clock)  \(Sentence.list(names, joint: "or"))"
        }
        let left = result.allSlots.count - result.availableSlots.count
        let more = left > 0 ? ["  and \(left) more; --limit lists up to 100"] : []
        let reason = result.allSlots.isEmpty ? ["  \(reason)"] : []
        return reason + slots + more + result.warnings.map { "warning \($0)" }
    }
}
