extension SlotClaim {
    /// Reads the stored form of a claim that is booked or being confirmed; nil where the reader gives up.
    package init?(plain reader: inout PlainFormReader) {
        reader.need("{\"id\":")
        let id: ClaimID = reader.identifier()
        reader.need(",\"provider_id\":")
        let provider: ProviderID = reader.identifier()
        reader.need(",\"place\":")
        let place = reader.number()
        let interval = reader.interval(",\"start\":", ",\"end\":")
        let inner = reader.interval(",\"appointment_start\":", ",\"appointment_end\":")
        let isBooked = reader.take(",\"state\":\"booked\"")
        if !isBooked { reader.need(",\"state\":\"confirming\"") }
        reader.need(",\"version\":")
        let version = reader.number()
        reader.need(",\"conversation_id\":")
        let conversation: ConversationID = reader.identifier()
        let appointment = reader.string(after: ",\"appointment_id\":")
        let event = reader.string(after: ",\"event_id\":")
        reader.need("}")
        guard !reader.hasGivenUp, version >= 1 else { return nil }
        self.init(
            id: id, providerID: provider, place: place, interval: interval, appointmentInterval: inner,
            state: isBooked ? .booked : .confirming, version: version, conversationID: conversation,
            appointmentID: appointment.map { AppointmentID($0) }, eventID: event.map { CalendarEventID($0) })
    }
}
