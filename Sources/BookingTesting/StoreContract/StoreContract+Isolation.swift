import BookingDomain

extension StoreContract {
    static let isolationChecks = [
        check("two businesses may use the same names for everything") { scene in
            let other = StoreScene(scene.store, business: "other-spa")
            let call = scene.key("call")
            try await writeEverything(scene, note: "ours")
            let empty = try await StoreReading(other, calls: [call])
            try Promise.equal(empty.rows, [], "no outbox rows of the other business")
            try Promise.equal(empty.events, [], "no events of the other business")
            try Promise.equal(empty.conversationIDs, [], "no records of the other business")
            try Promise.equal(empty.claims, [], "no claims of the other business")
            try Promise.equal(empty.outcomes, [nil], "no outcome of the other business")
            let ours = try await StoreReading(scene, calls: [call])
            try await writeEverything(other, note: "theirs")
            try Promise.equal(try await StoreReading(scene, calls: [call]), ours, "what the first business has written")
            let theirs = try await StoreReading(other, calls: [call])
            try Promise.equal(theirs.rows, [other.row("row")], "the other business's row")
            try Promise.equal(try await other.conversation("thread")?.body.customMetadata["note"], "theirs", "its note")
        },
        check("releasing a claim of one business leaves the other's alone") { scene in
            let other = StoreScene(scene.store, business: "other-spa")
            try await scene.commit(claims: [.put(scene.claim("claim", 0..<60))])
            try await Promise.refusal(.conflict, "the other business has no such claim") {
                () async throws(StoreError) in try await other.commit(claims: [.release("claim", version: 1)])
            }
            try await other.commit(claims: [.put(other.claim("claim", 0..<60))])
            try await other.commit(claims: [.release("claim", version: 1)])
            try Promise.equal(try await scene.claims(in: 0..<60).map(\.id), ["claim"], "ours still stands")
        },
        check("settling a row of one business leaves the other's alone") { scene in
            let other = StoreScene(scene.store, business: "other-spa")
            try await scene.commit(outbox: [scene.row("row")])
            try await Promise.refusal(.conflict, "the other business has no such row") { () async throws(StoreError) in
                try await other.settle("row", attempts: 0, .delivered)
            }
            try await other.commit(outbox: [other.row("row")])
            try await other.settle("row", attempts: 0, .delivered)
            let ours = try await scene.store.row("row", of: scene.business)
            try Promise.equal(ours, scene.row("row"), "ours still waits")
            let leased = try await scene.store.lease(.calendarSync, limit: 9, until: scene.at(9), at: scene.at(1))
            try Promise.equal(leased.map(\.businessID), [scene.business], "ours is handed out")
        },
    ]

    private static func writeEverything(_ scene: StoreScene, note: String) async throws(StoreError) {
        try await scene.commit(
            records: [scene.record("thread", note: note)], claims: [.put(scene.claim("claim", 0..<60))],
            outcome: scene.outcome(scene.key("call"), detail: note), outbox: [scene.row("row")], log: [scene.event()])
    }
}
