import BookingDomain

extension StoreContract {
    /// For each way to fail: a change that would do a bit of everything does nothing, and then does all of it without
    /// the fault.
    static let atomicityChecks = StoreFault.all.map { fault in
        check("nothing happens when \(fault.name)") { scene in
            try await seed(scene)
            let good = goodChange(scene)
            let calls = [scene.key("seed"), scene.key("new")]
            let before = try await StoreReading(scene, calls: calls)
            for bad in fault.planted(in: good, scene) {
                try await Promise.refusal(fault.code, fault.name) { () async throws(StoreError) in
                    try await scene.store.commit(bad)
                }
                let after = try await StoreReading(scene, calls: calls)
                try Promise.equal(after, before, "the store is as it was")
            }
            try await scene.store.commit(good)
            let changed = try await StoreReading(scene, calls: calls)
            try await compare(changed, withGoodChangeOn: before, scene, calls)
        }
    }

    /// What a fault can collide with: one thing of every sort.
    private static func seed(_ scene: StoreScene) async throws(StoreError) {
        try await scene.commit(
            records: [scene.record("seed"), scene.record("changing")],
            claims: [
                .put(scene.claim("seed", 0..<60)), .put(scene.claim("moving", 60..<120)),
                .put(scene.claim("leaving", place: 1, 0..<60)),
            ],
            outcome: scene.outcome(scene.key("seed")), outbox: [scene.row("seed")], log: [scene.event()])
    }

    private static func goodChange(_ scene: StoreScene) -> ChangeSet {
        ChangeSet(
            business: scene.business, at: scene.at(1),
            expectations: [.record(.conversation("seed"), version: 1), .claim("seed", version: 1)],
            records: [scene.record("new"), scene.record("changing", version: 2)],
            claims: [
                .put(scene.claim("new", 180..<240)), .put(scene.claim("moving", 90..<150, version: 2)),
                .release("leaving", version: 1),
            ],
            outcome: scene.outcome(scene.key("new")), outbox: [scene.row("new", appointment: "appointment", due: 1)],
            log: [scene.event(.appointmentBooked, at: 1)])
    }

    private static func compare(
        _ seen: StoreReading, withGoodChangeOn before: StoreReading, _ scene: StoreScene, _ calls: [OutcomeKey]
    ) async throws {
        try Promise.keep("without the fault the change happens", seen != before, seen: "\(seen)")
        try Promise.equal(seen.conversationIDs, ["changing", "new", "seed"], "the new record")
        try Promise.equal(seen.versions, [2, 1, 1], "the versions of the records")
        try Promise.equal(seen.claims.map(\.id), ["seed", "moving", "new"], "the claims")
        try Promise.equal(seen.outcomes.map { $0?.key }, calls, "both outcomes")
        try Promise.equal(seen.rows.map(\.id), ["seed", "new"], "both outbox rows")
        try Promise.equal(seen.events.map(\.name), [.toolExecution, .appointmentBooked], "both events")
    }
}
