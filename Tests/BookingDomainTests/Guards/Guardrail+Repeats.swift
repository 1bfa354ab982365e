import BookingAdapters
import BookingDomain

extension Guardrail {
    private static let nine = "2025-11-29T09:00"

    /// Exactly once, however often it is asked.
    static let repeats: [Guardrail] =
        GuardTool.allCases.flatMap { tool in
            [
                Guardrail(
                    "\(tool): the same call delivered again gets the same answer", .done, tool.rawValue,
                    tool.arguments(nine)
                ) { try await take(tool, nine, $0) }.with { $0.repeatsAnswer = true },
                Guardrail(
                    "\(tool): also half an hour after the offers have expired", .done, tool.rawValue,
                    tool.arguments(nine)
                ) { scene in
                    try await take(tool, nine, scene)
                    scene.wait(.seconds(3600))
                }.with { $0.repeatsAnswer = true },
                Guardrail(
                    "\(tool): the same id with other arguments is refused", .refused(.idempotencyMismatch),
                    tool.rawValue, tool.arguments("2025-11-29T12:30")
                ) { try await take(tool, nine, $0) },
                Guardrail(
                    "\(tool): a new id that asks for the same gets the same confirmation", .done, tool.rawValue,
                    tool.arguments(nine)
                ) { try await take(tool, nine, $0) }.with {
                    $0.callID = "another-call"
                    $0.repeatsAnswer = true
                },
                Guardrail(
                    "\(tool): the same instant spelled in another zone is the same", .done, tool.rawValue,
                    tool.arguments("2025-11-29T14:00:00Z")
                ) { try await take(tool, nine, $0) }.with {
                    $0.callID = "another-call"
                    $0.repeatsAnswer = true
                },
            ]
        } + [
            Guardrail(
                "the same check delivered again offers the same", .done, "check_availability",
                #"{"date": "2025-11-29", "service_type": "botox"}"#
            ) { scene in
                try await scene.must(
                    "check_availability", #"{"date": "2025-11-29", "service_type": "botox"}"#, id: "the-call")
            }.with { $0.repeatsAnswer = true },
            Guardrail(
                "the id of a check with another day is refused", .refused(.idempotencyMismatch), "check_availability",
                #"{"date": "2025-11-30", "service_type": "botox"}"#
            ) { scene in
                try await scene.must(
                    "check_availability", #"{"date": "2025-11-29", "service_type": "botox"}"#, id: "the-call")
            },
            Guardrail(
                "the same cancellation delivered again gets the same answer", .done, "cancel_appointment",
                #"{"appointment_id": "$own"}"#
            ) { scene in
                try await GuardTool.move.begin(scene)
                try await scene.must("cancel_appointment", #"{"appointment_id": "$own"}"#, id: "the-call")
            }.with { $0.repeatsAnswer = true },
            Guardrail(
                "the id of a cancellation with another reason is refused", .refused(.idempotencyMismatch),
                "cancel_appointment",
                #"{"appointment_id": "$own", "cancellation_reason": "\#(Canary.customer.reason)"}"#
            ) { scene in
                try await GuardTool.move.begin(scene)
                try await scene.must("cancel_appointment", #"{"appointment_id": "$own"}"#, id: "the-call")
            },
            Guardrail(
                "calling off twice is calling off once", .done, "cancel_appointment",
                #"{"appointment_id": "$own", "cancellation_reason": "\#(Canary.customer.reason)"}"#
            ) { scene in
                try await GuardTool.move.begin(scene)
                try await scene.must(
                    "cancel_appointment",
                    #"{"appointment_id": "$own", "cancellation_reason": "\#(Canary.customer.reason)"}"#)
            }.with { $0.repeatsAnswer = true },
            Guardrail(
                "after calling off, the old confirmation is no booking", .refused(.noPendingOffers),
                "book_appointment", GuardTool.book.arguments("2025-11-29T16:00")
            ) { scene in
                try await GuardTool.move.begin(scene)
                try await scene.must("cancel_appointment", #"{"appointment_id": "$own"}"#)
            },
            Guardrail(
                "an id of a call with a line break is refused", .refused(.invalidData), "book_appointment",
                GuardTool.book.arguments(nine), before: GuardTool.book.offer
            ).with { $0.callID = "call\n1" },
            Guardrail(
                "an id of a call that is too long is refused", .refused(.invalidData), "book_appointment",
                GuardTool.book.arguments(nine), before: GuardTool.book.offer
            ).with { $0.callID = ToolCallID(String(repeating: "x", count: 256)) },
        ]

    private static func take(_ tool: GuardTool, _ start: String, _ scene: GuardScene) async throws {
        try await tool.offer(scene)
        try await scene.must(tool.rawValue, tool.arguments(start), id: "the-call")
    }

    /// What cannot be reached or has not answered.
    static let outages: [Guardrail] = GuardTool.allCases.flatMap { tool in
        [
            Guardrail(
                "\(tool): without a store nothing is taken", .refused(.storeUnavailable), tool.rawValue,
                tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.store.trouble = .isDown
            },
            Guardrail(
                "\(tool): who is always slower than others takes nothing", .refused(.busyTryAgain), tool.rawValue,
                tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.store.trouble = .isContested
            },
            Guardrail(
                "\(tool): while a calendar has not answered, nothing else is taken", .refused(.confirmationPending),
                tool.rawValue, tool.arguments("2025-11-29T12:30")
            ) { scene in
                try await GuardTool.move.begin(scene)
                try await scene.check()
                scene.close(.timeout, of: .writing)
                _ = try await scene.call("book_appointment", GuardTool.book.arguments(nine))
                scene.close(nil)
            }.with { $0.business = { try Sample.business(authorities: [Sample.smith, Sample.lee]) } },
        ]
    }
}
