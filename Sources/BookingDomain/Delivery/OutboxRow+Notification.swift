/// What customers are told of their appointments.
extension OutboxRow {
    private static let notificationPrefix = "notification-"

    /// Tells the customer how an appointment stands; nil where the policy or a missing contact leaves nothing to send.
    ///
    /// The name and the message's id follow from the appointment and its version, so that nobody is told twice.
    static func notification(
        of appointment: Appointment, service: String, to customer: Customer?,
        by means: BookingPolicy.ConfirmationMessage, in conversation: ConversationID, _ cause: OutboxCause
    ) -> OutboxRow? {
        let recipient: OutboundMessage.Recipient? =
            switch means {
            case .none: nil
            case .sms: customer?.phone.map { .sms($0) }
            case .email: customer?.email.map { .email($0) }
            }
        guard let recipient else { return nil }
        let name = "\(appointment.id)-\(appointment.version)"
        let message = OutboundMessage(
            id: MessageID("confirmation-" + name), businessID: cause.businessID, recipient: recipient,
            text: text(of: appointment, service: service, by: means == .sms ? .sms : .email),
            conversationID: conversation)
        return OutboxRow(
            id: OutboxRowID(notificationPrefix + name), businessID: cause.businessID, queue: .notifications,
            effect: .send(message), appointmentID: appointment.id, correlationID: cause.correlationID,
            channel: cause.channel, due: cause.now.addingTimeInterval(inlineLease))
    }

    /// Whether one of these rows sends a text message.
    static func sendsText(_ rows: [OutboxRow]) -> Bool {
        rows.contains { row in
            guard case .send(let message) = row.effect, case .sms = message.recipient else { return false }
            return true
        }
    }

    /// The queue in which a row waits, by its name alone.
    static func queue(of row: OutboxRowID) -> OutboxQueue {
        row.rawValue.hasPrefix(notificationPrefix) ? .notifications : .calendarSync
    }

    private static func text(of appointment: Appointment, service: String, by channel: BookingChannel) -> String {
        let start = appointment.slot.localStart
        if appointment.status == .cancelled {
            return ConfirmationSentences.cancelled(service: service, start: start, channel: channel)
        }
        return appointment.rescheduleCount > 0
            ? ConfirmationSentences.moved(service: service, start: start, channel: channel)
            : ConfirmationSentences.booked(service: service, start: start, channel: channel)
    }
}
