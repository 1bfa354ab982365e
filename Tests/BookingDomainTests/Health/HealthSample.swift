import BookingDomain

/// Events of a window that begins at minute 0.
enum HealthSample {
    static let start = Date(unixSeconds: 1_764_343_800)
    static let window = start..<at(60)

    static func at(_ minute: Int, milliseconds: Int = 0) -> Date {
        start.addingTimeInterval(TimeInterval(minute) * 60 + TimeInterval(milliseconds) / 1_000)
    }

    /// A line of the flow log.
    static func log(
        _ name: BookingEvent.Name, _ conversation: ConversationID?, _ appointment: AppointmentID? = nil,
        _ channel: BookingChannel? = .sms, at date: Date = at(1)
    ) -> BookingEvent {
        BookingEvent(
            name, at: date, correlationID: "r", conversationID: conversation, appointmentID: appointment,
            channel: channel)
    }

    /// A tool run as metrics are told it.
    static func run(
        _ tool: ToolName? = .bookAppointment, _ channel: BookingChannel? = .sms, error: String? = nil,
        milliseconds: Int64 = 10, conversation: ConversationID = "c-1", business: BusinessID? = "clinic",
        at date: Date = at(1)
    ) -> BookingEvent {
        BookingEvent(
            .toolExecution, at: date, correlationID: "r", businessID: business, conversationID: conversation,
            channel: channel, tool: tool, success: error == nil, latency: .milliseconds(milliseconds), errorCode: error)
    }

    /// A calendar error as metrics are told it.
    static func failure(
        _ reason: CalendarUnknownReason = .timeout, status: Int? = nil, _ provider: ProviderID = "dr-smith",
        _ channel: BookingChannel? = .sms, business: BusinessID? = "clinic", at date: Date = at(1)
    ) -> BookingEvent {
        BookingEvent(
            .calendarError, at: date, correlationID: "r", businessID: business, providerID: provider, channel: channel,
            reason: reason, httpStatus: status)
    }
}
