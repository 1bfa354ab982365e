import BookingDomain

/// What the stores of older versions hold: something of every kind.
enum GoldenChanges {
    private static func date(_ minutes: Int) -> Date { SmallStore.date(minutes) }

    static let all: [JournalEntryModel] = [
        .commit(
            ChangeSet(
                business: "glow-spa", at: date(0),
                records: [StoredRecord(conversation, version: 1), StoredRecord(customer, version: 1)],
                claims: [.put(claim("hold", 60..<90, state: .held(until: date(5))))],
                log: [BookingEvent(.toolExecution, at: date(0), correlationID: "request-1", success: true)])),
        .commit(
            ChangeSet(
                business: "glow-spa", at: date(1), expectations: [.record(.conversation("thread"), version: 1)],
                records: [StoredRecord(appointment, version: 1)],
                claims: [.release("hold", version: 1), .put(claim("booked", 60..<90, state: .booked))],
                outcome: outcome, outbox: [row("event"), row("cancel")])),
        .settlement(
            OutboxSettlement(businessID: "glow-spa", row: "event", attempts: 0, result: .again(at: date(7)))),
        .commit(ChangeSet(business: "gym", at: date(2), records: [StoredRecord(message, version: 1)])),
        .commit(
            ChangeSet(
                business: "glow-spa", at: date(3), claims: [.put(claim("second", 90..<120, state: .confirming))],
                outbox: [row("text")])),
        .settlement(OutboxSettlement(businessID: "glow-spa", row: "event", attempts: 0, result: .delivered)),
        .settlement(OutboxSettlement(businessID: "glow-spa", row: "text", attempts: 0, result: .dead)),
        .commit(ChangeSet(business: "gym", at: date(4), claims: [.put(claim("booked", 60..<90, state: .booked))])),
        .commit(ChangeSet(business: "gym", at: date(5), claims: [.release("booked", version: 1)])),
    ]

    private static let conversation = Conversation(
        id: "thread", channel: .sms, initiatedAt: date(0),
        customMetadata: JSONObject([("note", .string("naïve 🧖‍♀️ \u{2028}")), ("pi", .number(JSONNumber(3)))]))

    private static let customer = Customer(
        id: "customer-1", name: "Alex Example", phone: PhoneNumber("+13055550100"),
        email: EmailAddress("alex@example.com"))

    private static let message = CustomerMessage(
        id: "message-1", conversationID: "thread", channel: .sms, content: "the second one, please", sentAt: date(2))

    private static let outcome = RecordedOutcome(
        key: OutcomeKey(conversationID: "thread", tool: .bookAppointment, callID: "call-1"),
        request: .book(BookingRequest(serviceID: "botox", notes: "first visit")),
        decision: .refused(BookingError(.slotTaken, "gone")), at: date(1))

    private static func claim(_ id: ClaimID, _ minutes: Range<Int>, state: SlotClaim.State) -> SlotClaim {
        let interval = date(minutes.lowerBound)..<date(minutes.upperBound)
        return SlotClaim(
            id: id, providerID: "dr-smith", place: 0, interval: interval,
            appointmentInterval: date(minutes.lowerBound + 5)..<interval.upperBound, state: state,
            conversationID: "thread", appointmentID: "appointment-1", eventID: "event-1")
    }

    private static let text = PhoneNumber("+13055550100").map { number in
        OutboxRow.Effect.send(
            OutboundMessage(
                id: "message-2", businessID: "glow-spa", recipient: .sms(number), text: "Your appointment is booked.",
                conversationID: "thread"))
    }

    static let appointment = Appointment(
        id: "appointment-1", eventID: "event-1", customerID: "customer-1",
        slot: Slot(
            start: date(65), end: date(90), serviceID: "botox", providerID: "dr-smith", startOffset: .zero,
            endOffset: .zero),
        providerName: "Dr. Smith", bookedBy: .ai, source: .sms, claimID: "booked", conversationID: "thread",
        correlationID: "request-1", bookedAt: date(1))

    private static func row(_ id: OutboxRowID) -> OutboxRow {
        let effects: [OutboxRowID: OutboxRow.Effect] =
            ([
                "event": .putEvent(
                    CalendarEvent(
                        id: "event-1", businessID: "glow-spa", providerID: "dr-smith", interval: date(60)..<date(90),
                        title: "Botox", appointmentID: "appointment-1")),
                "text": text,
            ] as [OutboxRowID: OutboxRow.Effect?]).compactMapValues { $0 }
        return OutboxRow(
            id: id, businessID: "glow-spa", queue: id == "text" ? .notifications : .calendarSync,
            effect: effects[id] ?? .cancelEvent("event-0", of: "dr-smith"), appointmentID: "appointment-1",
            correlationID: "request-1", due: date(1))
    }
}
