import BookingDomain

extension StoreContract {
    /// The last instant before a time, as far as instants are told apart.
    private static func justBefore(_ date: Date) -> Date {
        date.addingTimeInterval(-0.001)
    }

    static let holdChecks = [
        check("a hold is shown until its instant of expiry and not at it") { scene in
            let hold = scene.claim("hold", 60..<120, state: .held(until: scene.at(5)))
            try await scene.commit(claims: [.put(hold)])
            let range = [BookingQuery.ClaimRange(provider: "dr-smith", range: scene.range(0..<180))]
            let before = try await scene.claims(in: range, at: justBefore(scene.at(5)))
            try Promise.equal(before, [hold], "a millisecond before its expiry it is live")
            let at = try await scene.claims(in: range, at: scene.at(5))
            try Promise.equal(at, [], "at its expiry it is dead")
        },
        check("a hold keeps others out until its instant of expiry and not at it") { scene in
            try await scene.commit(claims: [.put(scene.claim("hold", 60..<120, state: .held(until: scene.at(5))))])
            let early = ChangeSet(
                business: scene.business, at: justBefore(scene.at(5)), claims: [.put(scene.claim("next", 90..<150))])
            try await Promise.refusal(.overlap, "a millisecond before its expiry it is live") {
                () async throws(StoreError) in try await scene.store.commit(early)
            }
            try await scene.commit(at: 5, claims: [.put(scene.claim("next", 90..<150))])
            let seen = try await scene.claims(in: 0..<180, at: 5).map(\.id)
            try Promise.equal(seen, ["next"], "at its expiry the slot is free")
        },
        check("one claim may take the place of several expired holds") { scene in
            try await scene.commit(
                claims: [
                    .put(scene.claim("a", 0..<60, state: .held(until: scene.at(5)))),
                    .put(scene.claim("b", 60..<120, state: .held(until: scene.at(5)))),
                    .put(scene.claim("c", 120..<180, state: .held(until: scene.at(6)))),
                ])
            try await scene.commit(at: 5, claims: [.put(scene.claim("wide", 0..<120))])
            try Promise.equal(try await scene.claims(in: 0..<180, at: 5).map(\.id), ["wide", "c"], "it has the time")
        },
        check("an expired hold that was taken over cannot be confirmed") { scene in
            try await scene.commit(claims: [.put(scene.claim("hold", 0..<60, state: .held(until: scene.at(5))))])
            try await scene.commit(at: 6, claims: [.put(scene.claim("next", 30..<90))])
            try await Promise.lostRace("the slot has gone to another claim") { () async throws(StoreError) in
                try await scene.commit(at: 6, claims: [.put(scene.claim("hold", 0..<60, version: 2))])
            }
            try Promise.equal(try await scene.claims(in: 0..<90, at: 6).map(\.id), ["next"], "the other claim stands")
        },
        check("an expired hold that was taken over is gone, also for a clock that is behind") { scene in
            try await scene.commit(claims: [.put(scene.claim("hold", 0..<60, state: .held(until: scene.at(5))))])
            try await scene.commit(at: 5, claims: [.put(scene.claim("next", 30..<90))])
            let seen = try await scene.claims(in: 0..<90, at: 4).map(\.id)
            try Promise.equal(seen, ["next"], "two claims are never seen on one time")
        },
        check("a hold becomes a booking that does not expire") { scene in
            try await scene.commit(claims: [.put(scene.claim("hold", 0..<60, state: .held(until: scene.at(5))))])
            try await scene.commit(at: 4, claims: [.put(scene.claim("hold", 0..<60, state: .booked, version: 2))])
            let seen = try await scene.claims(in: 0..<60, at: 1_000_000)
            try Promise.equal(seen, [scene.claim("hold", 0..<60, version: 2)], "it is booked")
        },
        check("a hold can be made to last longer") { scene in
            try await scene.commit(claims: [.put(scene.claim("hold", 0..<60, state: .held(until: scene.at(5))))])
            let longer = scene.claim("hold", 0..<60, state: .held(until: scene.at(10)), version: 2)
            try await scene.commit(at: 4, claims: [.put(longer)])
            try Promise.equal(try await scene.claims(in: 0..<60, at: 9), [longer], "it lives on")
            try Promise.equal(try await scene.claims(in: 0..<60, at: 10), [], "and ends")
        },
        check("what is booked or being confirmed never expires") { scene in
            try await scene.commit(
                claims: [
                    .put(scene.claim("confirming", 0..<60, state: .confirming)),
                    .put(scene.claim("booked", 60..<120, state: .booked)),
                ])
            let range = [BookingQuery.ClaimRange(provider: "dr-smith", range: scene.range(0..<120))]
            let seen = try await scene.claims(in: range, at: .distantFuture).map(\.id)
            try Promise.equal(seen, ["confirming", "booked"], "both are live at the end of time")
            for minutes in [0..<60, 60..<120] {
                try await Promise.refusal(.overlap, "\(minutes) is taken") { () async throws(StoreError) in
                    try await scene.commit(at: 900_000_000, claims: [.put(scene.claim("late", minutes))])
                }
            }
        },
        check("a hold that has expired before it is written is refused") { scene in
            for until in [5, 4] {
                let hold = scene.claim("hold", 0..<60, state: .held(until: scene.at(until)))
                try await Promise.refusal(.invalid, "it would be dead from the start") { () async throws(StoreError) in
                    try await scene.commit(at: 5, claims: [.put(hold)])
                }
            }
        },
    ]
}
