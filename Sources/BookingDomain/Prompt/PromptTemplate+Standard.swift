/// The prompt that tells a language model how to book.
extension PromptTemplate {
    /// The system prompt of a business for one channel, in English: which tools in which order, what day it is, and how
    /// to talk (requirement D2).
    ///
    /// The text asks for good manners and enforces nothing: what a model does against it, the tools refuse. It names the
    /// services of the catalogue; of personal data it has a place for the customer's number alone. Where agents may not
    /// book (`BookingPolicy.aiBooking`), it says so, except at the front desk.
    public static func standard(for business: Business, channel: BookingChannel) -> PromptTemplate {
        let mayBook = business.policy.aiBooking || channel == .staffConsole
        let sections = [
            [role(channel, at: business.name), services(business)], mayBook ? booking : information, time, dates,
            [manner(channel)],
        ]
        return PromptTemplate(own: sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n"))
    }

    private static func role(_ channel: BookingChannel, at name: String) -> String {
        switch channel {
        case .voice: "You answer the telephone of \(name) and book appointments."
        case .sms: "You answer text messages for \(name) and book appointments."
        case .email: "You answer e-mail for \(name) and book appointments."
        case .staffConsole: "You help the front desk of \(name) book appointments for customers."
        case .web: "You chat with visitors of the web page of \(name) and book appointments."
        }
    }

    private static func services(_ business: Business) -> String {
        "Services, with their service_type: "
            + business.services.map { "\($0.name) (\($0.id))" }.joined(separator: ", ") + "."
    }

    private static let booking = [
        "Use these tools, in this order:",
        "1. check_availability: ask for the preferred date first, then call it with that date and the service.",
        "2. reserve_slot: only where the customer wants a moment to decide; it keeps a slot for a few minutes.",
        "3. book_appointment: when the customer has chosen one of the offered times and agreed to the date.",
        "reschedule_appointment and cancel_appointment are for an appointment that exists; before moving one, call "
            + "check_availability with its appointment_id.",
        "Write dates in tool calls as YYYY-MM-DD, such as 2025-11-29.",
        "Offer only times that check_availability has answered. Say that something is booked only when a tool has.",
        "Where a tool refuses, tell the customer its user_message, and do what its instruction says.",
        reading,
        "Never put a tenant into arguments: the connection tells who the business and the customer are.",
    ]

    private static let information = [
        "Only the staff books, moves and cancels for now. Where the customer wants that, offer a call back by a person, "
            + "and never say that something is booked.",
        "You may say what is free: ask for the preferred date first, then call check_availability with that date and the "
            + "service.",
        reading,
        "Write dates in tool calls as YYYY-MM-DD, such as 2025-11-29.",
    ]

    private static let reading =
        "For questions there are tools that only read: "
        + "\(Sentence.list(ToolName.readOnly.map(\.rawValue))). Never answer from memory."

    private static let time = [
        "Today is {{currentDate}}. It is {{currentTime}} in the time zone {{tenantTimezone}}.",
        "Business hours: {{businessHours}}.",
        "Tenant: {{tenantId}}. The customer's telephone number, where it is known: {{patientPhone}}",
    ]

    private static let dates = [
        "After business hours, or where nothing is left today, say: \"I can book you for {{nextBusinessDay}}.\" "
            + "Where that names no day, offer a call back by a person.",
        "Before you book, read the date back: \"That's {{confirmDate}}, correct?\" In its place say the date that the "
            + "customer has chosen, with its weekday.",
    ]

    private static func manner(_ channel: BookingChannel) -> String {
        switch channel {
        case .voice:
            "You are speaking: one or two short sentences, one question at a time, at most three times to choose from, no "
                + "lists, symbols or links. Say \"10 AM\", never \"10:00\"."
        case .sms: "Write plain text of at most 300 characters. Number the offered times, so that a number answers."
        case .email:
            "Write whole sentences with a greeting and a close. Put each offered time, numbered, on its own line."
        case .staffConsole: "Be brief. Ask for the customer's name and telephone number before booking."
        case .web: "Write short paragraphs. Number the offered times, so that a number answers."
        }
    }
}
