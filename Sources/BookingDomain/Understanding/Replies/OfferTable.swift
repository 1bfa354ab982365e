/// The offers as the resolver sees them: the numbered ones first, then what was free but not read out.
struct OfferTable {
    /// One offer in plain numbers.
    struct Place {
        /// Seconds since 1970.
        let start: Int64
        /// The local day, counted from 1970-01-01.
        let day: Int32
        /// The local minute of the day; -1 where the start does not lie on a whole minute.
        let minute: Int16
        /// The local minute of the day at which it ends.
        let endMinute: Int16
        let isNumbered: Bool
        /// Where the slot stands in its list.
        let index: Int32
    }

    let offers: SlotOffers
    private(set) var places: [Place] = []
    /// How many are numbered.
    let count: Int
    /// The numbered ones.
    let numbered: OfferSet

    init(_ offers: SlotOffers) {
        self.offers = offers
        count = min(offers.slots.count, OfferSet.capacity)
        numbered = OfferSet(first: count)
        places.reserveCapacity(min(offers.slots.count + offers.allSlots.count, OfferSet.capacity))
        for index in offers.slots.indices where places.count < OfferSet.capacity {
            append(
                start: offers.slots[index].start.unixSeconds, end: offers.slots[index].end.unixSeconds,
                offset: offers.slots[index].startOffset.seconds, index: index, isNumbered: true)
        }
        for index in offers.allSlots.indices where places.count < OfferSet.capacity {
            let start = offers.allSlots[index].start.unixSeconds
            if isListed(index, start) { continue }
            append(
                start: start, end: offers.allSlots[index].end.unixSeconds,
                offset: offers.allSlots[index].startOffset.seconds, index: index, isNumbered: false)
        }
    }

    /// Whether a free slot was read out; slots are compared only where their starts are the same.
    private func isListed(_ index: Int, _ start: Int64) -> Bool {
        for place in 0..<count where places[place].start == start {
            if offers.slots[place] == offers.allSlots[index] { return true }
        }
        return false
    }

    private mutating func append(start: Int64, end: Int64, offset: Int, index: Int, isNumbered: Bool) {
        let (day, second) = CivilCalendar.split(start + Int64(offset))
        places.append(
            Place(
                start: start, day: Int32(clamping: day), minute: second % 60 == 0 ? Int16(second / 60) : -1,
                endMinute: Int16((Int64(second) &+ end &- start) / 60 % 1_440), isNumbered: isNumbered,
                index: Int32(index)))
    }

    func slot(_ place: Int) -> Slot {
        let found = places[place]
        return found.isNumbered ? offers.slots[Int(found.index)] : offers.allSlots[Int(found.index)]
    }

    func number(_ place: Int) -> Int? {
        places[place].isNumbered ? Int(places[place].index) + 1 : nil
    }

    @inline(__always)
    func matching(_ condition: (Place) -> Bool) -> OfferSet {
        var set = OfferSet()
        for index in places.indices where condition(places[index]) { set.insert(index) }
        return set
    }
}
