/// Governs what was offered, what was chosen, and what may be booked, in all channels alike (requirement A3).
///
/// Every operation is a synchronous function over a conversation: it reads no clock and keeps nothing between calls.
public struct SlotSelectionManager: Sendable {
    /// The rules it applies.
    public let policy: BookingPolicy
    /// The zone in which wall clocks are read.
    public let zone: ZoneRules
    private let business: Business
    private let ownReader: ReplyReader?

    /// Makes a manager for a business; without a reader of its own, messages are read in the business's languages.
    public init(business: Business, reader: ReplyReader? = nil) {
        policy = business.policy
        zone = business.zone
        self.business = business
        ownReader = reader
    }

    private var reader: ReplyReader { ownReader ?? business.replyReader }

    /// Puts new offers in the place of the old ones.
    ///
    /// An earlier selection is kept where its slot is found again, by instant and provider and never by position;
    /// otherwise it is dropped (requirement B7).
    ///
    /// - Returns: true where a selection was dropped.
    @discardableResult
    public func recordOffers(_ offers: SlotOffers, in conversation: inout Conversation) -> Bool {
        var offers = offers
        let earlier = conversation.pendingOffers?.selection
        offers.selection = earlier.flatMap { Self.refound($0, in: offers) }
        conversation.pendingOffers = offers
        return earlier != nil && offers.selection == nil
    }

    /// The live offers to read out, numbered from 1 on; empty where there are none, or they have expired.
    public func pendingSummary(of conversation: Conversation, at now: Date) -> [Slot] {
        liveOffers(of: conversation, at: now)?.slots ?? []
    }

    /// Reads a customer's message against the live offers and notes what it says about them.
    ///
    /// A choice becomes the selection; a yes to an earlier choice leaves it as it is. A refusal, another wish or an
    /// ambiguous message takes an earlier choice back, because booking it could be the wrong thing. A message about
    /// something else changes nothing.
    @discardableResult
    public func captureSelection(
        _ text: String, messageID: MessageID?, in conversation: inout Conversation, at now: Date
    ) -> ReplyReading {
        guard var offers = liveOffers(of: conversation, at: now) else { return .unrelated }
        if !policy.allowsUnlistedSlots { offers.allSlots = offers.slots }
        let reading = reader.read(text, offers: offers, at: now)
        switch reading {
        case .chosen(let choice) where choice.evidence.kind == .acceptance && choice.slot == offers.selection?.slot:
            // The words that made the choice prove it, not the yes that confirms it.
            break
        case .chosen(let choice):
            conversation.pendingOffers?.selection = Selection(
                number: choice.number, slot: choice.slot, messageID: messageID, words: choice.evidence.words,
                selectedAt: now)
        case .ambiguous, .declined, .wantsOther:
            conversation.pendingOffers?.selection = nil
        case .unrelated:
            break
        }
        return reading
    }

    /// Forgets the offers and the selection with them.
    public func clearOffers(in conversation: inout Conversation) {
        conversation.pendingOffers = nil
    }

    /// The number of the option that a text picks, from 1 on; nil where it picks none for certain (requirement B3).
    public func extractChoice(_ text: String, from offers: SlotOffers, at now: Date) -> Int? {
        guard case .chosen(let choice) = reader.read(text, offers: offers, at: now) else { return nil }
        return choice.number
    }

    /// Whether a slot starts at the instant that was asked for, whatever zones the two are written in (requirement B4).
    public static func slotMatches(_ slot: Slot, _ requested: RequestedStart) -> Bool {
        slot.start == requested.instant
    }

    /// The offers of a conversation, where there are any and they have not expired.
    func liveOffers(of conversation: Conversation, at now: Date) -> SlotOffers? {
        guard let offers = conversation.pendingOffers, offers.isLive(at: now, policy: policy) else { return nil }
        return offers
    }

    /// The choice as it stands among new offers; nil where it is not found again.
    private static func refound(_ selection: Selection, in offers: SlotOffers) -> Selection? {
        let wanted = selection.slot
        // An older system chose a time and named nobody for it.
        let isAnybodys = wanted.providerID.rawValue.isEmpty
        func isSame(_ slot: Slot) -> Bool {
            slot.start == wanted.start && slot.end == wanted.end && slot.serviceID == wanted.serviceID
                && (isAnybodys || slot.canBePerformed(by: wanted.providerID))
        }
        let position = offers.slots.firstIndex(where: isSame)
        guard let found = position.map({ offers.slots[$0] }) ?? offers.allSlots.first(where: isSame) else { return nil }
        var kept = selection
        kept.number = position.map { $0 + 1 }
        kept.slot =
            isAnybodys || found.providerID == wanted.providerID ? found : found.performed(by: wanted.providerID)
        return kept
    }
}
