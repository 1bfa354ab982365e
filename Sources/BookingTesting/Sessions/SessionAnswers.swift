import BookingDomain

/// Puts what the brain answers into the lines of a script.
struct SessionAnswers: Sendable {
    /// Whose clock and catalogue the words are taken from.
    let business: Business

    /// The longest answer line, in Unicode scalars, so that a recorded file can be read again.
    private static let longestLine = 500

    /// What came of a tool call.
    func lines(_ answer: ToolAnswer) -> [String] {
        switch answer {
        case .checked(let result): lines(result)
        case .held(let result): lines(result)
        case .booked(let result): lines(result, verb: "booked", again: "already booked")
        case .moved(let result): lines(result, verb: "moved to", again: "already there")
        case .cancelled(let result): lines(result)
        case .informed(let answer): lines(answer)
        case .refused(let error): lines(error)
        }
    }

    /// What a message says about the offers.
    func lines(_ reading: ReplyReading) -> [String] {
        let line =
            switch reading {
            case .chosen(let choice): "chose \(name(choice)) by \(words(choice.evidence))"
            case .ambiguous(_, let why): "ambiguous: \(why)"
            case .declined(let evidence): "declined by \(words(evidence))"
            case .wantsOther(let request):
                "wants \(request.time.map(TimeDisplay.spokenClock) ?? "something else") by \(words(request.evidence))"
            case .unrelated: "nothing about the offers"
            }
        return [Self.plain(line)]
    }

    /// Why something was not done, and what is still on offer.
    func lines(_ error: BookingError) -> [String] {
        [Self.plain("refused \(error.code): \(error.detail)")] + numbered(error.offers)
    }

    /// What a customer was sent.
    static func line(_ message: OutboundMessage) -> String {
        switch message.recipient {
        case .sms(let number): plain("sms to \(number.e164): \(message.text)")
        case .email(let email): plain("email to \(email.address): \(message.text)")
        }
    }

    /// What a run of the relay did.
    static func lines(delivered: Int, waiting: Int, dead: Int) -> [String] {
        ["delivered \(delivered), waiting \(waiting)" + (dead > 0 ? ", dead \(dead)" : "")]
    }

    private func lines(_ result: CheckAvailabilityResult) -> [String] {
        var lines = numbered(result.suggestedSlots)
        if lines.isEmpty { lines = ["nothing free on \(TimeDisplay.shortDay(result.date))"] }
        if let kept = result.keptSelection {
            let clock = TimeDisplay.spokenClock(kept.slot.localStart.time)
            lines.append(kept.number.map { "kept \($0) (\(clock))" } ?? "kept \(clock), not read out")
        }
        return Self.marked(lines, result.origin, again: "already known") + warnings(result.warnings)
    }

    private func lines(_ result: BookingResult, verb: String, again: String) -> [String] {
        let when = TimeDisplay.short(result.slot.localStart)
        let line = "\(verb) \(when), \(result.providerName), \(result.durationMinutes) min"
        return Self.marked([Self.plain(line)], result.origin, again: again) + adjusted(result.adjustments)
            + warnings(result.warnings)
    }

    private func lines(_ result: HoldResult) -> [String] {
        let until = TimeDisplay.spokenClock(business.zone.localDateTime(at: result.expiresAt).time)
        let line = "held \(TimeDisplay.short(result.slot.localStart)), \(result.providerName), until \(until)"
        return Self.marked([Self.plain(line)], result.origin, again: "already held") + adjusted(result.adjustments)
            + warnings(result.warnings)
    }

    private func lines(_ result: CancellationResult) -> [String] {
        let line = "cancelled \(TimeDisplay.short(result.slot.localStart)), \(result.providerName)"
        return Self.marked([Self.plain(line)], result.origin, again: "already cancelled") + warnings(result.warnings)
    }

    private func adjusted(_ adjustments: [String: Adjustment]) -> [String] {
        adjustments.sorted { $0.key < $1.key }.map { field, adjustment in
            Self.plain("adjusted \(field) \(adjustment.original) -> \(adjustment.normalized)")
        }
    }

    private func numbered(_ slots: [Slot]) -> [String] {
        slots.enumerated().map { index, slot in
            let provider = business.provider(slot.providerID)?.name ?? slot.providerID.rawValue
            return Self.plain("\(index + 1)) \(TimeDisplay.short(slot.localStart)), \(provider)")
        }
    }

    private func warnings(_ warnings: [BookingWarning]) -> [String] {
        warnings.map { Self.plain("warning \($0)") }
    }

    private func name(_ choice: ReplyChoice) -> String {
        let clock = TimeDisplay.spokenClock(choice.slot.localStart.time)
        return choice.number.map { "\($0) (\(clock))" } ?? "\(clock) (not read out)"
    }

    private func words(_ evidence: Evidence) -> String {
        Excerpt.quoted(evidence.words, limit: 80)
    }

    private static func marked(_ lines: [String], _ origin: AnswerOrigin, again: String) -> [String] {
        guard let first = lines.first else { return lines }
        let mark =
            switch origin {
            case .fresh: ""
            case .recorded: " (recorded answer)"
            case .confirmedAgain: " (\(again))"
            }
        return [first + mark] + lines.dropFirst()
    }

    /// One line that reads the same after it was written into a file: no control characters, no blanks at its ends.
    static func plain(_ line: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in line.unicodeScalars.prefix(longestLine) {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
            default: plain.append(scalar)
            }
        }
        while plain.last == " " { plain.removeLast() }
        return String(plain)
    }
}
