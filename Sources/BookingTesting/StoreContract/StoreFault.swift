import BookingDomain

/// One thing that makes a change set fail as a whole.
struct StoreFault: Sendable {
    let name: String
    let code: StoreError.Code
    private let plant: @Sendable (inout ChangeSet, StoreScene) -> Void

    init(
        _ name: String, _ code: StoreError.Code, plant: @escaping @Sendable (inout ChangeSet, StoreScene) -> Void
    ) {
        self.name = name
        self.code = code
        self.plant = plant
    }

    /// The change with the fault behind everything else, and with the fault before everything else.
    func planted(in changes: ChangeSet, _ scene: StoreScene) -> [ChangeSet] {
        var last = changes
        plant(&last, scene)
        var first = last
        first.expectations.reverse()
        first.records.reverse()
        first.claims.reverse()
        first.outbox.reverse()
        return [last, first]
    }
}

extension StoreFault {
    /// The ways to fail, on top of what `StoreContract.seed` has written.
    static let all = conflicts + collisions + contradictions

    private static let conflicts = [
        StoreFault("a record is written as new but exists", .conflict) { $0.records.append($1.record("seed")) },
        StoreFault("a record skips a version", .conflict) { $0.records.append($1.record("seed", version: 3)) },
        StoreFault("an absent record is written as if it existed", .conflict) {
            $0.records.append($1.record("absent", version: 2))
        },
        StoreFault("a record has another version than expected", .conflict) { changes, _ in
            changes.expectations.append(.record(.conversation("seed"), version: 2))
        },
        StoreFault("a record exists although absence is expected", .conflict) { changes, _ in
            changes.expectations.append(.record(.conversation("seed"), version: 0))
        },
        StoreFault("a record is absent although it is expected", .conflict) { changes, _ in
            changes.expectations.append(.record(.conversation("absent"), version: 1))
        },
        StoreFault("a claim has another version than expected", .conflict) { changes, _ in
            changes.expectations.append(.claim("seed", version: 2))
        },
        StoreFault("a claim exists although absence is expected", .conflict) { changes, _ in
            changes.expectations.append(.claim("seed", version: 0))
        },
        StoreFault("a claim is absent although it is expected", .conflict) { changes, _ in
            changes.expectations.append(.claim("absent", version: 1))
        },
        StoreFault("a claim is written as new but exists", .conflict) {
            $0.claims.append(.put($1.claim("seed", 600..<660)))
        },
        StoreFault("a claim skips a version", .conflict) {
            $0.claims.append(.put($1.claim("seed", 600..<660, version: 3)))
        },
        StoreFault("an absent claim is written as if it existed", .conflict) {
            $0.claims.append(.put($1.claim("absent", 600..<660, version: 2)))
        },
        StoreFault("a claim is released at another version", .conflict) { changes, _ in
            changes.claims.append(.release("seed", version: 2))
        },
        StoreFault("an absent claim is released", .conflict) { changes, _ in
            changes.claims.append(.release("absent", version: 1))
        },
        StoreFault("an outbox row's name is taken", .conflict) { $0.outbox.append($1.row("seed")) },
    ]

    private static let collisions = [
        StoreFault("a claim overlaps another", .overlap) { $0.claims.append(.put($1.claim("late", 59..<61))) },
        StoreFault("two new claims overlap", .overlap) { $0.claims.append(.put($1.claim("late", 239..<300))) },
        StoreFault("the call has an outcome", .outcomeExists) { $0.outcome = $1.outcome($1.key("seed")) },
    ]

    private static let contradictions = [
        StoreFault("a record is written twice", .invalid) { $0.records.append($1.record("new", version: 2)) },
        StoreFault("a record has version 0", .invalid) { $0.records.append($1.record("zero", version: 0)) },
        StoreFault("a claim is changed twice", .invalid) { changes, _ in
            changes.claims.append(.release("new", version: 1))
        },
        StoreFault("a claim has version 0", .invalid) {
            $0.claims.append(.put($1.claim("zero", 600..<660, version: 0)))
        },
        StoreFault("an absent claim is released at version 0", .invalid) { changes, _ in
            changes.claims.append(.release("absent", version: 0))
        },
        StoreFault("a claim has a place below 0", .invalid) {
            $0.claims.append(.put($1.claim("low", place: -1, 600..<660)))
        },
        StoreFault("a claim takes no time", .invalid) { $0.claims.append(.put($1.claim("none", 600..<600))) },
        StoreFault("an appointment takes no time", .invalid) {
            $0.claims.append(.put($1.claim("none", 600..<660, appointment: 630..<630)))
        },
        StoreFault("an appointment is not within its claim", .invalid) {
            $0.claims.append(.put($1.claim("outside", 600..<660, appointment: 630..<690)))
        },
        StoreFault("an outbox row is written twice", .invalid) { $0.outbox.append($1.row("new")) },
        StoreFault("an outbox row has been tried before it is written", .invalid) { changes, scene in
            var row = scene.row("tried")
            row.attempts = 1
            changes.outbox.append(row)
        },
        StoreFault("an outbox row is settled before it is written", .invalid) { changes, scene in
            var row = scene.row("settled")
            row.state = .delivered
            changes.outbox.append(row)
        },
        StoreFault("an outbox row is of another business", .invalid) {
            $0.outbox.append(StoreScene($1.store, business: "other-spa").row("foreign"))
        },
    ]
}
