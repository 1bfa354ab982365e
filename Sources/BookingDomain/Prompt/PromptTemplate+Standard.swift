/// The prompt that tells a language model how to book.
extension PromptTemplate {
    /// The system prompt of a business for one channel, in English: which tools in which order, what day it is, and how
    /// to talk (requirement D2).
    ///
    /// The text asks for good manners and enforces nothing: what a model does against it, the tools refuse. It names
    /// the services of the catalogue; of personal data it has a place for the customer's number alone. Where agents
    /// may not book (`BookingPolicy.aiBooking`), it says so, except at the front desk.
    public static func standard(for business: Business, channel: BookingChannel) -> PromptTemplate {
        let mayBook = business.policy.aiBooking || channel == .staffConsole
        let sections = [
            [role(channel, mayBook: mayBook, at: business.name), services(business)].map { [Piece.words($0)] },
            (mayBook ? booking : information).map { [.words($0)] }, time, mayBook ? bookedDates : freeDates,
            [[.words(manner(channel))]],
        ]
        let paragraphs = sections.map { lines in lines.flatMap { $0 + [.words("\n")] } }
        return PromptTemplate(Array(paragraphs.joined(separator: [.words("\n")])))
    }

    private static func role(_ channel: BookingChannel, mayBook: Bool, at name: String) -> String {
        let task = mayBook ? "book appointments" : "tell customers what is free"
        return switch channel {
        case .voice: "You answer the telephone of \(name) and \(task)."
        case .sms: "You answer text messages for \(name) and \(task)."
        case .email: "You answer e-mail for \(name) and \(task)."
        case .staffConsole: "You help the front desk of \(name) book appointments for customers."
        case .web: "You chat with visitors of the web page of \(name) and \(task)."
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

    private static let time: [[Piece]] = [
        [
            .words("Today is "), .variable("currentDate"), .words(". It is "), .variable("currentTime"),
            .words(" in the time zone "), .variable("tenantTimezone"), .words("."),
        ],
        [.words("Business hours: "), .variable("businessHours"), .words(".")],
        [
            .words("Tenant: "), .variable("tenantId"),
            .words(". The customer's telephone number, where it is known: "), .variable("patientPhone"),
        ],
    ]

    private static let bookedDates: [[Piece]] = [
        nextDay([
            .words("After business hours, or where nothing is left today, say: \"I can book you for "),
            .variable("nextBusinessDay"), .words(".\" Where that names no day, offer a call back by a person."),
        ]),
        readBack("book"),
    ]

    private static let freeDates: [[Piece]] = [
        nextDay([
            .words("After business hours, or where nothing is left today, ask whether to look for free times on "),
            .variable("nextBusinessDay"), .words(". Where that names no day, offer a call back by a person."),
        ]),
        readBack("look for free times"),
    ]

    private static func nextDay(_ pieces: [Piece]) -> [Piece] {
        let none: [Piece] = [
            .words("After today, "), .variable("nextBusinessDay"), .words(" is free: offer a call back by a person."),
        ]
        return [.day("nextBusinessDay", pieces, none: none)]
    }

    private static func readBack(_ step: String) -> [Piece] {
        let some: [Piece] = [
            .words("Before you \(step), read the date back: \"That's "), .variable("confirmDate"),
            .words(
                ", correct?\" In its place say the date that the customer has chosen, with its weekday."),
        ]
        let none = Piece.words(
            "Before you \(step), read back the date that the customer has chosen, with its weekday, and ask whether it is "
                + "correct.")
        return [.day("confirmDate", some, none: [none])]
    }

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
