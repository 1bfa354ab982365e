import BookingDomain

extension StoreContract {
    private static let contenders = 24

    /// Runs an operation several times at once.
    static func together<Value: Sendable>(
        _ count: Int, _ operation: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup(of: Value.self) { group in
            for number in 0..<count {
                group.addTask { try await operation(number) }
            }
            var values: [Value] = []
            for try await value in group { values.append(value) }
            return values
        }
    }

    /// Lets many commits race, and demands that one wins and all the others hear that they have lost a race.
    private static func race(
        _ promised: String, _ operation: @escaping @Sendable (Int) async throws(StoreError) -> Void
    ) async throws {
        let failures = try await together(contenders) { number in
            await Promise.failure { () async throws(StoreError) in try await operation(number) }
        }
        let losers = failures.compactMap { $0 }
        try Promise.equal(failures.count - losers.count, 1, "\(promised): winners")
        for error in losers {
            try Promise.keep("the others have lost a race", error.isLostRace, seen: "\(error)")
        }
    }

    static let raceChecks = [
        check("of many claims for one slot exactly one wins") { scene in
            for round in 0..<4 {
                let start = round * 60
                try await race("one claim") { number throws(StoreError) in
                    let claim = scene.claim(ClaimID("\(round)-\(number)"), start + number % 30..<start + 60)
                    try await scene.commit(claims: [.put(claim)])
                }
                let count = try await scene.claims(in: start..<start + 60).count
                try Promise.equal(count, 1, "claims that stand")
            }
        },
        check("of many writes of one record version exactly one wins") { scene in
            for version in 1...4 {
                try await race("one version") { number throws(StoreError) in
                    try await scene.commit(records: [scene.record("thread", version: version, note: "by \(number)")])
                }
                try Promise.equal(try await scene.conversation("thread")?.version, version, "the version")
            }
        },
        check("of many deliveries of one call exactly one is recorded") { scene in
            try await race("one outcome") { number throws(StoreError) in
                let id = ConversationID("thread-\(number)")
                try await scene.commit(
                    records: [scene.record(id)], outcome: scene.outcome(scene.key("call"), detail: "by \(number)"))
            }
            let records = try await scene.store.records(.conversation, of: scene.business, after: nil, limit: 99)
            let winner = try await scene.outcome(of: scene.key("call"))
            guard case .refused(let error) = winner?.decision, let record = records.first else {
                throw ContractViolation(promised: "the winner's outcome and record", seen: "\(records)")
            }
            let seen = record.key.id.replacing("thread-", with: "by ")
            try Promise.equal(records.count, 1, "records of losers are not written")
            try Promise.equal(seen, error.detail, "outcome and record are the same winner's")
        },
        check("many claims for different slots all succeed") { scene in
            _ = try await together(contenders) { number in
                let start = number * 60
                try await scene.commit(claims: [.put(scene.claim(ClaimID("\(number)"), start..<start + 60))])
            }
            let seen = try await scene.claims(in: 0..<contenders * 60)
            try Promise.equal(seen.count, contenders, "claims that stand")
            let starts = seen.map(\.interval.lowerBound)
            try Promise.equal(starts, starts.sorted(), "their order")
        },
        check("two records that are written together are never seen apart") { scene in
            let rounds = 120
            let query = BookingQuery(
                business: scene.business, at: scene.at(0), records: [.conversation("a"), .conversation("b")],
                claims: [BookingQuery.ClaimRange(provider: "dr-smith", range: scene.range(0..<120))])
            _ = try await together(4) { number in
                for round in 1...rounds {
                    if number == 0 {
                        try await writePair(scene, version: round)
                    } else {
                        try check(try await scene.store.load(query))
                    }
                    await Task.yield()
                }
            }
            try Promise.equal(try await scene.conversation("b")?.version, rounds, "the last version")
        },
    ]

    /// Writes both records at one version, and moves one claim between two slots.
    private static func writePair(_ scene: StoreScene, version: Int) async throws(StoreError) {
        let start = version % 2 * 60
        try await scene.commit(
            records: [scene.record("a", version: version), scene.record("b", version: version)],
            claims: [.put(scene.claim("claim", start..<start + 60, version: version))])
    }

    private static func check(_ snapshot: BookingSnapshot) throws(ContractViolation) {
        let versions = ["a", "b"].map { snapshot.record(Conversation.self, id: $0)?.version ?? 0 }
        let claims = snapshot.claims.map(\.version)
        try Promise.equal(versions[1], versions[0], "the version of b with a")
        try Promise.equal(claims, versions[0] == 0 ? [] : [versions[0]], "the claim with a")
    }
}
