import BookingDomain

extension Guardrail {
    /// What may not stand in arguments, whatever the tool.
    static let arguments: [Guardrail] =
        tools.flatMap { usual -> [Guardrail] in
            let (tool, usual, before) = usual
            return
                (tool == "book_appointment" ? smuggled : Array(smuggled.prefix(2))).map { member in
                    Guardrail(
                        "\(tool): \(member) is not let in", .refused(.invalidData), tool, extended(usual, member),
                        before: before)
                } + [
                    Guardrail(
                        "\(tool): arguments that are no object are refused", .refused(.invalidData), tool, "[\(usual)]",
                        before: before),
                    Guardrail(
                        "\(tool): arguments that break off are refused", .refused(.invalidData), tool,
                        String(usual.dropLast()), before: before),
                    Guardrail(
                        "\(tool): one argument twice is refused", .refused(.invalidData), tool,
                        extended(usual, usual.dropFirst().dropLast().description), before: before),
                    Guardrail(
                        "\(tool): a start or day that is no time is refused without being repeated",
                        .refused(.invalidData),
                        tool, broken[tool] ?? "", before: before),
                ]
        } + missing + [
            Guardrail(
                "a tool that there is not is refused", .refused(.unknownTool), "book_apointment",
                GuardTool.book.arguments("2025-11-29T09:00"), before: GuardTool.book.offer),
            Guardrail(
                "a tool named like a customer is refused without being repeated", .refused(.unknownTool),
                Canary.customer.name, "{}"),
        ]

    /// A tool, arguments that it would take, and what must be there before.
    private typealias Usual = (
        tool: String, arguments: String, before: @Sendable (GuardScene) async throws -> Void
    )

    /// Every tool.
    private static let tools: [Usual] = {
        var tools: [Usual] = []
        for tool in GuardTool.allCases {
            tools.append((tool.rawValue, tool.arguments("2025-11-29T09:00"), { try await tool.offer($0) }))
        }
        tools.append(("check_availability", #"{"date": "2025-11-29", "service_type": "botox"}"#, { _ in }))
        tools.append(
            ("cancel_appointment", #"{"appointment_id": "$own"}"#, { try await GuardTool.move.begin($0) }))
        return tools
    }()

    /// What the transport alone may say, and what nobody may.
    private static let smuggled = [
        #""tenant_id": "glow-spa""#, #""tenantId": "other-spa""#, #""business_id": "other-spa""#,
        #""customer_id": "customer-2""#, #""conversation_id": "conversation-2""#, #""channel": "staff_console""#,
        #""role": "admin""#, #""now": "2025-11-27T10:00:00-05:00""#, #""confirmed": true"#, #""force": true"#,
        #""call_id": "the-call""#, #""\#(Canary.customer.name)": 1"#, #""customerPhone": "\#(Canary.customer.phone)""#,
    ]

    private static let broken = [
        "reserve_slot": #"{"start_time": "\#(Canary.customer.name)"}"#,
        "book_appointment": #"{"start_time": "305-555-0187"}"#,
        "reschedule_appointment": #"{"appointment_id": "$own", "new_start_time": "\#(Canary.customer.email)"}"#,
        "check_availability": #"{"date": "\#(Canary.customer.phone)", "service_type": "botox"}"#,
        "cancel_appointment": #"{"appointment_id": 1, "cancellation_reason": ["\#(Canary.customer.reason)"]}"#,
    ]

    private static func extended(_ arguments: String, _ member: String) -> String {
        "\(arguments.dropLast()), \(member)}"
    }

    /// What must be said.
    private static let missing: [Guardrail] = [
        Guardrail(
            "a day must be named", .refused(.missingRequiredField), "check_availability", #"{"service_type": "botox"}"#),
        Guardrail(
            "null names no day", .refused(.missingRequiredField), "check_availability",
            #"{"date": null, "service_type": "botox"}"#),
        Guardrail(
            "a blank names no day", .refused(.invalidData), "check_availability",
            #"{"date": " ", "service_type": "botox"}"#),
        Guardrail(
            "the appointment that moves must be named", .refused(.missingRequiredField), "reschedule_appointment", "{}"),
        Guardrail(
            "the appointment that is called off must be named", .refused(.missingRequiredField), "cancel_appointment",
            "{}"),
        Guardrail(
            "nobody books without name and number", .refused(.missingRequiredField), "book_appointment",
            #"{"start_time": "2025-11-29T09:00", "customer_name": "unknown"}"#, before: GuardTool.book.offer
        ).with { $0.isNameless = true },
    ]
}
