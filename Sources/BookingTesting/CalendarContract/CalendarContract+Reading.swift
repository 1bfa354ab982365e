import BookingDomain

extension CalendarContract {
    static let readingChecks = [
        check("an empty calendar is known and free") { scene in
            try Promise.equal(try await scene.known(0..<600), [], "nothing is busy")
        },
        check("a reading tells when it was read, and not in the future") { scene in
            guard case .known(_, let readAt) = await scene.reading(0..<600) else {
                throw ContractViolation(promised: "a known reading", seen: "an unknown one")
            }
            try Promise.keep("read at the latest now", readAt <= scene.at(0), seen: "\(readAt)")
        },
        check("busy times are read as they are") { scene in
            try await scene.setBusy(60..<120, 180..<195, 300..<420)
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120, 180..<195, 300..<420], "busy")
        },
        check("busy times that touch or overlap are all busy") { scene in
            try await scene.setBusy(60..<120, 120..<180, 150..<200, 60..<90)
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<200], "busy")
        },
        check("a reading holds what overlaps its range, not what touches it") { scene in
            try await scene.setBusy(0..<60, 120..<180)
            try Promise.equal(try await scene.known(60..<120), [], "nothing between them")
            try Promise.equal(try await scene.busyMinutes(59..<121), [59..<60, 120..<121], "the minutes at the edges")
            try Promise.equal(try await scene.busyMinutes(130..<140), [130..<140], "the middle of one")
        },
        check("what is not busy any more is free again") { scene in
            try await scene.setBusy(60..<120)
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120], "busy")
            try await scene.setBusy()
            try Promise.equal(try await scene.known(0..<600), [], "nothing is busy")
        },
        check("one provider's busy times are not another's") { scene in
            try await scene.setBusy(60..<120)
            let other = try await scene.known(0..<600, of: scene.subject.otherProvider)
            try Promise.equal(other, [], "the other provider is free")
        },
    ]

    static let outageChecks = [
        check("a provider without a calendar is unknown, never free") { scene in
            guard let provider = scene.subject.unknownProvider else { return }
            let reading = await scene.reading(0..<600, of: provider)
            try Promise.equal(reading, .unknown(.notConfigured), "the reading")
            let event = scene.event("event", 60..<120, of: provider)
            let error = try await scene.failure(of: "putting an event") { () async throws(CalendarError) in
                try await scene.put(event)
            }
            try Promise.keep("nothing was written", !error.isOutcomeUnknown, seen: "an unknown outcome")
        },
        check("a calendar that fails is unknown, never free") { scene in
            guard let setAvailable = scene.subject.setAvailable else { return }
            for busy in [[], [60..<120]] {
                try await setAvailable(true)
                try await scene.subject.setBusy(busy.map(scene.range))
                try await setAvailable(false)
                let reading = await scene.reading(0..<600)
                guard case .unknown = reading else {
                    throw ContractViolation(promised: "an unknown reading with \(busy) busy", seen: "\(reading)")
                }
            }
            try await setAvailable(true)
            try Promise.equal(try await scene.busyMinutes(0..<600), [60..<120], "busy, when it works again")
        },
        check("a calendar that fails cannot be written, and says so") { scene in
            guard scene.canWrite, let setAvailable = scene.subject.setAvailable else { return }
            try await scene.put(scene.event("old", 0..<30))
            try await setAvailable(false)
            let put = try await scene.failure(of: "putting an event") { () async throws(CalendarError) in
                try await scene.put(scene.event("new", 60..<120))
            }
            let cancel = try await scene.failure(of: "cancelling an event") { () async throws(CalendarError) in
                try await scene.cancel("old")
            }
            try await setAvailable(true)
            let busy = try await scene.busyMinutes(0..<600)
            if !put.isOutcomeUnknown {
                try Promise.keep("the new event was not written", !busy.contains(60..<120), seen: "\(busy)")
            }
            if !cancel.isOutcomeUnknown {
                try Promise.keep("the old event is still there", busy.contains(0..<30), seen: "\(busy)")
            }
        },
        check("a calendar that cannot be written says that nothing was done") { scene in
            guard !scene.canWrite else { return }
            let put = try await scene.failure(of: "putting an event") { () async throws(CalendarError) in
                try await scene.put(scene.event("event", 60..<120))
            }
            try Promise.keep("nothing was written", !put.isOutcomeUnknown, seen: "an unknown outcome")
            let cancel = try await scene.failure(of: "cancelling an event") { () async throws(CalendarError) in
                try await scene.cancel("event")
            }
            try Promise.keep("nothing was removed", !cancel.isOutcomeUnknown, seen: "an unknown outcome")
            try Promise.equal(try await scene.known(0..<600), [], "nothing is busy")
        },
    ]
}
