/// What `check_availability` found and offered.
public struct CheckAvailabilityResult: Sendable, Hashable {
    /// The local date that was asked for.
    public var date: LocalDate
    /// The service that was asked for.
    public var serviceID: ServiceID
    /// Every free start of the day.
    public var allSlots: [Slot]
    /// The first of them, as many as were asked for.
    public var availableSlots: [Slot]
    /// The few that are numbered and read out: the first one is option 1.
    public var suggestedSlots: [Slot]
    /// The stretches in which one start follows another.
    public var windows: [AvailabilityWindow]
    /// The day in one sentence.
    public var summary: String
    /// What the customer had chosen before and is still free; nil where there was nothing, or it is gone.
    public var keptSelection: Selection?
    /// What did not stop the check but should be known.
    public var warnings: [BookingWarning]
    /// Where the answer comes from; not part of the wire form.
    public var origin: AnswerOrigin
    /// Keys of a stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes a result.
    public init(
        date: LocalDate, serviceID: ServiceID, allSlots: [Slot], availableSlots: [Slot], suggestedSlots: [Slot],
        windows: [AvailabilityWindow], summary: String, keptSelection: Selection? = nil,
        warnings: [BookingWarning] = [], origin: AnswerOrigin = .fresh, unknownFields: JSONObject = JSONObject()
    ) {
        self.date = date
        self.serviceID = serviceID
        self.allSlots = allSlots
        self.availableSlots = availableSlots
        self.suggestedSlots = suggestedSlots
        self.windows = windows
        self.summary = summary
        self.keptSelection = keptSelection
        self.warnings = warnings
        self.origin = origin
        self.unknownFields = unknownFields
    }
}

extension CheckAvailabilityResult: PersonalValue {
    /// What was found; keys that this version does not know are left out.
    public var description: String {
        Mask.description(
            "CheckAvailabilityResult",
            [
                ("date", date.description),
                ("service", serviceID.rawValue),
                ("free", String(allSlots.count)),
                ("suggested", String(suggestedSlots.count)),
                ("kept", keptSelection?.description),
                ("warnings", warnings.isEmpty ? nil : "\(warnings)"),
            ])
    }
}
