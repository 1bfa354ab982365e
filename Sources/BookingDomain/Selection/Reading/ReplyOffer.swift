/// An offer as a customer speaks of it.
struct ReplyOffer: Sendable {
    /// The slot.
    let slot: Slot
    /// Its number; nil where it was not read out.
    let number: Int?
    /// Its local start.
    let start: LocalDateTime
    /// The place of its provider in the catalogue.
    let provider: Int?

    /// The minute after midnight at which it starts; nil where it does not start on a whole minute.
    var minute: Int? {
        let second = start.time.secondsSinceMidnight
        return second % 60 == 0 ? second / 60 : nil
    }

    /// The numbered offers, then what was free but not read out.
    static func all(of offers: SlotOffers, providers: [ProviderID: Int]) -> [ReplyOffer] {
        let numbered = Set(offers.slots)
        let listed = offers.slots.enumerated().map { ($0.element, Int?.some($0.offset + 1)) }
        let others = offers.allSlots.filter { !numbered.contains($0) }.map { ($0, Int?.none) }
        return (listed + others).map { slot, number in
            ReplyOffer(slot: slot, number: number, start: slot.localStart, provider: providers[slot.providerID])
        }
    }
}
