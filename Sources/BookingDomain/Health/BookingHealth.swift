/// How booking went in a window of time: one look at the flow log (requirement A10).
///
/// - A conversation counts where the flow log has anything of it in the window: a message, a check, a booking. What
///   only the front desk or a web page has touched does not count: neither can raise the rate.
/// - An appointment counts as scheduled by the AI where it was booked through voice, SMS or e-mail (`booked_by` is
///   `ai`) in the window and was not called off in it again, by whomever.
/// - A cancellation counts by when it was made, whoever booked the appointment and whenever; an appointment counts
///   once.
public struct BookingHealth: Sendable, Hashable {
    /// The time that was looked at, half-open.
    public let window: Range<Date>
    /// How many conversations there were.
    public let totalConversations: Int
    /// How many appointments the AI has booked that stand at the end of the window.
    public let aiAppointmentsScheduled: Int
    /// How many appointments were called off.
    public let appointmentsCancelled: Int

    /// Looks at flow logs.
    ///
    /// - Parameters:
    ///   - window: the time that counts; events outside are passed over.
    ///   - logs: the flow log of each business, in the order of commits.
    public init(window: Range<Date>, logs: [[BookingEvent]]) {
        self.window = window
        let tallies = logs.map { log in Tally(log.lazy.filter { window.contains($0.at) }) }
        totalConversations = tallies.reduce(0) { $0 + $1.conversations.count }
        aiAppointmentsScheduled = tallies.reduce(0) { $0 + $1.scheduled.count }
        appointmentsCancelled = tallies.reduce(0) { $0 + $1.cancelled.count }
    }

    /// Appointments scheduled by the AI in relation to conversations: 0 % without conversations, more than 100 % where
    /// people book twice.
    public var conversionRate: Share { Share(aiAppointmentsScheduled, of: max(1, totalConversations)) }

    /// The window of so many minutes before an instant, which itself lies outside.
    ///
    /// - Parameters:
    ///   - minutes: at least 1, which less counts as.
    ///   - end: the end.
    public static func window(minutes: Int = 60, until end: Date) -> Range<Date> {
        end.addingTimeInterval(-60 * TimeInterval(max(1, minutes)))..<end
    }

    /// `window_start, window_end, total_conversations, ai_appointments_scheduled, appointments_cancelled,
    /// conversion_rate`: a percentage with one decimal, 0.0 without conversations.
    public var json: JSONValue { .object(form) }

    var form: JSONObject {
        JSONObject([
            ("window_start", window.lowerBound.formJSON), ("window_end", window.upperBound.formJSON),
            ("total_conversations", .integer(totalConversations)),
            ("ai_appointments_scheduled", .integer(aiAppointmentsScheduled)),
            ("appointments_cancelled", .integer(appointmentsCancelled)),
            ("conversion_rate", conversionRate.json),
        ])
    }

    /// What one business's flow log adds up to.
    private struct Tally {
        var conversations: Set<ConversationID> = []
        var scheduled: Set<AppointmentID> = []
        var cancelled: Set<AppointmentID> = []

        init(_ events: some Sequence<BookingEvent>) {
            for event in events {
                if let conversation = event.conversationID, event.channel.map({ $0.bookedBy == .ai }) ?? true {
                    conversations.insert(conversation)
                }
                guard let appointment = event.appointmentID else { continue }
                if event.name == .appointmentBooked, event.channel?.bookedBy == .ai { scheduled.insert(appointment) }
                if event.name == .appointmentCancelled {
                    scheduled.remove(appointment)
                    cancelled.insert(appointment)
                }
            }
        }
    }
}

extension BookingHistory {
    /// How booking went for a business in a window of time, which costs one look at its flow log.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    public func health(of business: BusinessID, in window: Range<Date>) async throws(StoreError) -> BookingHealth {
        BookingHealth(window: window, logs: [try await events(of: business, in: window, correlation: nil)])
    }
}
