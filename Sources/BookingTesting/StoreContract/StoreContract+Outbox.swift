import BookingDomain

extension StoreContract {
    static let outboxChecks = [
        check("a row comes back as it was written") { scene in
            let row = scene.row("row", appointment: "appointment", due: 5)
            try await scene.commit(outbox: [row])
            try Promise.equal(try await scene.store.row("row", of: scene.business), row, "the row by its name")
            let rows = try await scene.store.rows(.calendarSync, of: scene.business)
            try Promise.equal(rows, [row], "the row in its queue")
            try Promise.equal(try await scene.store.rows(.notifications, of: scene.business), [], "no other queue")
            try Promise.equal(try await scene.store.row("other", of: scene.business), nil, "no other name")
        },
        check("a row is handed out from its due instant on") { scene in
            try await scene.commit(outbox: [scene.row("row", due: 5)])
            let early = try await scene.store.lease(
                .calendarSync, limit: 9, until: scene.at(30), at: scene.at(5).addingTimeInterval(-0.001))
            try Promise.equal(early, [], "nothing is due a millisecond before")
            let leased = try await scene.store.lease(.calendarSync, limit: 9, until: scene.at(30), at: scene.at(5))
            try Promise.equal(leased.map(\.id), ["row"], "the row, at its instant")
        },
        check("the oldest rows come first, and no more than wanted") { scene in
            try await scene.commit(outbox: [scene.row("d", due: 3), scene.row("b", due: 1), scene.row("c", due: 2)])
            try await scene.commit(outbox: [scene.row("a", due: 2), scene.row("e", due: 9)])
            let seen = try await scene.store.rows(.calendarSync, of: scene.business).map(\.id)
            try Promise.equal(seen, ["b", "a", "c", "d", "e"], "by due instant, then by name")
            try Promise.equal(try await scene.lease(limit: 0, at: 3, until: 30), [], "none, when none is wanted")
            try Promise.equal(try await scene.lease(limit: 3, at: 3, until: 30), ["b", "a", "c"], "the oldest three")
            try Promise.equal(try await scene.lease(limit: 3, at: 3, until: 30), ["d"], "then what is left and due")
        },
        check("queues do not see each other's rows") { scene in
            try await scene.commit(outbox: [scene.row("event"), scene.row("message", queue: .notifications)])
            try Promise.equal(try await scene.lease(.notifications, at: 1, until: 9), ["message"], "one queue")
            try Promise.equal(try await scene.lease(.calendarSync, at: 1, until: 9), ["event"], "the other queue")
        },
        check("one lease serves the rows of every business") { scene in
            let other = StoreScene(scene.store, business: "other-spa")
            try await scene.commit(outbox: [scene.row("ours", due: 1)])
            try await other.commit(outbox: [other.row("theirs", due: 0)])
            let leased = try await scene.store.lease(.calendarSync, limit: 9, until: scene.at(9), at: scene.at(1))
            try Promise.equal(leased.map(\.businessID), [other.business, scene.business], "both, the oldest first")
        },
        check("a leased row is handed out again when the lease has run out, and not before") { scene in
            try await scene.commit(outbox: [scene.row("row")])
            try Promise.equal(try await scene.lease(at: 1, until: 5), ["row"], "the first lease")
            let early = try await scene.store.lease(
                .calendarSync, limit: 9, until: scene.at(30), at: scene.at(5).addingTimeInterval(-0.001))
            try Promise.equal(early, [], "nothing a millisecond before the lease ends")
            try Promise.equal(try await scene.lease(at: 5, until: 9), ["row"], "the row, at that instant")
            try Promise.equal(try await scene.lease(at: 8, until: 12), [], "the second lease counts, too")
            let row = try await scene.store.row("row", of: scene.business)
            try Promise.equal(row?.attempts, 2, "every lease counts as an attempt")
        },
        check("the next due instant counts leases and the order of an appointment") { scene in
            try Promise.equal(try await scene.store.nextDue(.calendarSync), nil, "nothing waits")
            try await scene.commit(outbox: [scene.row("a", appointment: "one", due: 4), scene.row("c", due: 6)])
            try await scene.commit(outbox: [scene.row("b", appointment: "one", due: 2)])
            try Promise.equal(try await scene.store.nextDue(.calendarSync), scene.at(4), "the first that may go")
            try Promise.equal(try await scene.store.nextDue(.notifications), nil, "no other queue")
            try Promise.equal(try await scene.lease(limit: 1, at: 4, until: 9), ["a"], "the first row")
            try Promise.equal(try await scene.store.nextDue(.calendarSync), scene.at(6), "the first not leased")
            try Promise.equal(try await scene.lease(at: 6, until: 12), ["c"], "the other row")
            try Promise.equal(try await scene.store.nextDue(.calendarSync), scene.at(9), "the end of the first lease")
        },
        check("whoever wrote a row can take it before it is due, unless an earlier one about the appointment waits") {
            scene in
            try await scene.commit(outbox: [scene.row("old", appointment: "one", due: 50)])
            try await scene.commit(outbox: [scene.row("new", appointment: "one", due: 60), scene.row("free", due: 70)])
            try Promise.equal(try await scene.take("new", at: 1, until: 9)?.id, nil, "the older row waits")
            try Promise.equal(try await scene.take("free", at: 1, until: 9)?.attempts, 1, "the row, leased once")
            try Promise.equal(try await scene.take("free", at: 8, until: 20)?.id, nil, "it is leased")
            try Promise.equal(try await scene.take("free", at: 9, until: 20)?.attempts, 2, "the lease has run out")
            try Promise.equal(try await scene.take("old", at: 1, until: 9)?.id, "old", "the first of its line")
            try await scene.settle("old", attempts: 1, .delivered)
            try Promise.equal(try await scene.take("old", at: 10, until: 19)?.id, nil, "it is settled")
            try Promise.equal(try await scene.take("new", at: 10, until: 19)?.id, "new", "then the next")
            try Promise.equal(try await scene.take("none", at: 10, until: 19)?.id, nil, "there is no such row")
            let other = StoreScene(scene.store, business: "other-spa")
            try Promise.equal(try await other.take("free", at: 30, until: 39)?.id, nil, "another business")
        },
        check("however many workers lease at once, each row goes to one of them") { scene in
            let rows = (0..<40).map { scene.row(OutboxRowID("row-\($0)")) }
            try await scene.commit(outbox: rows)
            let taken = try await together(16) { _ in try await scene.lease(limit: 5, at: 1, until: 9) }
            let all = taken.flatMap { $0 }
            try Promise.equal(all.count, Set(all).count, "no row twice; rows handed out")
            let rest = try await scene.lease(at: 1, until: 9)
            try Promise.equal(Set(all + rest), Set(rows.map(\.id)), "no row is lost")
        },
    ]

    static let outboxOrderChecks = [
        check("rows of one appointment go out in order, one after another") { scene in
            try await scene.commit(outbox: [scene.row("z-first", appointment: "appointment", due: 1)])
            try await scene.commit(
                outbox: [
                    scene.row("a-second", appointment: "appointment", due: 0),
                    scene.row("a-third", appointment: "appointment", due: 0),
                ])
            try Promise.equal(try await scene.lease(at: 0, until: 9), [], "the second waits although it is due")
            try Promise.equal(try await scene.lease(at: 1, until: 9), ["z-first"], "only the first")
            try Promise.equal(try await scene.lease(at: 2, until: 9), [], "the second waits while the first is leased")
            try await scene.settle("z-first", attempts: 1, .again(at: scene.at(20)))
            try Promise.equal(try await scene.lease(at: 10, until: 11), [], "and while the first is put off")
            try Promise.equal(try await scene.lease(at: 20, until: 29), ["z-first"], "the first again")
            try await scene.settle("z-first", attempts: 2, .delivered)
            try Promise.equal(try await scene.lease(at: 21, until: 29), ["a-second"], "then the second")
            try await scene.settle("a-second", attempts: 1, .dead)
            try Promise.equal(try await scene.lease(at: 21, until: 29), ["a-third"], "a dead one stands in no way")
        },
        check("rows of other appointments, businesses and queues are not held up") { scene in
            let other = StoreScene(scene.store, business: "other-spa")
            try await scene.commit(
                outbox: [
                    scene.row("blocking", appointment: "appointment", due: 50),
                    scene.row("blocked", appointment: "appointment"), scene.row("a", appointment: "another"),
                    scene.row("b"), scene.row("c"),
                    scene.row("message", queue: .notifications, appointment: "appointment"),
                ])
            try await other.commit(outbox: [other.row("theirs", appointment: "appointment")])
            try Promise.equal(try await scene.lease(at: 1, until: 9), ["a", "b", "c", "theirs"], "all the others")
            try Promise.equal(try await scene.lease(.notifications, at: 1, until: 9), ["message"], "the other queue")
        },
    ]
}
