import BookingDomain

extension StoreContract {
    static let historyChecks = [
        check("events come back whole") { scene in
            let events = [scene.event(.appointmentBooked, at: 1), scene.event(.delivered, at: 2)]
            try await scene.commit(log: events)
            let seen = try await scene.store.events(of: scene.business, in: scene.range(0..<10), correlation: nil)
            try Promise.equal(seen, events, "the events")
        },
        check("events come in the order of commits, whatever their times") { scene in
            for minute in [5, 3, 4] {
                try await scene.commit(log: [scene.event(at: minute), scene.event(.delivered, at: minute)])
            }
            let seen = try await scene.store.events(of: scene.business, in: scene.range(0..<10), correlation: nil)
            let expected = [5, 5, 3, 3, 4, 4].map { scene.at($0) }
            try Promise.equal(seen.map(\.at), expected, "the order of commits")
        },
        check("a range of events is half-open") { scene in
            try await scene.commit(log: [1, 2, 3, 4].map { scene.event(at: $0) })
            let seen = try await scene.store.events(of: scene.business, in: scene.range(2..<4), correlation: nil)
            try Promise.equal(seen.map(\.at), [scene.at(2), scene.at(3)], "its start and not its end")
        },
        check("events of one request are found") { scene in
            for (minute, request) in ["a", "b", "a", "c"].enumerated() {
                let correlation = CorrelationID(request)
                try await scene.commit(log: [scene.event(at: minute, correlation: correlation)])
            }
            let all = scene.range(0..<9)
            let seen = try await scene.store.events(of: scene.business, in: all, correlation: "a")
            try Promise.equal(seen.map(\.at), [scene.at(0), scene.at(2)], "both of request a")
            let late = try await scene.store.events(of: scene.business, in: scene.range(1..<9), correlation: "a")
            try Promise.equal(late.map(\.at), [scene.at(2)], "the range counts, too")
            let none = try await scene.store.events(of: scene.business, in: all, correlation: "d")
            try Promise.equal(none, [], "nothing of an unknown request")
        },
        check("records are listed in the order of their identifiers, page by page") { scene in
            for id in ["e", "b", "g", "a", "d", "f", "c"] {
                try await scene.commit(records: [scene.record(ConversationID(id))])
            }
            var seen: [[String]] = []
            var after: String?
            repeat {
                let page = try await scene.store.records(.conversation, of: scene.business, after: after, limit: 3)
                seen.append(page.map(\.key.id))
                after = page.last?.key.id
            } while after != nil && seen.count < 9
            try Promise.equal(seen, [["a", "b", "c"], ["d", "e", "f"], ["g"], []], "the pages")
            let behind = try await scene.store.records(.conversation, of: scene.business, after: "cc", limit: 2)
            try Promise.equal(behind.map(\.key.id), ["d", "e"], "a page may begin behind an id that is not there")
        },
        check("only records of the kind are listed, as they stand now") { scene in
            let customer = StoredRecord(Customer(id: "b"), version: 1)
            try await scene.commit(records: [scene.record("a"), customer])
            _ = try await scene.store.records(.conversation, of: scene.business, after: nil, limit: 9)
            try await scene.commit(records: [scene.record("a", version: 2), scene.record("c")])
            let seen = try await scene.store.records(.conversation, of: scene.business, after: nil, limit: 9)
            try Promise.equal(seen.map(\.key), [.conversation("a"), .conversation("c")], "the conversations")
            try Promise.equal(seen.map(\.version), [2, 1], "their versions")
            let none = try await scene.store.records(.conversation, of: scene.business, after: nil, limit: 0)
            try Promise.equal(none.map(\.key), [], "a limit of 0")
        },
    ]
}
