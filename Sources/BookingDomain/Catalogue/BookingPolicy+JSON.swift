/// The stored form: one object with the snake_case names of the properties.
extension BookingPolicy: JSONContract {
    /// Reads the form; a key that is left out or null has the default.
    ///
    /// - Throws: `JSONError` for an unknown key, with the key that was probably meant, and for a value out of range.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(fields: JSONFields(json))
    }

    /// Reads the form from an object that stands somewhere in a document.
    ///
    /// - Parameter base: where a key that is left out or null takes its value from.
    package init(fields: JSONFields, changing base: BookingPolicy = BookingPolicy()) throws(JSONError) {
        var fields = fields
        var policy = base
        try policy.readNumbers(&fields)
        try policy.readChoices(&fields)
        try fields.finish()
        if let fault = policy.fault {
            let written = fault.keys.filter { fields.value($0) != nil }
            throw fields.badValue((written + fault.keys)[0], fault.message)
        }
        self = policy
    }

    /// The form, with every key.
    public var json: JSONValue {
        [
            "offer_expiry_minutes": .integer(offerExpiryMinutes),
            "offers_per_answer": .integer(offersPerAnswer),
            "step_minutes": .integer(stepMinutes),
            "notice_minutes": .integer(noticeMinutes),
            "horizon_days": .integer(horizonDays),
            "calendar_deadline_milliseconds": .integer(calendarDeadlineMilliseconds),
            "freshness_seconds": .integer(freshnessSeconds),
            "provider_preference": .string(providerPreference.rawValue),
            "when_calendar_unknown": .string(whenCalendarUnknown.rawValue),
            "agent_disagreement": .string(agentDisagreement.rawValue),
            "allows_unlisted_slots": .bool(allowsUnlistedSlots),
            "wall_clock_fallback": .bool(wallClockFallback),
            "hold_minutes": .integer(holdMinutes),
            "cancellation_notice_minutes": .integer(cancellationNoticeMinutes),
            "reschedule_limit": .integer(rescheduleLimit),
            "reschedule_without_offer": .bool(rescheduleWithoutOffer),
            "ai_booking": .bool(aiBooking),
            "confirmation_message": .string(confirmationMessage.rawValue),
        ]
    }

    private mutating func readNumbers(_ fields: inout JSONFields) throws(JSONError) {
        offerExpiryMinutes = try fields.optionalInt("offer_expiry_minutes") ?? offerExpiryMinutes
        offersPerAnswer = try fields.optionalInt("offers_per_answer") ?? offersPerAnswer
        stepMinutes = try fields.optionalInt("step_minutes") ?? stepMinutes
        noticeMinutes = try fields.optionalInt("notice_minutes") ?? noticeMinutes
        horizonDays = try fields.optionalInt("horizon_days") ?? horizonDays
        calendarDeadlineMilliseconds =
            try fields.optionalInt("calendar_deadline_milliseconds") ?? calendarDeadlineMilliseconds
        freshnessSeconds = try fields.optionalInt("freshness_seconds") ?? freshnessSeconds
        holdMinutes = try fields.optionalInt("hold_minutes") ?? holdMinutes
        cancellationNoticeMinutes = try fields.optionalInt("cancellation_notice_minutes") ?? cancellationNoticeMinutes
        rescheduleLimit = try fields.optionalInt("reschedule_limit") ?? rescheduleLimit
    }

    private mutating func readChoices(_ fields: inout JSONFields) throws(JSONError) {
        providerPreference = try fields.optionalWord("provider_preference") ?? providerPreference
        whenCalendarUnknown = try fields.optionalWord("when_calendar_unknown") ?? whenCalendarUnknown
        agentDisagreement = try fields.optionalWord("agent_disagreement") ?? agentDisagreement
        allowsUnlistedSlots = try fields.optionalBool("allows_unlisted_slots") ?? allowsUnlistedSlots
        wallClockFallback = try fields.optionalBool("wall_clock_fallback") ?? wallClockFallback
        rescheduleWithoutOffer = try fields.optionalBool("reschedule_without_offer") ?? rescheduleWithoutOffer
        aiBooking = try fields.optionalBool("ai_booking") ?? aiBooking
        confirmationMessage = try fields.optionalWord("confirmation_message") ?? confirmationMessage
    }
}
