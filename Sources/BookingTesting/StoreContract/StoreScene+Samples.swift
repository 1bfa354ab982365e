import BookingDomain

extension StoreScene {
    func record(_ id: ConversationID, version: Int = 1, note: String = "") -> StoredRecord {
        StoredRecord(
            Conversation(
                id: id, channel: .sms, initiatedAt: at(0),
                customMetadata: JSONObject([("note", .string(note.isEmpty ? "version \(version)" : note))])),
            version: version)
    }

    func claim(
        _ id: ClaimID, of provider: ProviderID = "dr-smith", place: Int = 0, _ minutes: Range<Int>,
        appointment: Range<Int>? = nil, state: SlotClaim.State = .booked, version: Int = 1
    ) -> SlotClaim {
        SlotClaim(
            id: id, providerID: provider, place: place, interval: range(minutes),
            appointmentInterval: range(appointment ?? minutes), state: state, version: version,
            conversationID: "thread", appointmentID: AppointmentID("appointment-of-\(id)"),
            eventID: CalendarEventID("event-of-\(id)"))
    }

    func key(
        _ call: ToolCallID, tool: ToolName = .bookAppointment, conversation: ConversationID = "thread"
    ) -> OutcomeKey {
        OutcomeKey(conversationID: conversation, tool: tool, callID: call)
    }

    func outcome(_ key: OutcomeKey, detail: String = "nothing is offered") -> RecordedOutcome {
        RecordedOutcome(
            key: key, request: .book(BookingRequest(serviceID: "botox", notes: detail)),
            decision: .refused(BookingError(.noPendingOffers, detail)), at: at(0))
    }

    func row(
        _ id: OutboxRowID, queue: OutboxQueue = .calendarSync, appointment: AppointmentID? = nil, due: Int = 0
    ) -> OutboxRow {
        OutboxRow(
            id: id, businessID: business, queue: queue,
            effect: .cancelEvent(CalendarEventID("event-of-\(id)"), of: "dr-smith"),
            appointmentID: appointment, correlationID: "request", due: at(due))
    }

    func event(
        _ name: BookingEvent.Name = .toolExecution, at minutes: Int = 0, correlation: CorrelationID = "request"
    ) -> BookingEvent {
        BookingEvent(
            name, at: at(minutes), correlationID: correlation, conversationID: "thread", providerID: "dr-smith",
            tool: .bookAppointment, success: true, latency: .milliseconds(12))
    }
}
