extension Appointment {
    /// Reads the stored form of an appointment without metadata and unknown keys that was never called off; nil where
    /// the reader gives up.
    package init?(plain reader: inout PlainFormReader) {
        reader.need("{\"id\":")
        let id: AppointmentID = reader.identifier()
        let event = reader.string(after: ",\"calendar_event_id\":")
        reader.need(",\"customer_id\":")
        let customer: CustomerID = reader.identifier()
        reader.need(",\"service_type\":")
        let service: ServiceID = reader.identifier()
        reader.need(",\"provider\":")
        let providerName = reader.string()
        reader.need(",\"appointment_datetime\":")
        let start = reader.instant()
        reader.need(",\"duration_minutes\":")
        let minutes = reader.number()
        reader.need(",\"status\":")
        let status = reader.word(Status.self)
        reader.need(",\"booked_by\":")
        let bookedBy = reader.word(BookedBy.self)
        reader.need(",\"source\":")
        let source = reader.word(BookingChannel.self)
        let notes = reader.string(after: ",\"notes\":")
        let correlation = reader.string(after: ",\"correlation_id\":")
        reader.need(",\"version\":")
        let version = reader.number()
        reader.need(",\"metadata\":{}")
        let moves = reader.take(",\"reschedule_count\":") ? reader.number() : 0
        let provider = reader.string(after: ",\"provider_id\":")
        reader.need(",\"appointment_end\":")
        let end = reader.instant()
        let claim = reader.string(after: ",\"claim_id\":")
        let conversation = reader.string(after: ",\"conversation_id\":")
        reader.need(",\"booked_at\":")
        let bookedAt = reader.instant().instant
        reader.need("}")
        guard !reader.hasGivenUp, let status, let bookedBy, let source, version >= 1 else { return nil }
        let slot = Slot(
            start: start.instant, end: end.instant, serviceID: service, providerID: ProviderID(provider ?? ""),
            startOffset: start.offset, endOffset: end.offset)
        guard slot.start < slot.end, minutes <= Slot.longestMinutes, slot.durationMinutes == minutes else {
            return nil
        }
        self.init(
            id: id, eventID: event.map { CalendarEventID($0) }, customerID: customer, slot: slot,
            providerName: providerName, status: status, bookedBy: bookedBy, source: source, notes: notes,
            claimID: ClaimID(claim ?? ""), conversationID: ConversationID(conversation ?? ""),
            correlationID: CorrelationID(correlation ?? ""), bookedAt: bookedAt, version: version,
            rescheduleCount: moves)
    }
}
