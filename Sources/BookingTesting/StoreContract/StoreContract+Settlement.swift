import BookingDomain

extension StoreContract {
    static let settlementChecks = [
        check("a delivered row is not handed out again, and is still listed") { scene in
            try await scene.commit(outbox: [scene.row("row")])
            try Promise.equal(try await scene.lease(at: 1, until: 5), ["row"], "the row")
            try await scene.settle("row", attempts: 1, .delivered)
            try Promise.equal(try await scene.lease(at: 900, until: 999), [], "nothing is left to do")
            let rows = try await scene.store.rows(.calendarSync, of: scene.business)
            try Promise.equal(rows.map(\.state), [.delivered], "its state")
            try Promise.equal(rows.map(\.attempts), [1], "its attempts")
        },
        check("a row that nobody leased can be settled under its own attempts") { scene in
            try await scene.commit(outbox: [scene.row("row", due: 5)])
            try await scene.settle("row", attempts: 0, .delivered)
            try Promise.equal(try await scene.lease(at: 5, until: 9), [], "nothing is left to do")
        },
        check("a row that did not get through waits for its next instant") { scene in
            try await scene.commit(outbox: [scene.row("row"), scene.row("other", due: 2)])
            try Promise.equal(try await scene.lease(at: 1, until: 900), ["row"], "the first time")
            try await scene.settle("row", attempts: 1, .again(at: scene.at(10)))
            try Promise.equal(try await scene.lease(at: 9, until: 900), ["other"], "not before its instant")
            let leased = try await scene.store.lease(.calendarSync, limit: 9, until: scene.at(900), at: scene.at(10))
            try Promise.equal(leased.map(\.id), ["row"], "at its instant, although the lease was longer")
            try Promise.equal(leased.map(\.attempts), [2], "the attempts, this one included")
            try Promise.equal(leased.map(\.due), [scene.at(10)], "its new instant")
            try await scene.settle("row", attempts: 2, .delivered)
            let row = try await scene.store.row("row", of: scene.business)
            try Promise.equal(row?.attempts, 2, "all attempts")
        },
        check("a dead row is not handed out again, and is still listed") { scene in
            try await scene.commit(outbox: [scene.row("row")])
            try await scene.settle("row", attempts: 0, .dead)
            try Promise.equal(try await scene.lease(at: 900, until: 999), [], "nothing is left to do")
            let row = try await scene.store.row("row", of: scene.business)
            try Promise.equal(row?.state, .dead, "its state")
            try Promise.equal(row?.attempts, 0, "its attempts")
        },
        check("a row is settled once") { scene in
            for (id, result) in [("delivered", OutboxSettlement.Result.delivered), ("dead", .dead)] {
                let id = OutboxRowID(id)
                try await scene.commit(outbox: [scene.row(id)])
                try await scene.settle(id, attempts: 0, result)
                let settled = try await scene.store.row(id, of: scene.business)
                for again in [OutboxSettlement.Result.delivered, .dead, .again(at: scene.at(1))] {
                    try await Promise.refusal(.conflict, "it is settled") { () async throws(StoreError) in
                        try await scene.settle(id, attempts: 0, again)
                    }
                }
                let seen = try await scene.store.row(id, of: scene.business)
                try Promise.equal(seen, settled, "it stands as it was settled")
            }
        },
        check("a worker who comes too late settles nothing") { scene in
            try await scene.commit(outbox: [scene.row("row")])
            _ = try await scene.lease(at: 1, until: 5)
            _ = try await scene.lease(at: 5, until: 9)
            for attempts in [1, 3, 0] {
                try await Promise.refusal(.conflict, "it has been handed out twice, not \(attempts) times") {
                    () async throws(StoreError) in try await scene.settle("row", attempts: attempts, .delivered)
                }
            }
            try await scene.settle("row", attempts: 2, .again(at: scene.at(20)))
            let row = try await scene.store.row("row", of: scene.business)
            try Promise.equal(row?.state, .waiting, "it still waits")
            try Promise.equal(row?.due, scene.at(20), "for its instant")
        },
        check("a row that nobody wrote cannot be settled") { scene in
            try await Promise.refusal(.conflict, "there is no such row") { () async throws(StoreError) in
                try await scene.settle("row", attempts: 0, .delivered)
            }
        },
    ]
}
