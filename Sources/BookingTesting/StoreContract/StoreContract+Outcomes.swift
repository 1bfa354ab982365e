import BookingDomain

extension StoreContract {
    static let outcomeChecks = [
        check("an outcome comes back by its key") { scene in
            let outcome = scene.outcome(scene.key("call-1"), detail: "first")
            try await scene.commit(outcome: outcome)
            try Promise.equal(try await scene.outcome(of: scene.key("call-1")), outcome, "the outcome")
        },
        check("another call, tool or conversation has no outcome") { scene in
            try await scene.commit(outcome: scene.outcome(scene.key("call-1")))
            let others = [
                scene.key("call-2"), scene.key("call-1", tool: .checkAvailability),
                scene.key("call-1", conversation: "other"),
            ]
            for other in others {
                try Promise.equal(try await scene.outcome(of: other), nil, "nothing under \(other)")
                try await scene.commit(outcome: scene.outcome(other, detail: "another"))
                try Promise.equal(try await scene.outcome(of: other)?.key, other, "the other outcome")
            }
            let first = try await scene.outcome(of: scene.key("call-1"))
            try Promise.equal(first, scene.outcome(scene.key("call-1")), "the first one stays")
        },
        check("an outcome is recorded once") { scene in
            try await scene.commit(outcome: scene.outcome(scene.key("call-1"), detail: "first"))
            try await Promise.refusal(.outcomeExists, "the call has one") { () async throws(StoreError) in
                try await scene.commit(outcome: scene.outcome(scene.key("call-1"), detail: "second"))
            }
            let seen = try await scene.outcome(of: scene.key("call-1"))
            try Promise.equal(seen, scene.outcome(scene.key("call-1"), detail: "first"), "the first one stays")
        },
    ]
}
