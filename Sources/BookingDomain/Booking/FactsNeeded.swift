/// What a decision must know beyond the conversation.
struct FactsNeeded: Sendable, Hashable {
    /// A provider and a stretch of time.
    typealias Stretch = BookingQuery.ClaimRange

    /// The appointment that the request is about.
    var appointment: AppointmentID?
    /// The customer who is written, where only the conversation tells who it is.
    var customer: CustomerID?
    /// Another thread that the request is about.
    var otherConversation: ConversationID?
    /// Whose claims are needed, and when.
    var claims: [Stretch] = []
    /// Whose calendars are needed, and when.
    var calendars: [Stretch] = []

    /// Adds what else is needed.
    mutating func add(_ more: FactsNeeded) {
        appointment = more.appointment ?? appointment
        customer = more.customer ?? customer
        otherConversation = more.otherConversation ?? otherConversation
        claims += more.claims.filter { !claims.contains($0) }
        calendars += more.calendars.filter { !calendars.contains($0) }
    }
}
