import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// A state whose items were packed against one whose items were restored one by one: nobody can tell them apart.
@Suite("Packed states")
struct PackedStateTests {
    private static let businesses: [BusinessID] = ["glow-spa", "fade-lab"]

    @Test("hold what was put in, in the same order", arguments: 0..<30 as Range<UInt64>)
    func sameItems(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let items = Self.items(&random)
        let (packed, restored) = try Self.states(items)
        #expect(packed.items.map(\.image) == restored.items.map(\.image))
    }

    @Test("answer and change like others", arguments: 0..<30 as Range<UInt64>)
    func sameAnswers(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let items = Self.items(&random)
        var (packed, restored) = try Self.states(items)
        for step in 0..<200 {
            let change = Self.change(&random)
            let codes = (Self.code(&packed, change), Self.code(&restored, change))
            #expect(codes.0 == codes.1, "seed \(seed) step \(step)")
            let query = Self.query(&random)
            #expect(packed.load(query).image == restored.load(query).image, "seed \(seed) step \(step)")
            let (after, limit) = (Self.name(&random), Int.random(in: 0..<9, using: &random))
            let page = packed.records(.appointment, of: query.business, after: after, limit: limit)
            let other = restored.records(.appointment, of: query.business, after: after, limit: limit)
            #expect(page.map(\.json) == other.map(\.json), "seed \(seed) step \(step)")
        }
        #expect(packed.items.map(\.image) == restored.items.map(\.image))
    }

    @Test("are refused where claims overlap or share a name")
    func refused() throws {
        for second in [Self.claim("b", 15), Self.claim("a", 60)] {
            var state = InMemoryState()
            try state.pack(.claim("glow-spa", Self.claim("a", 0)))
            let isRefused =
                switch Result(catching: { () throws(StoreError) in try state.pack(.claim("glow-spa", second)) }) {
                case .success: !state.finishPacking()
                case .failure: true
                }
            #expect(isRefused, "\(second)")
        }
        var state = InMemoryState()
        try state.pack(.claim("glow-spa", Self.claim("a", 0)))
        try state.pack(.claim("glow-spa", Self.claim("b", 30)))
        let isWhole = state.finishPacking()
        #expect(isWhole, "touching is not overlapping")
    }

    private static func states(_ items: [StateItem]) throws -> (packed: InMemoryState, restored: InMemoryState) {
        var (packed, restored) = (InMemoryState(), InMemoryState())
        for item in items {
            try packed.pack(item)
            try restored.restore(item)
        }
        let isWhole = packed.finishPacking()
        try #require(isWhole)
        return (packed, restored)
    }

    private static func code(_ state: inout InMemoryState, _ change: ChangeSet) -> StoreError.Code? {
        do throws(StoreError) {
            _ = try state.apply(change)
            return nil
        } catch {
            return error.code
        }
    }

    /// Items as a snapshot has them: by business, records and claims in the order of their names, with some that cannot
    /// be packed among them.
    private static func items(_ random: inout SplitMix64) -> [StateItem] {
        var items: [StateItem] = []
        for business in businesses {
            let names = Set((0..<40).map { _ in name(&random) }).sorted()
            items += names.map { .record(business, StoredRecord(appointment($0, &random), version: 1)) }
            var starts = Array(0..<60)
            starts.shuffle(using: &random)
            items += zip(names, starts).map { .claim(business, claim($0, 30 * $1, &random)) }
        }
        return items
    }

    private static func change(_ random: inout SplitMix64) -> ChangeSet {
        let business = businesses.randomElement(using: &random) ?? ""
        let id = name(&random)
        let version = Int.random(in: 1...3, using: &random)
        var change = ChangeSet(business: business, at: date(0))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: change.records = [StoredRecord(appointment(id, &random), version: version)]
        case 1: change.claims = [.release(ClaimID(id), version: version)]
        default:
            var claim = claim(id, 15 * Int.random(in: 0..<130, using: &random), &random)
            claim.version = version
            change.claims = [.put(claim)]
        }
        return change
    }

    private static func query(_ random: inout SplitMix64) -> BookingQuery {
        let start = Int.random(in: 0..<1_800, using: &random)
        let range = date(start)..<date(start + Int.random(in: 1..<400, using: &random))
        return BookingQuery(
            business: businesses.randomElement(using: &random) ?? "", at: date(Int.random(in: 0..<9, using: &random)),
            records: (0..<4).map { _ in RecordKey(kind: .appointment, id: name(&random)) },
            claims: ["p", "q"].map { BookingQuery.ClaimRange(provider: $0, range: range) })
    }

    /// One of a few names, so that they meet: digits as adapters make them, short ones, and one that is not ASCII.
    private static func name(_ random: inout SplitMix64) -> String {
        let number = Int.random(in: 0..<50, using: &random)
        switch number % 5 {
        case 0: return "n\(number)"
        case 1: return "é\(number)"
        default: return String(repeating: "0", count: 30) + "\(number + 10)"
        }
    }

    private static func date(_ minutes: Int) -> Date { Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes)) }

    private static func claim(_ id: String, _ minute: Int) -> SlotClaim {
        SlotClaim(
            id: ClaimID(id), providerID: "p", place: 0, interval: date(minute)..<date(minute + 30),
            appointmentInterval: date(minute)..<date(minute + 30), state: .booked, conversationID: "c")
    }

    private static func claim(_ id: String, _ minute: Int, _ random: inout SplitMix64) -> SlotClaim {
        let outer = date(minute)..<date(minute + 30)
        let inner = Bool.random(using: &random) ? outer : date(minute + 5)..<date(minute + 25)
        let states: [SlotClaim.State] = [.booked, .booked, .confirming, .held(until: date(5))]
        let appointment = Bool.random(using: &random) ? AppointmentID(id) : nil
        return SlotClaim(
            id: ClaimID(id), providerID: Bool.random(using: &random) ? "p" : "q",
            place: Int.random(in: 0..<2, using: &random), interval: outer, appointmentInterval: inner,
            state: states.randomElement(using: &random) ?? .booked, conversationID: "c", appointmentID: appointment,
            eventID: Bool.random(using: &random) ? CalendarEventID("booking\(id)") : nil)
    }

    private static func appointment(_ id: String, _ random: inout SplitMix64) -> Appointment {
        let start = date(30 * Int.random(in: 0..<60, using: &random))
        let slot = Slot(
            start: start, end: start.addingTimeInterval(1_800), serviceID: "botox", providerID: "p",
            startOffset: .zero, endOffset: UTCOffset(seconds: -18_000) ?? .zero)
        var appointment = Appointment(
            id: AppointmentID(id), eventID: CalendarEventID(Bool.random(using: &random) ? "bookingx" : "booking\(id)"),
            customerID: "k", slot: slot, providerName: "Dr. O'Hara", status: .completed, bookedBy: .staff, source: .sms,
            notes: Bool.random(using: &random) ? String(repeating: "é", count: 130) : nil, claimID: ClaimID(id),
            conversationID: "c", correlationID: "", bookedAt: Date(unixSeconds: 1_764_428_400), version: 400,
            rescheduleCount: 2)
        if Bool.random(using: &random) { appointment.metadata["calendar_sync_failed"] = .bool(true) }
        return appointment
    }
}

extension StateItem {
    /// The item in its stored form, for comparing.
    fileprivate var image: JSONValue {
        switch self {
        case .sequence(let number): .string(String(number))
        case .record(_, let record): record.json
        case .claim(_, let claim): claim.json
        case .outcome(_, let outcome): outcome.json
        case .event(_, let event): event.json
        case .row(let row): row.json
        }
    }
}

extension BookingSnapshot {
    /// The answer in stored forms, for comparing.
    fileprivate var image: [JSONValue] { records.map(\.json) + claims.map(\.json) }
}
