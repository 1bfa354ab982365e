import BookingDomain

extension SampleForm {
    static func fullEvent() throws -> BookingEvent {
        BookingEvent(
            .toolExecution, at: try ContractSample.instant("11-28T10:31"), correlationID: "r-1",
            businessID: "clinic", conversationID: "c-1",
            appointmentID: "a-1", providerID: "smith", channel: .staffConsole, tool: .bookAppointment, success: false,
            latency: .nanoseconds(12_345_600), errorCode: "slot_taken", reason: .timeout,
            httpStatus: 503,
            adjustments: [
                "start_time": Adjustment(original: "10:15", normalized: "2025-11-29T10:00:00-05:00"),
                "provider": Adjustment(original: "", normalized: "smith"),
            ])
    }

    static let events = [
        SampleForm(
            "an event with everything", try fullEvent(),
            #"""
            {"name":"tool_execution","at":"2025-11-28T15:31:00Z","correlation_id":"r-1","business_id":"clinic",
            "conversation_id":"c-1","appointment_id":"a-1","provider_id":"smith","channel":"staff_console","tool":"book_appointment",
            "success":false,"latency_ms":12.3456,"error_code":"slot_taken","reason":"timeout",
            "http_status":503,"adjustments":{"provider":{"original":"","normalized":"smith"},
            "start_time":{"original":"10:15","normalized":"2025-11-29T10:00:00-05:00"}}}
            """#),
        SampleForm(
            "an event with nothing more than it needs",
            BookingEvent(.delivered, at: try ContractSample.instant("11-28T10:31"), correlationID: "r-1"),
            #"{"name":"delivered","at":"2025-11-28T15:31:00Z","correlation_id":"r-1"}"#),
    ]

    static func changeSet() throws -> ChangeSet {
        let at = try ContractSample.instant("11-28T10:31")
        return ChangeSet(
            business: "clinic", at: at,
            expectations: [.record(.customer("u-1"), version: 3), .claim("k-9", version: 0)],
            records: [StoredRecord(Customer(id: "u-1"), version: 1)],
            claims: [.put(try heldClaim()), .release("k-1", version: 2)],
            outcome: RecordedOutcome(key: outcomeKey, request: .message("no"), decision: .heard(.unrelated), at: at),
            outbox: [try row(.cancelEvent("e-1", of: "smith"))],
            log: [BookingEvent(.delivered, at: at, correlationID: "r-1")])
    }

    static let outcomeKey = OutcomeKey(conversationID: "c-1", tool: .bookAppointment, callID: "t-1")

    static let changes = [
        SampleForm(
            "a record", #"{"kind":"customer","version":4,"body":{"id":"u-1","name":"Ada Example"}}"#,
            written: { StoredRecord(Customer(id: "u-1", name: "Ada Example"), version: 4).json },
            reread: { json throws(JSONError) in try StoredRecord(json: json).json }),
        SampleForm(
            "a change set",
            #"""
            {"business_id":"clinic","at":"2025-11-28T15:31:00Z",
            "expectations":[{"record":{"kind":"customer","id":"u-1"},"version":3},{"claim":"k-9","version":0}],
            "records":[{"kind":"customer","version":1,"body":{"id":"u-1"}}],
            "claims":[{"put":{"id":"k-2","provider_id":"smith","place":0,"start":"2025-11-29T15:00:00Z",
            "end":"2025-11-29T16:00:00Z","appointment_start":"2025-11-29T15:00:00Z",
            "appointment_end":"2025-11-29T16:00:00Z","state":"held","until":"2025-11-28T15:36:00.250Z","version":1,
            "conversation_id":"c-1"}},{"release":"k-1","version":2}],
            "outcome":{"key":{"conversation_id":"c-1","tool":"book_appointment","call_id":"t-1"},
            "request":{"tool":"customer_message","arguments":{"text":"no"}},
            "decision":{"kind":"heard","reading":{"kind":"unrelated"}},"at":"2025-11-28T15:31:00Z"},
            "outbox":[{"id":"o-1","business_id":"clinic","queue":"notifications","effect":{"kind":"cancel_event",
            "event_id":"e-1","provider_id":"smith"},"appointment_id":"a-1","correlation_id":"r-1",
            "due":"2025-11-28T15:31:00.007Z","attempts":0,"state":"waiting"}],
            "log":[{"name":"delivered","at":"2025-11-28T15:31:00Z","correlation_id":"r-1"}]}
            """#,
            written: { try changeSet().json },
            reread: { json throws(JSONError) in try ChangeSet(json: json).json }),
        SampleForm(
            "a change set without changes", #"{"business_id":"clinic","at":"2025-11-28T15:31:00Z"}"#,
            written: { ChangeSet(business: "clinic", at: try ContractSample.instant("11-28T10:31")).json },
            reread: { json throws(JSONError) in try ChangeSet(json: json).json }),
    ]
}
