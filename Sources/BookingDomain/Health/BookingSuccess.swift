/// How many of the conversations in which a customer clearly wanted an appointment got one from the AI
/// (requirement C7).
///
/// An appointment is clearly wanted where an offer was chosen or kept, a calendar was asked for a time, or, as far as
/// metrics tell, an agent tried to book or to move. It was got where it was booked or moved. Only voice, SMS and e-mail
/// count.
struct BookingSuccess {
    private struct Thread: Hashable {
        let business: BusinessID
        let conversation: ConversationID
    }

    private var wanted: Set<Thread> = []
    private var got: Set<Thread> = []

    /// - Parameters:
    ///   - logs: the flow log of each business.
    ///   - metrics: what metrics were told; what does not say whose it is counts for the only business there is.
    init(logs: [BusinessID: [BookingEvent]], metrics: [BookingEvent]) {
        for (business, log) in logs {
            for event in log where event.channel?.bookedBy == .ai {
                guard let conversation = event.conversationID else { continue }
                let thread = Thread(business: business, conversation: conversation)
                if Self.wishes.contains(event.name) { wanted.insert(thread) }
                if Self.fulfilments.contains(event.name) { got.insert(thread) }
            }
        }
        let only = logs.count == 1 ? logs.keys.first : nil
        for event in metrics where event.name == .toolExecution && event.channel?.bookedBy == .ai {
            guard let tool = event.tool, Self.attempts.contains(tool), let business = event.businessID ?? only,
                let conversation = event.conversationID
            else { continue }
            wanted.insert(Thread(business: business, conversation: conversation))
        }
    }

    /// The share of those that got one.
    var share: Share { Share(got.count, of: wanted.union(got).count) }

    private static let wishes: Set<BookingEvent.Name> = [.selectionCaptured, .slotHeld, .confirmationRequested]
    private static let fulfilments: Set<BookingEvent.Name> = [.appointmentBooked, .appointmentRescheduled]
    private static let attempts: Set<ToolName> = [.bookAppointment, .rescheduleAppointment]
}
