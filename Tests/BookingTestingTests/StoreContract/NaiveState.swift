import BookingDomain

/// A store's state in plain arrays, searched from end to end: slow, and simple enough to be believed.
///
/// With a mistake it breaks exactly one promise.
struct NaiveState: Sendable {
    struct Owned<Value: Sendable>: Sendable {
        let business: BusinessID
        var value: Value
    }

    struct Row: Sendable {
        var row: OutboxRow
        var leasedUntil: Date?
    }

    let mistake: StoreMistake?
    var records: [Owned<StoredRecord>] = []
    var claims: [Owned<SlotClaim>] = []
    var outcomes: [Owned<RecordedOutcome>] = []
    var rows: [Row] = []
    var log: [Owned<BookingEvent>] = []
    var sequence: UInt64 = 0

    init(mistake: StoreMistake?) {
        self.mistake = mistake
        guard mistake == .comesWithData else { return }
        let start = Date(unixSeconds: 0)
        let claim = SlotClaim(
            id: "left-over", providerID: "dr-smith", place: 7, interval: start..<start.addingTimeInterval(60),
            appointmentInterval: start..<start.addingTimeInterval(60), state: .booked, conversationID: "left-over")
        claims.append(Owned(business: "contract-spa", value: claim))
    }

    func makes(_ mistake: StoreMistake) -> Bool { self.mistake == mistake }

    func version(of key: RecordKey, in business: BusinessID) -> Int {
        records.last { owns($0.business, business, .mixesRecords) && isSame($0.value.key, key) }?.value.version ?? 0
    }

    func version(of claim: ClaimID, in business: BusinessID) -> Int {
        claims.last { owns($0.business, business, .mixesClaims) && $0.value.id == claim }?.value.version ?? 0
    }

    func owns(_ owner: BusinessID, _ business: BusinessID, _ mixing: StoreMistake) -> Bool {
        owner == business || makes(mixing)
    }

    func isSame(_ lhs: RecordKey, _ rhs: RecordKey) -> Bool {
        makes(.mixesKinds) ? lhs.id == rhs.id : lhs == rhs
    }

    func isSame(_ lhs: OutcomeKey, _ rhs: OutcomeKey) -> Bool {
        (lhs.conversationID == rhs.conversationID || makes(.ignoresConversation))
            && (lhs.tool == rhs.tool || makes(.ignoresTool)) && (lhs.callID == rhs.callID || makes(.ignoresCall))
    }

    func isLive(_ claim: SlotClaim, at now: Date, showing: Bool) -> Bool {
        switch claim.state {
        case .held(let until):
            if makes(.holdsNeverExpire), !showing { return true }
            if makes(.showsExpiredHolds), showing { return true }
            if makes(.holdsDieAtOnce) { return false }
            return makes(.holdsDieLate) ? now <= until : now < until
        case .confirming: return !makes(.confirmingIsFree)
        case .booked: return true
        }
    }
}
