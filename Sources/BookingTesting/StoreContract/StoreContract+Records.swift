import BookingDomain

extension StoreContract {
    static let recordChecks = [
        check("an empty store knows nothing") { scene in
            let query = BookingQuery(
                business: scene.business, at: scene.at(0), outcome: scene.key("call-1"),
                records: [.conversation("thread"), .appointment("appointment")],
                claims: [BookingQuery.ClaimRange(provider: "dr-smith", range: .distantPast ..< .distantFuture)])
            let snapshot = try await scene.store.load(query)
            try Promise.keep("no outcome", snapshot.outcome == nil, seen: "\(snapshot)")
            try Promise.keep("no records", snapshot.records.isEmpty, seen: "\(snapshot)")
            try Promise.keep("no claims", snapshot.claims.isEmpty, seen: "\(snapshot)")
            let rows = try await scene.store.rows(.calendarSync, of: scene.business)
            try Promise.keep("no outbox rows", rows.isEmpty, seen: "\(rows)")
        },
        check("what is committed is loaded") { scene in
            let record = scene.record("thread", note: "first")
            try await scene.commit(records: [record])
            let seen = try await scene.conversation("thread")
            try Promise.equal(seen?.version, 1, "the version that was written")
            try Promise.equal(seen?.body, record.body as? Conversation, "the body that was written")
        },
        check("every kind of record comes back under its own key") { scene in
            let customer = Customer(id: "same-id", name: "Ada")
            let message = CustomerMessage(
                id: "same-id", conversationID: "thread", channel: .sms, content: "two please", sentAt: scene.at(0))
            try await scene.commit(records: [StoredRecord(customer, version: 1), StoredRecord(message, version: 1)])
            try await scene.commit(records: [StoredRecord(customer, version: 2)])
            let query = BookingQuery(
                business: scene.business, at: scene.at(0), records: [message.recordKey, .customer("same-id")])
            let snapshot = try await scene.store.load(query)
            try Promise.equal(snapshot.records.count, 2, "two kinds may share an id")
            let seenCustomer = snapshot.record(Customer.self, id: "same-id")
            try Promise.equal(seenCustomer?.body, customer, "the customer")
            try Promise.equal(seenCustomer?.version, 2, "the customer's version")
            let seenMessage = snapshot.record(CustomerMessage.self, id: message.recordID)
            try Promise.equal(seenMessage?.body, message, "the message")
            try Promise.equal(seenMessage?.version, 1, "the message's version")
        },
        check("only what was asked for is loaded, each once, and what does not exist is left out") { scene in
            try await scene.commit(records: [scene.record("a"), scene.record("b"), scene.record("c")])
            let query = BookingQuery(
                business: scene.business, at: scene.at(0),
                records: [.conversation("b"), .conversation("x"), .conversation("b")])
            let keys = try await scene.store.load(query).records.map(\.key)
            try Promise.equal(keys, [.conversation("b")], "the one that was asked for and exists")
        },
        check("a record is replaced by its next version") { scene in
            try await scene.commit(records: [scene.record("thread")])
            try await scene.commit(records: [scene.record("thread", version: 2)])
            try await scene.commit(records: [scene.record("thread", version: 3, note: "third")])
            let seen = try await scene.conversation("thread")
            try Promise.equal(seen?.version, 3, "the last version")
            try Promise.equal(seen?.body.customMetadata["note"], .string("third"), "the last body")
        },
        check("an expectation of absence holds until the record is there") { scene in
            let expectation = ChangeSet.Expectation.record(.conversation("thread"), version: 0)
            try await scene.commit(expecting: [expectation], records: [scene.record("other")])
            try await scene.commit(records: [scene.record("thread")])
            try await Promise.refusal(.conflict, "the record is there now") { () async throws(StoreError) in
                try await scene.commit(expecting: [expectation])
            }
        },
        check("expectations that hold stand in no way") { scene in
            try await scene.commit(records: [scene.record("thread")], claims: [.put(scene.claim("claim", 0..<60))])
            try await scene.commit(
                expecting: [
                    .record(.conversation("thread"), version: 1), .record(.conversation("other"), version: 0),
                    .claim("claim", version: 1), .claim("other", version: 0),
                ],
                records: [scene.record("thread", version: 2)])
            try Promise.equal(try await scene.conversation("thread")?.version, 2, "the record is written")
        },
        check("commits are counted upwards") { scene in
            var last = try await scene.commit(records: [scene.record("thread")]).sequence
            for version in 2...5 {
                let next = try await scene.commit(records: [scene.record("thread", version: version)]).sequence
                try Promise.keep("a later commit has a higher number", next > last, seen: "\(next) after \(last)")
                last = next
            }
        },
    ]
}
