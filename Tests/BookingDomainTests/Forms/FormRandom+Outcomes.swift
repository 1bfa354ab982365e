import BookingDomain

extension FormRandom {
    mutating func outcome() throws -> RecordedOutcome {
        RecordedOutcome(
            key: OutcomeKey(conversationID: id(), tool: ToolName(rawValue: text()), callID: id()),
            request: try request(), decision: try decision(), at: instant())
    }

    mutating func pendingConfirmation() throws -> PendingConfirmation {
        PendingConfirmation(
            rowID: id(), appointment: try SampleForm.pendingMove().appointment, claim: claim(),
            replacedClaim: maybe { $0.claim() }, result: booked(),
            key: maybe {
                OutcomeKey(conversationID: $0.id(), tool: ToolName(rawValue: $0.text()), callID: $0.id())
            }, request: try request(), channel: pick(BookingChannel.allCases), askedAt: instant(),
            callSession: maybe { $0.id() },
            message: pick(BookingPolicy.ConfirmationMessage.allCases))
    }

    private mutating func request() throws -> ToolRequest {
        switch number(below: 3) {
        case 0:
            .check(
                AvailabilityRequest(
                    date: try date(), serviceID: id(), providerID: maybe { $0.id() },
                    limit: Int(truncatingIfNeeded: bits()))
            )
        case 1:
            .book(
                BookingRequest(
                    start: try maybe { try $0.start() }, serviceID: maybe { $0.id() }, providerID: maybe { $0.id() },
                    customerName: maybe { $0.text() }, customerPhone: try maybe { try $0.phone() },
                    customerEmail: try maybe { try $0.email() }, notes: maybe { $0.text() }))
        default: .message(text())
        }
    }

    private mutating func start() throws -> RequestedStart {
        let near = Date(unixMilliseconds: 1_764_428_400_000 + Int64(number(below: 1_000_000_000)))
        if flip() { return RequestedStart(near, in: .eastern) }
        let offset = UTCOffset(uncheckedSeconds: Int32(number(below: 20) * 1_800))
        return try RequestedStart(ISO8601.string(near, offset: offset), in: .eastern)
    }

    private mutating func decision() throws -> RecordedOutcome.Decision {
        switch number(below: 4) {
        case 0: .checked(try checked())
        case 1: .booked(booked())
        case 2: .heard(reading())
        default:
            .refused(
                BookingError(
                    pick(BookingErrorCode.all), text(), offers: list { $0.slot() }, today: try maybe { try $0.date() }))
        }
    }

    private mutating func checked() throws -> CheckAvailabilityResult {
        CheckAvailabilityResult(
            date: try date(), serviceID: id(), allSlots: list { $0.slot() }, availableSlots: list { $0.slot() },
            suggestedSlots: list { $0.slot() }, windows: flip() ? [] : try SampleForm.windows(), summary: text(),
            keptSelection: maybe {
                Selection(
                    number: $0.maybe { $0.number(below: 9) }, slot: $0.slot(), messageID: $0.maybe { $0.id() },
                    words: $0.text(), selectedAt: $0.instant())
            }, warnings: list { $0.warning() }, origin: origin(), unknownFields: unknown())
    }

    private mutating func booked() -> BookingResult {
        BookingResult(
            appointmentID: id(), eventID: maybe { $0.id() }, slot: slot(), serviceName: text(), providerName: text(),
            originalStart: maybe { $0.text() }, adjustments: adjustments(), warnings: list { $0.warning() },
            isMove: flip(), origin: origin(), unknownFields: unknown())
    }

    private mutating func origin() -> AnswerOrigin { pick([.fresh, .recorded, .confirmedAgain]) }

    private mutating func warning() -> BookingWarning {
        BookingWarning(BookingWarning.Code(rawValue: text()), providerID: maybe { $0.id() })
    }

    private mutating func evidence() -> Evidence {
        let start = number(below: 100)
        return Evidence(range: start..<start + number(below: 9), words: text(), kind: Evidence.Kind(rawValue: text()))
    }

    private mutating func reading() -> ReplyReading {
        switch number(below: 5) {
        case 0:
            .chosen(ReplyChoice(number: maybe { $0.number(below: 9) }, slot: slot(), evidence: evidence()))
        case 1: .ambiguous(slots: list { $0.slot() }, why: text())
        case 2: .declined(evidence())
        case 3:
            .wantsOther(
                OtherRequest(
                    when: maybe { $0.requestedTime() }.flatMap { $0.isEmpty ? nil : $0 },
                    serviceID: maybe { $0.id() }, providerID: maybe { $0.id() },
                    evidence: evidence()))
        default: .unrelated
        }
    }

    private mutating func requestedTime() -> RequestedTime {
        let first = LocalDate(clampingDaysSince1970: number(below: 30_000))
        let last = LocalDate(clampingDaysSince1970: first.daysSince1970 + number(below: 3))
        return RequestedTime(
            days: maybe { _ in first...last }, time: maybe { LocalTime(clampingSeconds: $0.number(below: 86_400)) },
            until: maybe { LocalTime(clampingSeconds: $0.number(below: 86_400)) },
            part: maybe { Daypart.allCases[$0.number(below: 5)] },
            edge: maybe { RequestedTime.Edge.allCases[$0.number(below: 2)] },
            inferred: Set(maybe { [RequestedTime.Inference.allCases[$0.number(below: 3)]] } ?? []))
    }
}
