import BookingDomain

/// A value with everything of a canary in it, and the form it is stored in where it has one.
struct PersonalSample: Sendable {
    let name: String
    let value: any Sendable
    /// Reads the stored form; nil where there is none.
    var json: JSONValue?
    var read: (@Sendable (JSONValue) throws(JSONError) -> Void)?

    init(_ name: String, _ value: any Sendable) {
        self.name = name
        self.value = value
    }

    init<Form: JSONContract>(_ name: String, stored value: Form) {
        self.name = name
        self.value = value
        json = value.json
        read = { json throws(JSONError) in _ = try Form(json: json) }
    }

    private static let canary = Canary.customer

    static func all() throws -> [PersonalSample] {
        try values() + requests() + records() + results()
    }

    private static func values() throws -> [PersonalSample] {
        let customer = canary.customer("customer-1")
        var context = BookingContext(
            business: try Sample.business(), conversationID: Sample.conversation, customer: customer, channel: .sms,
            correlationID: "correlation-1")
        context.callID = "call-1"
        let evidence = Evidence(range: 0..<4, words: canary.message, kind: .ordinal)
        let slot = try Sample.slot("2025-11-29T09:00")
        return [
            PersonalSample("phone", customer.phone), PersonalSample("email", customer.email),
            PersonalSample("customer", stored: customer), PersonalSample("context", context),
            PersonalSample("evidence", evidence), PersonalSample("reading", ReplyReading.declined(evidence)),
            PersonalSample(
                "choice", ReplyReading.chosen(ReplyChoice(number: 1, slot: slot, evidence: evidence))),
            PersonalSample("wish", ReplyReading.wantsOther(OtherRequest(evidence: evidence))),
            PersonalSample("selection", try selection()),
        ]
    }

    private static func requests() throws -> [PersonalSample] {
        let arguments = try JSONReader.read(GuardTool.book.arguments("2025-11-29T09:00"))
        return [
            PersonalSample("call", ToolCall(id: "call-1", name: "book_appointment", arguments: arguments)),
            PersonalSample("call named like a person", ToolCall(id: nil, name: canary.name, arguments: arguments)),
            PersonalSample("booking request", try bookingRequest()),
            PersonalSample("tool request", ToolRequest.book(try bookingRequest())),
            PersonalSample("cancellation request", CancellationRequest(appointmentID: "a-1", reason: canary.reason)),
            PersonalSample("spoken request", ToolRequest.message(canary.message)),
            PersonalSample(
                "cancelling tool request",
                ToolRequest.cancel(CancellationRequest(appointmentID: "a-1", reason: canary.reason))),
        ]
    }

    private static func records() throws -> [PersonalSample] {
        let now = try Sample.instant("2025-11-28T10:30")
        let text = OutboundMessage(
            id: "m-1", businessID: "glow-spa", recipient: .email(try email()), text: canary.message,
            conversationID: Sample.conversation)
        let conversation = try conversation()
        return [
            PersonalSample("appointment", stored: try appointment()),
            PersonalSample("last appointment", stored: try lastAppointment()),
            PersonalSample("offers", stored: try offers()), PersonalSample("conversation", stored: conversation),
            PersonalSample("pending confirmation", stored: try pending()),
            PersonalSample(
                "message",
                stored: CustomerMessage(
                    id: "m-1", conversationID: Sample.conversation, channel: .voice, content: canary.message,
                    sentAt: now, unknownFields: unknown)),
            PersonalSample("outbound message", text),
            PersonalSample(
                "row",
                stored: OutboxRow(
                    id: "row-1", businessID: "glow-spa", queue: .notifications, effect: .send(text),
                    appointmentID: "a-1", correlationID: "correlation-1", due: now)),
            PersonalSample(
                "call state",
                stored: CallState(
                    id: "call-session-1", businessID: "glow-spa", conversationID: Sample.conversation,
                    step: .confirm, slot: try Sample.slot("2025-11-29T09:00"),
                    customer: canary.customer("customer-1"), createdAt: now, updatedAt: now,
                    history: [CallState.Transition(step: .greeting, at: now, cause: "correlation-1")])),
            PersonalSample(
                "outcome",
                stored: RecordedOutcome(
                    key: OutcomeKey(
                        conversationID: Sample.conversation, tool: .bookAppointment, callID: "call-1"),
                    request: .book(try bookingRequest()), decision: .booked(try bookingResult()), at: now, rows: [])),
            PersonalSample(
                "change set",
                ChangeSet(
                    business: "glow-spa", at: now,
                    records: [Versioned(conversation, version: 0).next, Versioned(try appointment(), version: 0).next])
            ),
            PersonalSample("snapshot", BookingSnapshot(records: [StoredRecord(conversation, version: 1)])),
        ]
    }

    private static func results() throws -> [PersonalSample] {
        let slot = try Sample.slot("2025-11-29T09:00")
        let cancelled = CancellationResult(
            appointmentID: "a-1", eventID: nil, slot: slot, serviceName: "Botox", providerName: "Dr. Smith",
            reason: canary.reason)
        let checked = CheckAvailabilityResult(
            date: slot.localStart.date, serviceID: Sample.botox, allSlots: [slot], availableSlots: [slot],
            suggestedSlots: [slot], windows: [], summary: "", keptSelection: try selection(), unknownFields: unknown)
        return [
            PersonalSample("cancellation", cancelled), PersonalSample("answer", ToolAnswer.cancelled(cancelled)),
            PersonalSample("check", checked), PersonalSample("booking", try bookingResult()),
        ]
    }

    // MARK: Parts

    private static let unknown = JSONObject([("note", .string(canary.notes)), (canary.name, .string(canary.phone))])

    private static func email() throws -> EmailAddress {
        guard let email = EmailAddress(canary.email) else { throw BookingError(.generalError, "no address") }
        return email
    }

    private static func bookingRequest() throws -> BookingRequest {
        BookingRequest(
            start: try RequestedStart("2025-11-29T09:00", in: Sample.zone), serviceID: Sample.botox,
            customerName: canary.name, customerPhone: PhoneNumber(canary.phone, callingCode: "1"),
            customerEmail: try email(), notes: canary.notes)
    }

    private static func bookingResult() throws -> BookingResult {
        BookingResult(
            appointmentID: "a-1", eventID: nil, slot: try Sample.slot("2025-11-29T09:00"), serviceName: "Botox",
            providerName: "Dr. Smith", unknownFields: unknown)
    }

    private static func selection() throws -> Selection {
        Selection(
            number: 1, slot: try Sample.slot("2025-11-29T09:00"), messageID: "m-1", words: canary.message,
            selectedAt: try Sample.instant("2025-11-28T10:30"))
    }

    private static func offers() throws -> SlotOffers {
        let slot = try Sample.slot("2025-11-29T09:00")
        var offers = SlotOffers(
            toolCallID: "call-1", serviceID: Sample.botox, date: slot.localStart.date,
            offeredAt: try Sample.instant("2025-11-28T10:30"), expiresAt: nil, slots: [slot], allSlots: [slot],
            selection: try selection())
        offers.unknownFields = unknown
        return offers
    }

    private static func appointment() throws -> Appointment {
        Appointment(
            id: "a-1", eventID: "e-1", customerID: "customer-1", slot: try Sample.slot("2025-11-29T09:00"),
            providerName: "Dr. Smith", bookedBy: .ai, source: .sms, notes: canary.notes, claimID: "claim-1",
            conversationID: Sample.conversation, correlationID: "correlation-1",
            bookedAt: try Sample.instant("2025-11-28T10:30"), cancellationReason: canary.reason, metadata: unknown,
            unknownFields: unknown)
    }

    private static func lastAppointment() throws -> LastAppointment {
        let slot = try Sample.slot("2025-11-29T09:00")
        return LastAppointment(
            appointmentID: "a-1", eventID: "e-1", serviceID: Sample.botox, providerName: "Dr. Smith",
            start: slot.start, startOffset: slot.startOffset, status: .cancelled, cancellationReason: canary.reason,
            unknownFields: unknown)
    }

    private static func pending() throws -> PendingConfirmation {
        PendingConfirmation(
            rowID: "row-1", appointment: try appointment(), claim: try Sample.claim("2025-11-29T09:00"),
            result: try bookingResult(), request: .book(try bookingRequest()), channel: .sms,
            askedAt: try Sample.instant("2025-11-28T10:30"))
    }

    private static func conversation() throws -> Conversation {
        Conversation(
            id: Sample.conversation, channel: .sms, customerID: "customer-1",
            initiatedAt: try Sample.instant("2025-11-28T10:30"), pendingOffers: try offers(),
            pendingConfirmation: try pending(), lastAppointment: try lastAppointment(),
            customMetadata: unknown, unknownFields: unknown)
    }
}
