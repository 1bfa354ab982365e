import BookingAdapters
import BookingDomain

extension Guardrail {
    private static let nine = "2025-11-29T09:00"

    /// What is wrong with a slot by the time it is taken, although it was offered.
    static let slots: [Guardrail] = GuardTool.allCases.flatMap { tool in
        [
            Guardrail(
                "\(tool): what somebody else has is not taken", .refused(.slotTaken), tool.rawValue,
                tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                try await scene.letRivalBook("09:00")
            },
            Guardrail(
                "\(tool): of two at the same moment the slower one is refused", .refused(.slotTaken), tool.rawValue,
                tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.store.beforeNextClaim { try? await scene.letRivalBook("09:00") }
            }.with {
                let own = tool == .move ? ["scheduled 09:00", "scheduled 16:00", "taken 09:00", "taken 16:00"] : []
                $0.afterwards =
                    (own.isEmpty ? ["scheduled 09:00", "taken 09:00"] : own).joined(separator: ", ") + ", 3 offers"
            },
            Guardrail(
                "\(tool): what the calendar says is busy is not taken", .refused(.slotTaken), tool.rawValue,
                tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.desk.calendar.setBusy(
                    [try Sample.instant("2025-11-29T09:15")..<(try Sample.instant("2025-11-29T09:45"))],
                    for: Sample.smith, of: scene.desk.business.id)
            },
            Guardrail(
                "\(tool): with a calendar that cannot be read nothing is taken, where the policy says so",
                .refused(.calendarUnavailable), tool.rawValue, tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.close(.timeout)
            }.policy { $0.whenCalendarUnknown = .refuse },
            Guardrail(
                "\(tool): with a calendar that cannot be read a slot that was free is taken, with a warning", .done,
                tool.rawValue, tool.arguments(nine)
            ) { scene in
                try await tool.offer(scene)
                scene.close(.timeout)
            }.with { $0.afterwards = tool.taken() },
            Guardrail(
                "\(tool): what has begun since it was offered is not taken", .refused(.pastTime), tool.rawValue,
                tool.arguments("2025-11-28T11:00")
            ) { scene in
                try await tool.offer(scene, date: "2025-11-28")
                scene.wait(.seconds(1800))
            },
            Guardrail(
                "\(tool): what has become too near is not taken", .refused(.noticeTooShort), tool.rawValue,
                tool.arguments("2025-11-28T12:30")
            ) { scene in
                try await tool.offer(scene, date: "2025-11-28")
                scene.wait(.seconds(1))
            }.policy { $0.noticeMinutes = 120 },
            Guardrail(
                "\(tool): what lies outside the hours as they are now is not taken", .refused(.outsideHours),
                tool.rawValue, tool.arguments(nine), before: { try await tool.offer($0) }
            ).with { $0.laterBusiness = { try Sample.business(blocks: [(600, 1020)]) } },
            Guardrail(
                "\(tool): what is not on the grid of starts as it is now is not taken", .refused(.outsideHours),
                tool.rawValue, tool.arguments("2025-11-29T12:30"), before: { try await tool.offer($0) }
            ).with { $0.laterBusiness = { try Sample.business { $0.stepMinutes = 60 } } },
            Guardrail(
                "\(tool): what is farther away than the business plans by now is not taken", .refused(.beyondHorizon),
                tool.rawValue, tool.arguments("2025-11-30T09:00"),
                before: { try await tool.offer($0, date: "2025-11-30") }
            ).with { $0.laterBusiness = { try Sample.business { $0.horizonDays = 1 } } },
        ]
    }

    /// What is kept for a customer.
    static let holds: [Guardrail] = [
        Guardrail(
            "what is kept is kept for five minutes less a millisecond", .done, "book_appointment",
            GuardTool.book.arguments(nine)
        ) { scene in
            try await keep(scene)
            scene.wait(.milliseconds(299_999))
        }.with { $0.afterwards = "scheduled 09:00, taken 09:00" },
        Guardrail(
            "what is kept no more is not booked as if it were", .refused(.holdExpired), "book_appointment",
            GuardTool.book.arguments(nine)
        ) { scene in
            try await keep(scene)
            scene.wait(.seconds(300))
        }.with { $0.afterwards = "3 offers" },
        Guardrail(
            "what somebody else keeps is not taken", .refused(.slotTaken), "book_appointment",
            GuardTool.book.arguments(nine)
        ) { scene in
            try await scene.check()
            try await scene.letRivalKeep("09:00")
        },
    ]

    private static func keep(_ scene: GuardScene) async throws {
        try await scene.check()
        try await scene.must("reserve_slot", GuardTool.reserve.arguments(nine))
    }

    /// What is wrong with a day or a service before there are offers.
    static let checks: [Guardrail] = [
        check("a day that has passed is not checked", .pastTime, #""date": "2025-11-27""#),
        check("a day of a year ago is not checked", .pastTime, #""date": "2024-11-29""#),
        check("a day too far ahead is not checked", .beyondHorizon, #""date": "2026-11-29""#),
        check("a day that does not exist is not checked", .invalidData, #""date": "2025-02-30""#),
        check("a service that there is not is not checked", .unknownService, #""service_type": "massage""#),
        check("a provider who is not there is not checked", .unknownProvider, #""provider": "Dr. Who""#),
        Guardrail(
            "a provider who does not perform the service is not checked", .refused(.unknownProvider),
            "check_availability", #"{"date": "2025-11-29", "service_type": "facial", "provider": "dr-smith"}"#),
        check("without any calendar nothing is offered", .calendarUnavailable, "") { $0.close(.timeout) },
    ]

    private static func check(
        _ name: String, _ code: BookingErrorCode, _ member: String,
        before: @escaping @Sendable (GuardScene) async throws -> Void = { _ in }
    ) -> Guardrail {
        let usual = [("date", #""date": "2025-11-29""#), ("service_type", #""service_type": "botox""#)]
        let members = usual.filter { !member.hasPrefix("\"\($0.0)\"") }.map(\.1) + (member.isEmpty ? [] : [member])
        return Guardrail(
            name, .refused(code), "check_availability", "{\(members.joined(separator: ", "))}", before: before)
    }
}
