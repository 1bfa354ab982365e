/// Something that happened, for metrics and for the flow log.
///
/// It never holds a name, number, address or text of a customer.
public struct BookingEvent: Sendable, Hashable {
    /// What happened.
    public var name: Name
    /// When.
    public var at: Date
    /// Ties together everything that one request caused.
    public var correlationID: CorrelationID
    /// The tenant; nil in the flow log, whose store knows whose it is.
    public var businessID: BusinessID?
    /// The thread it happened in.
    public var conversationID: ConversationID?
    /// The appointment it is about.
    public var appointmentID: AppointmentID?
    /// The provider it is about.
    public var providerID: ProviderID?
    /// The channel it came through.
    public var channel: BookingChannel?
    /// The tool that ran.
    public var tool: ToolName?
    /// Whether it went well, where that makes sense.
    public var success: Bool?
    /// How long it took, from the tool call to the answer.
    public var latency: Duration?
    /// The specific error code, where it did not go well.
    public var errorCode: String?
    /// Why, where a calendar could not be read or written.
    public var reason: CalendarUnknownReason?
    /// The status of the calendar's HTTP answer, where there was one.
    public var httpStatus: Int?
    /// What was changed on the way, by field: what was asked for and what was taken.
    public var adjustments: [String: Adjustment]

    /// Makes an event.
    public init(
        _ name: Name, at: Date, correlationID: CorrelationID, businessID: BusinessID? = nil,
        conversationID: ConversationID? = nil, appointmentID: AppointmentID? = nil, providerID: ProviderID? = nil,
        channel: BookingChannel? = nil, tool: ToolName? = nil, success: Bool? = nil, latency: Duration? = nil,
        errorCode: String? = nil, reason: CalendarUnknownReason? = nil, httpStatus: Int? = nil,
        adjustments: [String: Adjustment] = [:]
    ) {
        self.name = name
        self.at = at
        self.correlationID = correlationID
        self.businessID = businessID
        self.conversationID = conversationID
        self.appointmentID = appointmentID
        self.providerID = providerID
        self.channel = channel
        self.tool = tool
        self.success = success
        self.latency = latency
        self.errorCode = errorCode
        self.reason = reason
        self.httpStatus = httpStatus
        self.adjustments = adjustments
    }

    /// What happened.
    public struct Name: RawRepresentable, Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// Makes a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A tool ran (requirement A8).
        public static let toolExecution = Name(rawValue: "tool_execution")
        /// A calendar could not be read or written (requirement A9).
        public static let calendarError = Name(rawValue: "calendar_error")
        /// A customer said or wrote something.
        public static let messageReceived = Name(rawValue: "message_received")
        /// Slots were offered.
        public static let offersRecorded = Name(rawValue: "offers_recorded")
        /// Offers were cleared without a booking.
        public static let offersCleared = Name(rawValue: "offers_cleared")
        /// The customer chose an offer.
        public static let selectionCaptured = Name(rawValue: "selection_captured")
        /// The customer took a choice back.
        public static let selectionCleared = Name(rawValue: "selection_cleared")
        /// An appointment was booked.
        public static let appointmentBooked = Name(rawValue: "appointment_booked")
        /// A slot is kept for a customer.
        public static let slotHeld = Name(rawValue: "slot_held")
        /// A slot is not kept any more, and was not booked.
        public static let holdReleased = Name(rawValue: "hold_released")
        /// An appointment was moved.
        public static let appointmentRescheduled = Name(rawValue: "appointment_rescheduled")
        /// An appointment was called off.
        public static let appointmentCancelled = Name(rawValue: "appointment_cancelled")
        /// A slot was claimed that nobody had offered, as a policy allows (requirement C6).
        public static let enforcementBypassed = Name(rawValue: "enforcement_bypassed")
        /// Offers went from one thread of a customer to another.
        public static let offersMoved = Name(rawValue: "offers_moved")
        /// A calendar that decides itself was asked for a time.
        public static let confirmationRequested = Name(rawValue: "confirmation_requested")
        /// A calendar that decides itself refused a time.
        public static let confirmationRefused = Name(rawValue: "confirmation_refused")
        /// A calendar took a time that was no longer wanted by then; it is told so.
        public static let confirmationOvertaken = Name(rawValue: "confirmation_overtaken")
        /// A calendar that decides itself has been silent for as long as other deliveries are tried; it is asked on.
        public static let confirmationOverdue = Name(rawValue: "confirmation_overdue")
        /// A calendar that decides itself did not answer before the time came; nothing is booked.
        public static let confirmationAbandoned = Name(rawValue: "confirmation_abandoned")
        /// An outbox row was delivered.
        public static let delivered = Name(rawValue: "delivered")
        /// An outbox row could not be delivered this time.
        public static let deliveryFailed = Name(rawValue: "delivery_failed")
    }
}
