/// The numbered slots that a customer was told, with the tool call that produced them and the time.
///
/// Offers live in the conversation's metadata under `pending_slot_offers` (requirement A4). The numbers are the
/// positions in `slots`, from 1 on.
public struct SlotOffers: Sendable, Hashable {
    /// The tool call that asked for them, where the platform names its calls.
    public var toolCallID: ToolCallID?
    /// The service that was asked for.
    public var serviceID: ServiceID
    /// The local date that was asked for.
    public var date: LocalDate
    /// The provider the customer asked for by name; nil where anybody would do.
    public var namedProviderID: ProviderID?
    /// The appointment that was to move, whose own time counted as free; nil for a new booking.
    public var movingAppointmentID: AppointmentID?
    /// When the customer was told.
    public var offeredAt: Date
    /// Whether `offeredAt` was really written; where it could not be read, the stored expiry alone counts.
    var isOfferTimeKnown = true
    /// The last instant at which they were good, as it was written; the policy may end them earlier.
    public var expiresAt: Date?
    /// The numbered options: the first one is option 1.
    public var slots: [Slot]
    /// Everything that was free for that date and service when the agent asked, in order of time.
    public var allSlots: [Slot]
    /// What the customer chose, once they did.
    public var selection: Selection?
    /// Keys of the stored form that this version does not know; they survive a round trip.
    public var unknownFields: JSONObject

    /// Makes a set of offers without a selection.
    public init(
        toolCallID: ToolCallID?, serviceID: ServiceID, date: LocalDate, namedProviderID: ProviderID? = nil,
        movingAppointmentID: AppointmentID? = nil, offeredAt: Date, expiresAt: Date?, slots: [Slot], allSlots: [Slot],
        selection: Selection? = nil,
        unknownFields: JSONObject = JSONObject()
    ) {
        self.toolCallID = toolCallID
        self.serviceID = serviceID
        self.date = date
        self.namedProviderID = namedProviderID
        self.movingAppointmentID = movingAppointmentID
        self.offeredAt = offeredAt.flooredToMilliseconds
        self.expiresAt = expiresAt?.flooredToMilliseconds
        self.slots = slots
        self.allSlots = allSlots
        self.selection = selection
        self.unknownFields = unknownFields
    }

    /// How far in the future `offered_at` may lie before the offers count as damaged, in seconds.
    static let tolerableClockSkew: TimeInterval = 120

    /// Whether the offers may still be booked at an instant.
    ///
    /// They are live up to and including the earlier of the stored expiry and `offeredAt` plus the policy's expiry, so
    /// an offer is still good after exactly 30 minutes. Offers from more than two minutes in the future are damaged,
    /// hence expired.
    public func isLive(at now: Date, policy: BookingPolicy) -> Bool {
        guard !isOfferTimeKnown || offeredAt <= now.addingTimeInterval(Self.tolerableClockSkew) else { return false }
        return lastInstant(policy: policy).map { now <= $0 } ?? false
    }

    /// The last instant at which the offers are good; nil where nothing that was written tells.
    func lastInstant(policy: BookingPolicy) -> Date? {
        guard isOfferTimeKnown else { return expiresAt }
        let byPolicy = offeredAt.addingTimeInterval(TimeInterval(policy.offerExpiryMinutes) * 60)
        return min(expiresAt ?? byPolicy, byPolicy)
    }

    /// The option with a number, counted from 1.
    public func slot(number: Int) -> Slot? {
        number >= 1 && number <= slots.count ? slots[number - 1] : nil
    }

    /// The number under which a slot was told, or nil where it was free but not read out.
    public func number(of slot: Slot) -> Int? {
        slots.firstIndex(of: slot).map { $0 + 1 }
    }
}

extension SlotOffers: PersonalValue {
    /// What was offered and chosen; keys that this version does not know are left out.
    public var description: String {
        Mask.description(
            "SlotOffers",
            [
                ("date", date.description),
                ("service", serviceID.rawValue),
                ("slots", String(slots.count)),
                ("all", String(allSlots.count)),
                ("offered", ISO8601.utcString(offeredAt)),
                ("selection", selection?.description),
            ])
    }
}
