/// What calendars must learn of appointments.
extension OutboxRow {
    /// How long the request that caused a row has it to itself, in seconds.
    static let inlineLease: TimeInterval = 30

    /// Puts an appointment's event into its provider's calendar, or moves it there.
    static func put(_ appointment: Appointment, service: Service, version: Int, _ cause: OutboxCause) -> OutboxRow {
        let event = CalendarEvent(of: appointment, title: service.name, business: cause.businessID)
        return calendarRow("put-\(appointment.id)-\(version)", .putEvent(event), appointment.id, cause)
    }

    /// Takes an appointment's event out of a provider's calendar.
    static func cancel(
        _ appointment: Appointment, of provider: ProviderID, version: Int, _ cause: OutboxCause
    ) -> OutboxRow {
        let event = appointment.eventID ?? CalendarEventID(appointment.id.rawValue)
        return calendarRow(
            "cancel-\(appointment.id)-\(version)", .cancelEvent(event, of: provider), appointment.id, cause)
    }

    /// Asks a calendar that decides itself for an appointment's event.
    ///
    /// The name holds the version of the claim, so that an appointment can ask again after a refusal.
    static func request(
        _ appointment: Appointment, service: Service, claimVersion: Int, in conversation: ConversationID,
        _ cause: OutboxCause
    ) -> OutboxRow {
        let event = CalendarEvent(of: appointment, title: service.name, business: cause.businessID)
        return calendarRow(
            "request-\(appointment.id)-\(appointment.version)-\(appointment.claimID)-\(claimVersion)",
            .requestEvent(event, conversation: conversation), appointment.id, cause)
    }

    /// Puts right what a calendar took after it was no longer wanted; nil where the appointment stands there.
    ///
    /// - Parameters:
    ///   - row: the request that the calendar granted too late.
    ///   - event: what it granted.
    ///   - appointment: the appointment as stored.
    static func correction(
        of row: OutboxRow, _ event: CalendarEvent, standing appointment: Appointment?, _ cause: OutboxCause
    ) -> OutboxRow? {
        guard let appointment, appointment.status != .cancelled, appointment.slot.providerID == event.providerID else {
            return calendarRow(
                "undo-\(row.id)", .cancelEvent(event.id, of: event.providerID), event.appointmentID, cause)
        }
        let wanted = CalendarEvent(of: appointment, title: event.title, business: event.businessID)
        guard wanted != event else { return nil }
        return calendarRow("undo-\(row.id)", .putEvent(wanted), event.appointmentID, cause)
    }

    /// The provider whose calendar it changes.
    var providerID: ProviderID? {
        switch effect {
        case .putEvent(let event), .requestEvent(let event, conversation: _): event.providerID
        case .cancelEvent(_, of: let provider): provider
        case .send: nil
        }
    }

    /// The thread that the answer or the message belongs to, where the row says so.
    var conversationID: ConversationID? {
        switch effect {
        case .requestEvent(_, conversation: let conversation): conversation
        case .send(let message): message.conversationID
        case .putEvent, .cancelEvent: nil
        }
    }

    /// Whether it asks a calendar that decides itself.
    var isRequest: Bool {
        if case .requestEvent = effect { true } else { false }
    }

    /// A row with a deterministic name; the request that causes it tries it once before it answers.
    private static func calendarRow(
        _ name: String, _ effect: Effect, _ appointment: AppointmentID, _ cause: OutboxCause
    ) -> OutboxRow {
        OutboxRow(
            id: OutboxRowID("calendar-" + name), businessID: cause.businessID, queue: .calendarSync, effect: effect,
            appointmentID: appointment, correlationID: cause.correlationID, channel: cause.channel,
            due: cause.now.addingTimeInterval(inlineLease))
    }
}

extension CalendarEvent {
    /// The event that stands for an appointment.
    fileprivate init(of appointment: Appointment, title: String, business: BusinessID) {
        self.init(
            id: appointment.eventID ?? CalendarEventID(appointment.id.rawValue), businessID: business,
            providerID: appointment.slot.providerID, interval: appointment.slot.start..<appointment.slot.end,
            title: title, appointmentID: appointment.id)
    }
}
