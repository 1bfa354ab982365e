import BookingDomain

extension Guardrail {
    private static let nine = "2025-11-29T09:00"

    /// What was offered, and what the customer said about it.
    static let offers: [Guardrail] = GuardTool.allCases.flatMap { tool in
        [
            Guardrail(
                "\(tool): without offers nothing is taken", .refused(.noPendingOffers), tool.rawValue,
                tool.arguments(nine), before: { try await tool.begin($0) }),
            Guardrail(
                "\(tool): offers are good for exactly 30 minutes", .done, tool.rawValue, tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.wait(.seconds(1800))
            }.with { $0.afterwards = tool.taken() },
            Guardrail(
                "\(tool): a second later they are not", .refused(.offersExpired), tool.rawValue, tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.wait(.seconds(1801))
            },
            Guardrail(
                "\(tool): what was not offered is not taken", .refused(.slotSelectionMismatch), tool.rawValue,
                tool.arguments("2025-11-29T09:10"), before: { try await tool.offer($0) }),
            Guardrail(
                "\(tool): neither is the same time of another day", .refused(.slotSelectionMismatch), tool.rawValue,
                tool.arguments("2025-11-30T09:00"), before: { try await tool.offer($0) }),
            Guardrail(
                "\(tool): what was free, but not read out, is not taken where the policy says so",
                .refused(.slotSelectionMismatch), tool.rawValue, tool.arguments("2025-11-29T10:00"),
                before: { try await tool.offer($0) }
            ).policy { $0.allowsUnlistedSlots = false },
            Guardrail(
                "\(tool): while nobody has chosen, the agent must say what", .refused(.selectionRequired),
                tool.rawValue, tool.arguments(), before: { try await tool.offer($0) }),
            Guardrail(
                "\(tool): the customer's word wins over the agent's", .done, tool.rawValue,
                tool.arguments("2025-11-29T12:30")
            ) { scene in
                try await tool.offer(scene)
                try await scene.say("9 am please")
            }.with {
                $0.afterwards = tool == .reserve ? "held 09:00, 3 offers, chose 09:00, keeps 09:00" : tool.taken()
            },
            Guardrail(
                "\(tool): or the difference is refused, by policy", .refused(.slotSelectionMismatch), tool.rawValue,
                tool.arguments("2025-11-29T12:30")
            ) { scene in
                try await tool.offer(scene)
                try await scene.say("9 am please")
            }.policy { $0.agentDisagreement = .refuse },
            Guardrail(
                "\(tool): a choice that was taken back is none", .refused(.selectionRequired), tool.rawValue,
                tool.arguments()
            ) { scene in
                try await tool.offer(scene)
                try await scene.say("9 am please")
                try await scene.say("no, none of these")
            },
            Guardrail(
                "\(tool): another instant is refused although the clock reads the same",
                .refused(.slotSelectionMismatch), tool.rawValue, tool.arguments("2025-11-29T09:00:00Z"),
                before: { try await tool.offer($0) }),
            Guardrail(
                "\(tool): a wrong year is told as such", .refused(.pastTime), tool.rawValue,
                tool.arguments("2024-11-29T09:00"), before: { try await tool.offer($0) }),
        ]
    }

    /// Offers that are not there any more, or are for something else.
    static let otherOffers: [Guardrail] = [
        Guardrail(
            "offers that were taken along to another thread are gone here", .refused(.noPendingOffers),
            "book_appointment", GuardTool.book.arguments(nine)
        ) { scene in
            try await scene.check()
            // What the transport proves is beside the point: the offers are gone.
            var mover = scene.context(of: "conversation-3")
            mover.customer = Canary.customer.customer("customer-1")
            mover.channel = .sms
            try await scene.adopt()
            _ = try await scene.desk.orchestrator.moveOffers(from: GuardScene.own, in: mover)
        },
        Guardrail(
            "offers are gone after a booking", .refused(.noPendingOffers), "book_appointment",
            GuardTool.book.arguments("2025-11-29T12:30")
        ) { scene in
            try await scene.check()
            try await scene.must("book_appointment", GuardTool.book.arguments(nine))
        },
        Guardrail(
            "offers for moving an appointment book no second one", .refused(.slotSelectionMismatch),
            "book_appointment", GuardTool.book.arguments(nine), before: GuardTool.move.offer),
        Guardrail(
            "offers for another service move nothing", .refused(.noPendingOffers), "reschedule_appointment",
            GuardTool.move.arguments(nine)
        ) { scene in
            try await GuardTool.move.begin(scene)
            try await scene.must(
                "check_availability", #"{"date": "2025-11-29", "service_type": "facial"}"#)
        },
        Guardrail(
            "a check that fails clears what was offered before", .refused(.noPendingOffers), "book_appointment",
            GuardTool.book.arguments(nine)
        ) { scene in
            try await scene.check()
            scene.close(.timeout)
            _ = try await scene.call("check_availability", #"{"date": "2025-11-29", "service_type": "botox"}"#)
            scene.close(nil)
        },
    ]
}
