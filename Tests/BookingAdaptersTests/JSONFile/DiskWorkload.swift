import BookingDomain
import BookingTesting

/// Random bookings of a small business: claims, conversations, outcomes and outbox rows, sometimes large ones,
/// sometimes in each other's way.
struct DiskWorkload {
    private var random: SplitMix64
    private var clock = 0
    private var records: [Int: Int] = [:]
    private var claims: [Int: Int] = [:]
    private var rows = 0

    private let largeOneIn: Int

    /// Makes bookings, of which so many are large.
    init(seed: UInt64, largeOneIn: Int) {
        random = SplitMix64(seed: seed)
        self.largeOneIn = largeOneIn
    }

    private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private func date(_ minutes: Int) -> Date { Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes)) }

    /// Mostly of the last rows.
    mutating func settlement() -> OutboxSettlement {
        let results: [OutboxSettlement.Result] = [.delivered, .dead, .again(at: date(clock + 5)), .delivered]
        return OutboxSettlement(
            businessID: "spa", row: OutboxRowID("row-\(max(rows - number(below: 4), 0))"), attempts: 0,
            result: results[number(below: 4)])
    }

    mutating func changeSet() -> ChangeSet {
        clock += 1
        var changes = ChangeSet(business: "spa", at: date(clock))
        if largeOneIn < 3 || number(below: 2) == 0 { changes.records.append(record()) }
        if number(below: 3) > 0 { changes.claims.append(claim()) }
        if number(below: 5) == 0 { changes.outcome = outcome() }
        if number(below: 2) == 0 { changes.outbox.append(row()) }
        if number(below: 4) == 0 {
            changes.log.append(BookingEvent(.toolExecution, at: changes.at, correlationID: "request"))
        }
        return changes
    }

    private mutating func record() -> StoredRecord {
        let id = number(below: 4)
        records[id, default: 0] += 1
        // Some fill several pages, so that one can be torn in the middle.
        let note = String(repeating: "x", count: number(below: largeOneIn) == 0 ? 1_300 : number(below: 40))
        let conversation = Conversation(
            id: ConversationID("thread-\(id)"), channel: .sms, initiatedAt: date(clock),
            customMetadata: JSONObject([("note", .string(note))]))
        return StoredRecord(conversation, version: records[id] ?? 1)
    }

    private mutating func claim() -> ChangeSet.ClaimChange {
        let id = number(below: 6)
        claims[id, default: 0] += 1
        let start = number(below: 40) * 10
        return .put(
            SlotClaim(
                id: ClaimID("claim-\(id)"), providerID: "dr-smith", place: 0,
                interval: date(start)..<date(start + 10), appointmentInterval: date(start)..<date(start + 10),
                state: .booked, version: claims[id] ?? 1, conversationID: "thread"))
    }

    private mutating func outcome() -> RecordedOutcome {
        let call = ToolCallID("call-\(number(below: 30))")
        return RecordedOutcome(
            key: OutcomeKey(conversationID: "thread", tool: .bookAppointment, callID: call),
            request: .book(BookingRequest(notes: "n")), decision: .refused(BookingError(.slotTaken, "gone")),
            at: date(clock))
    }

    private mutating func row() -> OutboxRow {
        rows += 1
        return OutboxRow(
            id: OutboxRowID("row-\(rows)"), businessID: "spa", queue: .calendarSync,
            effect: .cancelEvent("event", of: "dr-smith"), appointmentID: rows % 2 == 0 ? "a" : nil,
            correlationID: "request", due: date(clock))
    }
}
