import BookingDomain

extension CalendarContract {
    private static func writing(
        _ name: String, _ body: @escaping @Sendable (CalendarScene) async throws -> Void
    ) -> ContractCheck<Subject> {
        check(name) { scene in if scene.canWrite { try await body(scene) } }
    }

    static let writingChecks = [
        writing("an event that was put is busy, under its id where ids are told") { scene in
            try await scene.put(scene.event("event", 60..<120))
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120], "busy")
            if scene.namesEvents {
                let expected = [BusyInterval(scene.range(60..<120), eventID: "event")]
                try Promise.equal(try await scene.known(0..<600), expected, "the event by its id")
            }
        },
        writing("putting an event twice is putting it once") { scene in
            for _ in 1...3 { try await scene.put(scene.event("event", 60..<120)) }
            try Promise.equal(try await scene.known(0..<600).count, 1, "events")
            try await scene.cancel("event")
            try Promise.equal(try await scene.known(0..<600), [], "nothing is left")
        },
        writing("putting an event at another time moves it") { scene in
            try await scene.put(scene.event("event", 60..<120))
            try await scene.put(scene.event("event", 90..<150))
            try Promise.equal(try await scene.busyMinutes(0..<600), [90..<150], "busy")
        },
        writing("events stand beside each other and beside what others wrote") { scene in
            try await scene.setBusy(0..<30)
            try await scene.put(scene.event("a", 60..<120))
            try await scene.put(scene.event("b", 180..<240))
            try Promise.equal(try await scene.busyMinutes(0..<600), [0..<30, 60..<120, 180..<240], "busy")
            if scene.namesEvents {
                let names = try await scene.known(60..<600).map { $0.eventID?.rawValue ?? "" }.sorted()
                try Promise.equal(names, ["a", "b"], "our events by their ids")
            }
            try await scene.cancel("a")
            try Promise.equal(try await scene.busyMinutes(0..<600), [0..<30, 180..<240], "busy without a")
        },
        writing("cancelling is repeatable, and an event that is not there is a success") { scene in
            try await scene.cancel("never-there")
            try await scene.put(scene.event("event", 60..<120))
            try await scene.cancel("event")
            try await scene.cancel("event")
            try Promise.equal(try await scene.known(0..<600), [], "nothing is busy")
        },
        writing("an event that was cancelled can be put again") { scene in
            try await scene.put(scene.event("event", 60..<120))
            try await scene.cancel("event")
            try await scene.put(scene.event("event", 60..<120))
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120], "busy")
        },
        writing("one provider's events are not another's") { scene in
            let other = scene.subject.otherProvider
            try await scene.put(scene.event("event", 60..<120))
            try Promise.equal(try await scene.known(0..<600, of: other), [], "the other provider is free")
            try await scene.cancel("event", of: other)
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120], "busy")
        },
    ]
}
