import BookingDomain

extension Guardrail {
    private static let nine = "2025-11-29T09:00"
    private static let reason = #""cancellation_reason": "\#(Canary.customer.reason)""#

    /// Whose appointment and thread it is.
    ///
    /// Staff may touch everybody's; a visitor whom nobody proves acts for whoever's
    /// thread they hold.
    static let ownership: [Guardrail] = [
        Guardrail(
            "somebody else's appointment is not called off", .refused(.notFound), "cancel_appointment",
            #"{"appointment_id": "$rival", \#(reason)}"#
        ) { try await $0.letRivalBook("09:00") }.with {
            $0.elsewhere = [.staff: .done]
            $0.afterwardsElsewhere = "cancelled 09:00"
        },
        Guardrail(
            "nor after an own booking in the thread", .refused(.notFound), "cancel_appointment",
            #"{"appointment_id": "$rival", \#(reason)}"#
        ) { scene in
            try await GuardTool.move.begin(scene)
            try await scene.letRivalBook("09:00")
        }.with {
            $0.elsewhere = [.staff: .done]
            $0.afterwardsElsewhere = "cancelled 09:00, scheduled 16:00, taken 16:00"
        },
        Guardrail(
            "somebody else's appointment is not moved", .refused(.notFound), "reschedule_appointment",
            #"{"appointment_id": "$rival", "new_start_time": "2025-11-29T12:30"}"#
        ) { scene in
            try await scene.letRivalBook("09:00")
            try await scene.check()
        }.with {
            $0.elsewhere = [.staff: .done]
            $0.afterwardsElsewhere = "scheduled 12:30, taken 12:30"
        },
        Guardrail(
            "somebody else's appointment does not count as free", .refused(.notFound), "check_availability",
            #"{"date": "2025-11-29", "service_type": "botox", "appointment_id": "$rival"}"#
        ) { try await $0.letRivalBook("09:00") }.with {
            $0.elsewhere = [.staff: .done]
            $0.afterwardsElsewhere = "scheduled 09:00, taken 09:00, 3 offers"
        },
        Guardrail(
            "an appointment that there is not is told apart from somebody else's by nobody", .refused(.notFound),
            "cancel_appointment", #"{"appointment_id": "appointment-1"}"#),
        Guardrail(
            "an own appointment under an id with other letters is none", .refused(.notFound), "cancel_appointment",
            #"{"appointment_id": "$OWN"}"#, before: GuardTool.move.begin),
        foreign(
            "check_availability", #"{"date": "2025-11-29", "service_type": "botox"}"#, "scheduled 09:00, taken 09:00"),
        foreign(
            "reserve_slot", GuardTool.reserve.arguments("2025-11-29T12:30"), "scheduled 09:00, taken 09:00, held 12:30"),
        foreign(
            "book_appointment", GuardTool.book.arguments("2025-11-29T12:30"),
            "scheduled 09:00, scheduled 12:30, taken 09:00, taken 12:30"),
        foreign(
            "reschedule_appointment", #"{"appointment_id": "$rival", "new_start_time": "2025-11-29T12:30"}"#,
            "scheduled 12:30, taken 12:30"),
        foreign("cancel_appointment", #"{"appointment_id": "$rival"}"#, "cancelled 09:00"),
    ]

    private static func foreign(_ tool: String, _ arguments: String, _ what: String) -> Guardrail {
        Guardrail("\(tool): somebody else's thread is not used", .refused(.notAllowed), tool, arguments) { scene in
            try await scene.letRivalBook("09:00")
            try await scene.letRivalCheck()
        }.with {
            $0.thread = GuardScene.rival
            $0.elsewhere = [.staff: .done, .visitor: .done]
            $0.afterwardsElsewhere = what
        }
    }

    /// What the customer may not do with an own appointment.
    static let changes: [Guardrail] =
        [
            ("cancel_appointment", #"{"appointment_id": "$own", \#(reason)}"#),
            ("reschedule_appointment", GuardTool.move.arguments(nine)),
        ]
        .flatMap { tool, arguments in
            [
                Guardrail(
                    "\(tool): an appointment that is too near stays; staff may change it", .refused(.noticeTooShort),
                    tool, arguments, before: GuardTool.move.offer
                ).policy { $0.cancellationNoticeMinutes = 2880 }.with {
                    $0.elsewhere = [.staff: .done]
                    $0.afterwardsElsewhere =
                        tool == "cancel_appointment" ? "cancelled 16:00, 3 offers" : "scheduled 09:00, taken 09:00"
                },
                Guardrail(
                    "\(tool): an appointment that has begun stays", .refused(.pastTime), tool, arguments
                ) { scene in
                    try await GuardTool.move.offer(scene)
                    scene.wait(.seconds(29 * 3600 + 1800))
                },
            ]
        } + [
            Guardrail(
                "an appointment is not moved more often than the policy allows", .refused(.notAllowed),
                "reschedule_appointment", GuardTool.move.arguments(nine), before: GuardTool.move.offer
            ).policy { $0.rescheduleLimit = 0 },
            Guardrail(
                "an appointment that was called off is not moved", .refused(.notAllowed), "reschedule_appointment",
                GuardTool.move.arguments(nine)
            ) { scene in
                try await GuardTool.move.offer(scene)
                try await scene.must("cancel_appointment", #"{"appointment_id": "$own"}"#)
            },
        ]

    /// With booking by agents switched off, staff still book, and information flows.
    static let switchedOff: [Guardrail] =
        GuardTool.allCases.map { tool in
            Guardrail(
                "\(tool): agents take nothing while booking is switched off; staff do", .refused(.notAllowed),
                tool.rawValue, tool.arguments(nine), before: { try await tool.offer($0) }
            ).with {
                $0.laterBusiness = { try Sample.business { $0.aiBooking = false } }
                $0.elsewhere = [.staff: .done]
                $0.afterwardsElsewhere = tool.taken()
            }
        } + [
            Guardrail(
                "agents call nothing off while booking is switched off; staff do", .refused(.notAllowed),
                "cancel_appointment", #"{"appointment_id": "$own"}"#, before: GuardTool.move.begin
            ).with {
                $0.laterBusiness = { try Sample.business { $0.aiBooking = false } }
                $0.elsewhere = [.staff: .done]
                $0.afterwardsElsewhere = "cancelled 16:00"
            },
            Guardrail(
                "agents still check while booking is switched off", .done, "check_availability",
                #"{"date": "2025-11-29", "service_type": "botox"}"#
            ).with {
                $0.laterBusiness = { try Sample.business { $0.aiBooking = false } }
                $0.afterwards = "3 offers"
            },
        ]
}
