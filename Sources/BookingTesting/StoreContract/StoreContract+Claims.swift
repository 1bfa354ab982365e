import BookingDomain

extension StoreContract {
    static let claimChecks = [
        check("a claim comes back as it was written") { scene in
            let claim = scene.claim(
                "claim", place: 2, 0..<90, appointment: 15..<75, state: .held(until: scene.at(5)))
            try await scene.commit(claims: [.put(claim)])
            try Promise.equal(try await scene.claims(in: 0..<90), [claim], "the claim")
        },
        check("an overlapping claim is refused, wherever it overlaps") { scene in
            try await scene.commit(claims: [.put(scene.claim("first", 60..<120))])
            for (number, minutes) in [60..<120, 30..<61, 119..<150, 0..<180, 80..<100].enumerated() {
                let claim = scene.claim(ClaimID("late-\(number)"), minutes)
                try await Promise.refusal(.overlap, "\(minutes) overlaps 60..<120") { () async throws(StoreError) in
                    try await scene.commit(claims: [.put(claim)])
                }
            }
            try Promise.equal(try await scene.claims(in: 0..<180).map(\.id), ["first"], "only the first")
        },
        check("a claim of many days keeps out what begins long after it") { scene in
            let day = 24 * 60
            try await scene.commit(claims: [.put(scene.claim("long", 0..<30 * day))])
            try await scene.commit(claims: [.put(scene.claim("early", -60..<0)), .put(scene.claim("b", -90..<(-60)))])
            try await Promise.refusal(.overlap, "day 20 lies within") { () async throws(StoreError) in
                try await scene.commit(claims: [.put(scene.claim("late", 20 * day..<21 * day))])
            }
            let seen = try await scene.claims(in: 29 * day..<30 * day).map(\.id)
            try Promise.equal(seen, ["long"], "the last day shows it")
        },
        check("touching claims do not overlap") { scene in
            try await scene.commit(claims: [.put(scene.claim("middle", 60..<120))])
            try await scene.commit(claims: [.put(scene.claim("after", 120..<180))])
            try await scene.commit(claims: [.put(scene.claim("before", 0..<60))])
            let seen = try await scene.claims(in: 0..<180).map(\.id)
            try Promise.equal(seen, ["before", "middle", "after"], "all three")
        },
        check("another place and another provider are free") { scene in
            try await scene.commit(claims: [.put(scene.claim("a", 0..<60))])
            try await scene.commit(claims: [.put(scene.claim("b", place: 1, 0..<60))])
            try await scene.commit(claims: [.put(scene.claim("c", of: "dr-jones", 0..<60))])
            try Promise.equal(try await scene.claims(in: 0..<60).map(\.id), ["a", "b"], "both places")
            try Promise.equal(try await scene.claims(of: "dr-jones", in: 0..<60).map(\.id), ["c"], "the other provider")
        },
        check("a range shows what overlaps it, not what touches it") { scene in
            try await scene.commit(
                claims: [
                    .put(scene.claim("a", 0..<60)), .put(scene.claim("b", 60..<120)), .put(scene.claim("c", 120..<180)),
                ])
            try Promise.equal(try await scene.claims(in: 60..<120).map(\.id), ["b"], "the range of one claim")
            try Promise.equal(try await scene.claims(in: 59..<60).map(\.id), ["a"], "the last minute of one")
            try Promise.equal(try await scene.claims(in: 120..<121).map(\.id), ["c"], "the first minute of one")
            try Promise.equal(try await scene.claims(in: 30..<121).map(\.id), ["a", "b", "c"], "parts of all")
            try Promise.equal(try await scene.claims(in: 180..<300).map(\.id), [], "behind all")
            try Promise.equal(try await scene.claims(in: 70..<70).map(\.id), [], "a range without time")
        },
        check("claims are loaded in order of start, provider and place, each once") { scene in
            try await scene.commit(
                claims: [
                    .put(scene.claim("1", of: "dr-smith", place: 1, 60..<120)),
                    .put(scene.claim("2", of: "dr-smith", place: 0, 60..<120)),
                    .put(scene.claim("3", of: "dr-jones", place: 10, 60..<120)),
                    .put(scene.claim("4", of: "dr-jones", place: 9, 60..<120)),
                    .put(scene.claim("5", of: "dr-smith", place: 0, 0..<60)),
                ])
            let ranges = [
                BookingQuery.ClaimRange(provider: "dr-smith", range: scene.range(0..<90)),
                BookingQuery.ClaimRange(provider: "dr-jones", range: scene.range(0..<90)),
                BookingQuery.ClaimRange(provider: "dr-smith", range: scene.range(60..<120)),
            ]
            let seen = try await scene.claims(in: ranges, at: scene.at(0)).map(\.id)
            try Promise.equal(seen, ["5", "4", "3", "2", "1"], "the documented order")
        },
        check("a released claim frees its slot") { scene in
            try await scene.commit(claims: [.put(scene.claim("first", 0..<60))])
            try await scene.commit(claims: [.release("first", version: 1)])
            try Promise.equal(try await scene.claims(in: 0..<60), [], "nothing is claimed")
            try await scene.commit(claims: [.put(scene.claim("second", 0..<60)), .put(scene.claim("first", 60..<120))])
            let seen = try await scene.claims(in: 0..<120).map(\.id)
            try Promise.equal(seen, ["second", "first"], "the slot and the name are free again")
        },
        check("releasing wants the version that stands") { scene in
            try await scene.commit(claims: [.put(scene.claim("claim", 0..<60))])
            try await scene.commit(claims: [.put(scene.claim("claim", 0..<60, version: 2))])
            for version in [1, 3] {
                try await Promise.refusal(.conflict, "version \(version) does not stand") {
                    () async throws(StoreError) in try await scene.commit(claims: [.release("claim", version: version)])
                }
            }
            try await Promise.refusal(.conflict, "there is no such claim") { () async throws(StoreError) in
                try await scene.commit(claims: [.release("other", version: 1)])
            }
            try Promise.equal(try await scene.claims(in: 0..<60).map(\.version), [2], "it still stands")
        },
        check("a claim may move over its own old time") { scene in
            try await scene.commit(claims: [.put(scene.claim("claim", 0..<60))])
            try await scene.commit(claims: [.put(scene.claim("claim", 30..<90, version: 2))])
            let moved = try await scene.claims(in: 0..<120)
            try Promise.equal(moved, [scene.claim("claim", 30..<90, version: 2)], "it stands at the new time only")
            try await scene.commit(claims: [.put(scene.claim("early", 0..<30))])
            try await scene.commit(claims: [.put(scene.claim("claim", place: 1, 0..<60, version: 3))])
            let places = try await scene.claims(in: 0..<120).map(\.place)
            try Promise.equal(places, [0, 1], "it may move to another place")
        },
        check("a claim may take the place of one that is released with it, in either order") { scene in
            try await scene.commit(claims: [.put(scene.claim("a", 0..<60))])
            try await scene.commit(claims: [.release("a", version: 1), .put(scene.claim("b", 30..<90))])
            try await scene.commit(claims: [.put(scene.claim("c", 60..<120)), .release("b", version: 1)])
            try Promise.equal(try await scene.claims(in: 0..<120).map(\.id), ["c"], "the last one stands")
        },
        check("two claims may change places in one change") { scene in
            try await scene.commit(claims: [.put(scene.claim("a", 0..<60)), .put(scene.claim("b", 60..<120))])
            try await scene.commit(
                claims: [.put(scene.claim("a", 60..<120, version: 2)), .put(scene.claim("b", 0..<60, version: 2))])
            try Promise.equal(try await scene.claims(in: 0..<120).map(\.id), ["b", "a"], "they have changed places")
        },
        check("claims of one change must not overlap each other") { scene in
            try await Promise.refusal(.overlap, "they overlap by a minute") { () async throws(StoreError) in
                try await scene.commit(claims: [.put(scene.claim("a", 59..<120)), .put(scene.claim("b", 0..<60))])
            }
            try Promise.equal(try await scene.claims(in: 0..<120), [], "neither stands")
        },
        check("of several claims all are taken or none") { scene in
            try await scene.commit(claims: [.put(scene.claim("taken", of: "room-2", 0..<60))])
            let wanted: [ChangeSet.ClaimChange] = [
                .put(scene.claim("a", of: "dr-smith", 30..<90)), .put(scene.claim("b", of: "room-2", 30..<90)),
                .put(scene.claim("c", of: "dr-jones", 30..<90)),
            ]
            try await Promise.refusal(.overlap, "the room is taken") { () async throws(StoreError) in
                try await scene.commit(claims: wanted)
            }
            try Promise.equal(try await scene.claims(in: 0..<90), [], "the first is not taken")
            try Promise.equal(try await scene.claims(of: "dr-jones", in: 0..<90), [], "the last is not taken")
            try await scene.commit(claims: [.release("taken", version: 1)])
            try await scene.commit(claims: wanted)
            try Promise.equal(try await scene.claims(of: "room-2", in: 0..<90).map(\.id), ["b"], "now all are")
        },
        check("times far away are times like any other") { scene in
            let years = [-900_000_000, 0, 900_000_000]
            for (number, start) in years.enumerated() {
                let claim = scene.claim(ClaimID("far-\(number)"), start..<start + 60)
                try await scene.commit(at: start, claims: [.put(claim)])
                let seen = try await scene.claims(in: start..<start + 60)
                try Promise.equal(seen, [claim], "the claim at minute \(start)")
                try await Promise.refusal(.overlap, "it keeps others out") { () async throws(StoreError) in
                    try await scene.commit(
                        at: start, claims: [.put(scene.claim(ClaimID("near-\(number)"), start + 59..<start + 61))])
                }
            }
            let all = BookingQuery.ClaimRange(provider: "dr-smith", range: .distantPast ..< .distantFuture)
            let seen = try await scene.claims(in: [all], at: scene.at(0)).map(\.id)
            try Promise.equal(seen, ["far-0", "far-1", "far-2"], "one range may hold them all")
        },
    ]
}
