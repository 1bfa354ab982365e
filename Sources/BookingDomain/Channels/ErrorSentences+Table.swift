/// The sentences, code by code, in the order of `BookingErrorCode.all`.
extension ErrorSentences {
    /// What is said about one code.
    ///
    /// `{services}` and `{providers}` stand for the names in the catalogue.
    struct Entry: Sendable {
        /// What the customer hears.
        var spoken: String
        /// What the customer reads.
        var written: String
        /// What leads up to the live offers, where reading them out helps; nil where it does not.
        var beforeOffers: String?
        /// What the agent is to do.
        var instruction: String
    }

    /// What is said about a code that is not in the table.
    static let fallback = Entry(
        spoken: "I'm sorry, something went wrong on our side. I can have someone call you back to finish this.",
        written: "Sorry, something went wrong on our side. Would you like someone to call you back?",
        instruction: "Do not try again. Offer the customer a call-back or a person.")

    /// What is said about each code.
    static let table: [BookingErrorCode: Entry] =
        selection
        .merging(time) { first, _ in first }
        .merging(request) { first, _ in first }
        .merging(outage) { first, _ in first }

    /// Refusals of enforcement, and the slot that is gone.
    private static let selection: [BookingErrorCode: Entry] = [
        .noPendingOffers: Entry(
            spoken: "I'm sorry, I need to check availability first before I can book that time. "
                + "Let me find some available slots for you.",
            written: "I need to check availability before I can book that time. Which day would suit you?",
            instruction: "Call check_availability for the day the customer wants, read the options out, and book the "
                + "one the customer chooses."),
        .offersExpired: Entry(
            spoken: "It's been a while since I looked, so those times may be gone. Let me check again for you.",
            written: "The times I sent you have expired. Let me check again what is free.",
            instruction: "Call check_availability again, read the new options out, and book the one the customer "
                + "chooses."),
        .slotSelectionMismatch: Entry(
            spoken: "I'm sorry, that isn't one of the times I offered. Let me check again what is free.",
            written: "That is not one of the times I offered. Let me check again what is free.",
            beforeOffers: "That isn't one of the times I offered.",
            instruction: "Read pending_slot_options out and ask which one it shall be, or call check_availability for "
                + "another day. Never book another time than the customer chose."),
        .selectionRequired: Entry(
            spoken: "Which of the times would you like?",
            written: "Which of the times would you like?",
            beforeOffers: "",
            instruction: "Ask the customer which of pending_slot_options it shall be, and call book_appointment with "
                + "the start of that one."),
        .holdExpired: Entry(
            spoken: "I'm sorry, I couldn't keep that time for you any longer. Let me see whether it is still free.",
            written: "Sorry, I could not keep that time any longer. Let me see whether it is still free.",
            instruction: "Call check_availability again; the slot is not kept any more, but may still be free."),
        .slotTaken: Entry(
            spoken: "I'm sorry, that time was just taken. Let me see what else is free.",
            written: "Sorry, that time was just taken. Let me see what else is free.",
            beforeOffers: "I'm sorry, that time was just taken.",
            instruction: "Call check_availability again and offer the customer another time."),
    ]

    /// Times that the rules do not allow.
    private static let time: [BookingErrorCode: Entry] = [
        .pastTime: Entry(
            spoken: "That time has already passed. Which day would you like instead?",
            written: "That time has already passed. Which day would you like instead?",
            beforeOffers: "That time has already passed.",
            instruction: "The date or time lies in the past; a wrong year is the usual cause. Work the date out again "
                + "from today's date and call the tool again."),
        .outsideHours: Entry(
            spoken: "We don't have appointments at that time. Let me see what is free that day.",
            written: "We do not have appointments at that time. Let me see what is free that day.",
            instruction: "Call check_availability for that day and offer the times it lists."),
        .noticeTooShort: Entry(
            spoken: "That's too soon for us to get ready for you. Would a later time work?",
            written: "That is too soon for us to prepare. Would a later time work?",
            instruction: "Call check_availability for a later time or day; the business needs more notice."),
        .beyondHorizon: Entry(
            spoken: "Our calendar isn't open that far ahead yet. Would an earlier day work?",
            written: "Our calendar is not open that far ahead yet. Would an earlier day work?",
            instruction: "Ask the customer for an earlier day and call check_availability with it."),
    ]

    /// Requests that cannot be understood or met.
    private static let request: [BookingErrorCode: Entry] = [
        .unknownService: Entry(
            spoken: "I'm sorry, I couldn't find that service. We have {services}. Which one would you like?",
            written: "I could not find that service. We have {services}. Which one would you like?",
            instruction: "Ask the customer which service it shall be, and call the tool again with its name as the "
                + "error lists it."),
        .unknownProvider: Entry(
            spoken: "I'm sorry, that person can't take this appointment. Would somebody else be fine? "
                + "We have {providers}.",
            written: "That person cannot take this appointment. Would somebody else be fine? We have {providers}.",
            instruction:
                "Ask the customer which provider it shall be, or leave provider out where anybody will do, and "
                + "call the tool again."),
        .invalidData: Entry(
            spoken: "I'm sorry, I didn't get that quite right. Could you say it once more?",
            written: "Sorry, I did not get that quite right. Could you write it once more?",
            instruction: "Correct the arguments that the error names and call the tool again; ask the customer only "
                + "where you do not know the value."),
        .unknownTool: Entry(
            spoken: "I'm sorry, I can't do that here. I can have someone call you back about it.",
            written: "Sorry, I cannot do that here. Would you like someone to call you back?",
            instruction: "Call only the tools you were given, by their exact names."),
        .idempotencyMismatch: Entry(
            spoken: "I'm sorry, something got mixed up. Let me try that again.",
            written: "Sorry, something got mixed up. Let me try that again.",
            instruction: "Call the tool again with a new call id; one id stands for one request."),
        .missingRequiredField: Entry(
            spoken: "I need a little more information from you before I can do that.",
            written: "I need a little more information from you before I can do that.",
            instruction: "Ask the customer for what the error names, and call the tool again with it."),
        .notFound: Entry(
            spoken: "I'm sorry, I can't find that appointment. Could you tell me when it is?",
            written: "Sorry, I cannot find that appointment. Could you tell me when it is?",
            instruction: "Use the appointment_id of this customer's own appointment, as a tool gave it to you; never "
                + "guess one."),
        .notAllowed: Entry(
            spoken: "I'm not able to do that myself. I can have someone from our team call you back.",
            written: "I am not able to do that myself. Would you like someone from our team to call you back?",
            instruction: "Do not try again. Answer questions as before, and offer the customer a call-back or a person "
                + "for the booking."),
    ]

    /// What lies outside, and what must not happen.
    private static let outage: [BookingErrorCode: Entry] = [
        .calendarUnavailable: Entry(
            spoken: "I can't reach our calendar right now. I can have someone call you back with a time.",
            written: "Our calendar cannot be reached right now. Would you like someone to call you back with a time?",
            instruction: "Promise no time. Try once more after a moment, then offer the customer a call-back."),
        .storeUnavailable: Entry(
            spoken: "Our booking system isn't answering right now. I can have someone call you back.",
            written: "Our booking system is not answering right now. Would you like someone to call you back?",
            instruction: "Nothing was booked. Try once more after a moment, then offer the customer a call-back."),
        .busyTryAgain: Entry(
            spoken: "One moment please, a lot of people are booking right now. Let me try that again.",
            written: "A lot of people are booking right now. Let me try that again.",
            instruction: "Nothing was booked. Call the tool again with the same arguments after a moment."),
        .confirmationPending: Entry(
            spoken: "Your appointment is still being confirmed. You don't need to do anything, it won't get lost.",
            written: "Your appointment is still being confirmed. There is nothing you need to do.",
            instruction: "The appointment is being confirmed; do not book again. Tell the customer so. The same call "
                + "gets the outcome once it is known."),
        .generalError: fallback,
    ]
}
