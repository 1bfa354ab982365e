import BookingDomain
import BookingTesting

/// Random change sets over few names and little time, so that they get in each other's way.
///
/// It is told which of them have succeeded, so that most versions are right and some are not.
struct RandomChanges {
    static let providers: [ProviderID] = ["dr-smith", "dr-jones"]
    static let queues: [OutboxQueue] = [.calendarSync, .notifications]
    static let calls = (0..<40).map {
        OutcomeKey(conversationID: "thread", tool: .bookAppointment, callID: ToolCallID("call-\($0)"))
    }
    private static let businesses: [BusinessID] = ["spa", "gym"]

    private var random: SplitMix64
    private var clock = 0
    private var rowCount = 0
    private var recordVersions: [String: Int] = [:]
    private var claimVersions: [String: Int] = [:]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func isLucky(oneIn count: Int) -> Bool { number(below: count) == 0 }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    mutating func business() -> BusinessID { pick(Self.businesses) }

    private func date(_ minutes: Int) -> Date { Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes)) }

    /// Mostly later than the last one, sometimes a little earlier, as clocks of several machines are.
    mutating func instant() -> Date { date(clock + number(below: 8) - 2) }

    mutating func lease() -> (queue: OutboxQueue, limit: Int, at: Date, until: Date) {
        let now = clock + number(below: 5)
        return (pick(Self.queues), number(below: 4), date(now), date(now + number(below: 10)))
    }

    mutating func settlement(_ business: BusinessID) -> OutboxSettlement {
        let results: [OutboxSettlement.Result] = [.delivered, .dead, .again(at: date(clock + 5)), .delivered]
        return OutboxSettlement(
            businessID: business, row: OutboxRowID("row-\(max(rowCount - number(below: 12), 0))"),
            attempts: isLucky(oneIn: 4) ? 1 : 0, result: pick(results))
    }

    mutating func changeSet(_ business: BusinessID) -> ChangeSet {
        clock += number(below: 2)
        var changes = ChangeSet(business: business, at: instant())
        for _ in 0..<number(below: 3) { changes.records.append(record(business)) }
        for _ in 0..<number(below: 4) { changes.claims.append(claimChange(business, at: changes.at)) }
        if isLucky(oneIn: 3) { changes.expectations.append(expectation(business)) }
        if isLucky(oneIn: 5) { changes.outcome = outcome(at: changes.at) }
        for _ in 0..<number(below: 3) { changes.outbox.append(row(business)) }
        for _ in 0..<number(below: 2) {
            changes.log.append(BookingEvent(.toolExecution, at: changes.at, correlationID: "request"))
        }
        return changes
    }

    /// Takes note of a change set that has succeeded.
    mutating func learn(_ changes: ChangeSet) {
        for record in changes.records { recordVersions["\(changes.business) \(record.key.id)"] = record.version }
        for change in changes.claims {
            switch change {
            case .put(let claim): claimVersions["\(changes.business) \(claim.id)"] = claim.version
            case .release(let id, _): claimVersions["\(changes.business) \(id)"] = nil
            }
        }
    }

    private mutating func next(_ known: Int?) -> Int {
        isLucky(oneIn: 40) ? number(below: 4) : (known ?? 0) + 1
    }

    private mutating func record(_ business: BusinessID) -> StoredRecord {
        let id = "thread-\(number(below: 40))"
        let version = next(recordVersions["\(business) \(id)"])
        let conversation = Conversation(
            id: ConversationID(id), channel: .sms, initiatedAt: date(clock),
            customMetadata: JSONObject([("note", .string("\(number(below: 1_000))"))]))
        return StoredRecord(conversation, version: version)
    }

    private mutating func claimChange(_ business: BusinessID, at now: Date) -> ChangeSet.ClaimChange {
        let id = "claim-\(number(below: 60))"
        let known = claimVersions["\(business) \(id)"] ?? 0
        if known > 0, isLucky(oneIn: 2) { return .release(ClaimID(id), version: known) }
        let version = next(known)
        let start = clock + number(below: 400)
        let interval = date(start)..<date(start + 1 + number(below: isLucky(oneIn: 10) ? 200 : 12))
        let states: [SlotClaim.State] = [
            .booked, .confirming, .held(until: now.addingTimeInterval(Double(number(below: 10) * 60 + 1))),
            .held(until: now.addingTimeInterval(isLucky(oneIn: 8) ? 0 : 60)),
        ]
        return .put(
            SlotClaim(
                id: ClaimID(id), providerID: pick(Self.providers), place: isLucky(oneIn: 60) ? -1 : number(below: 2),
                interval: interval, appointmentInterval: interval, state: pick(states), version: version,
                conversationID: "thread"))
    }

    private mutating func expectation(_ business: BusinessID) -> ChangeSet.Expectation {
        let (record, claim) = ("thread-\(number(below: 40))", "claim-\(number(below: 60))")
        return isLucky(oneIn: 2)
            ? .record(
                .conversation(ConversationID(record)), version: recordVersions["\(business) \(record)"] ?? 0)
            : .claim(ClaimID(claim), version: claimVersions["\(business) \(claim)"] ?? 0)
    }

    private mutating func outcome(at now: Date) -> RecordedOutcome {
        RecordedOutcome(
            key: pick(Self.calls), request: .book(BookingRequest(notes: "\(number(below: 9))")),
            decision: .refused(BookingError(.slotTaken, "gone")), at: now)
    }

    private mutating func row(_ business: BusinessID) -> OutboxRow {
        if !isLucky(oneIn: 20) { rowCount += 1 }
        let appointments: [AppointmentID?] = [nil, "a", "b"]
        return OutboxRow(
            id: OutboxRowID("row-\(rowCount)"), businessID: business, queue: pick(Self.queues),
            effect: .cancelEvent("event", of: "dr-smith"), appointmentID: pick(appointments),
            correlationID: "request", due: date(clock + number(below: 6)))
    }
}
