import BookingDomain

extension SampleForm {
    private static func outcome(
        _ request: ToolRequest, _ decision: RecordedOutcome.Decision
    ) throws -> RecordedOutcome {
        RecordedOutcome(
            key: outcomeKey, request: request, decision: decision, at: try ContractSample.instant("11-28T10:31"))
    }

    private static func text(_ request: String, _ decision: String) -> String {
        #"""
        {"key":{"conversation_id":"c-1","tool":"book_appointment","call_id":"t-1"},"request":\#(request),
        "decision":\#(decision),"at":"2025-11-28T15:31:00Z"}
        """#
    }

    private static func slot() throws -> Slot { try ContractSample.slot("11-29T10:00", candidates: ["jones"]) }

    private static let slotText = #"""
        {"start":"2025-11-29T15:00:00Z","end":"2025-11-29T16:00:00Z","start_offset":-18000,"end_offset":-18000,
        "service_type":"botox","provider_id":"smith","candidate_provider_ids":["jones"]}
        """#

    /// One window, from ten to eleven.
    static func windows() throws -> [AvailabilityWindow] {
        let business = try Sample.business(blocks: [(600, 720)])
        let now = try ContractSample.instant("11-28T10:31")
        let day = DayAvailability(
            business: business, service: business.services[0], providers: Array(business.providers.prefix(1)),
            date: try ContractSample.date("2025-11-29"), readings: [Sample.smith: .known([], readAt: now)], claims: [],
            now: now)
        return day.windows(stepMinutes: 30)
    }

    private static func checked() throws -> CheckAvailabilityResult {
        CheckAvailabilityResult(
            date: try ContractSample.date("2025-11-29"), serviceID: "botox", allSlots: [try slot()],
            availableSlots: [try slot()],
            suggestedSlots: [try slot()], windows: try windows(), summary: "Open at 10 AM.",
            keptSelection: Selection(
                number: 1, slot: try slot(), messageID: "m-1", words: "the first",
                selectedAt: try ContractSample.instant("11-28T10:30")),
            warnings: [BookingWarning(.calendarUnavailable, providerID: "jones"), BookingWarning(.selectionDropped)],
            origin: .recorded, unknownFields: JSONObject([("summary", "another one")]))
    }

    private static func booked() throws -> BookingResult {
        BookingResult(
            appointmentID: "a-1", eventID: "e-1", slot: try slot(), serviceName: "Botox", providerName: "Dr. Smith",
            originalStart: "10:15", adjustments: ["start_time": Adjustment(original: "10:15", normalized: "10:00")],
            warnings: [BookingWarning(.calendarSyncPending)], origin: .confirmedAgain)
    }

    static let outcomes = [
        SampleForm(
            "an availability",
            try outcome(
                .check(
                    AvailabilityRequest(
                        date: ContractSample.date("2025-11-29"), serviceID: "botox", providerID: "smith")),
                .checked(checked())),
            text(
                #"""
                {"tool":"check_availability","arguments":{"date":"2025-11-29","service_type":"botox",
                "provider_id":"smith","limit":10}}
                """#,
                #"""
                {"kind":"checked","result":{"date":"2025-11-29","service_type":"botox","all_slots":[\#(slotText)],
                "available_slots":[\#(slotText)],"suggested_slots":[\#(slotText)],
                "windows":[{"start":"2025-11-29T15:00:00Z","end":"2025-11-29T16:00:00Z","start_offset":-18000,
                "end_offset":-18000}],"summary":"Open at 10 AM.",
                "kept_selection":{"number":1,"slot":\#(slotText),"message_id":"m-1","words":"the first",
                "selected_at":"2025-11-28T15:30:00Z"},
                "warnings":[{"code":"calendar_unavailable","provider_id":"jones"},{"code":"selection_dropped"}],
                "origin":"recorded","unknown_fields":{"summary":"another one"}}}
                """#)),
        SampleForm(
            "a booking",
            try outcome(
                .book(
                    BookingRequest(
                        start: RequestedStart("2025-11-29T10:15:00-06:00", in: .eastern), serviceID: "botox",
                        providerID: "smith", customerName: "Ada Example", customerPhone: PhoneNumber("+15555550100"),
                        customerEmail: EmailAddress("ada@example.com"), notes: "first visit")), .booked(booked())),
            text(
                #"""
                {"tool":"book_appointment","arguments":{"start":{"instant":"2025-11-29T16:15:00Z",
                "wall_clock":"2025-11-29T10:15:00","text":"2025-11-29T10:15:00-06:00"},"service_type":"botox",
                "provider_id":"smith","customer_name":"Ada Example","customer_phone":"+15555550100",
                "customer_email":"ada@example.com","notes":"first visit"}}
                """#,
                #"""
                {"kind":"booked","result":{"appointment_id":"a-1","event_id":"e-1","slot":\#(slotText),
                "service_name":"Botox","provider_name":"Dr. Smith","original_start":"10:15",
                "adjustments":{"start_time":{"original":"10:15","normalized":"10:00"}},
                "warnings":[{"code":"calendar_sync_pending"}],"origin":"confirmed_again"}}
                """#)),
        SampleForm(
            "a refusal",
            try outcome(
                .book(BookingRequest()),
                .refused(
                    BookingError(
                        .slotTaken, "somebody was faster", offers: [slot()],
                        today: ContractSample.date("2025-11-28")))),
            text(
                #"{"tool":"book_appointment","arguments":{}}"#,
                #"""
                {"kind":"refused","error":{"error_code":"slot_taken","detail":"somebody was faster",
                "offers":[\#(slotText)],"today":"2025-11-28"}}
                """#)),
    ]

    private static func heard(_ name: String, _ reading: @escaping @Sendable () throws -> ReplyReading, _ text: String)
        -> SampleForm
    {
        SampleForm(
            name, try outcome(.message("the first"), .heard(reading())),
            Self.text(
                #"{"tool":"customer_message","arguments":{"text":"the first"}}"#,
                #"{"kind":"heard","reading":\#(text)}"#))
    }

    private static let evidence = Evidence(range: 0..<9, words: "the first", kind: .ordinal)
    private static let evidenceText = #"{"kind":"ordinal","start":0,"end":9,"words":"the first"}"#

    static let readings = [
        heard(
            "a choice", { .chosen(ReplyChoice(number: 1, slot: try slot(), evidence: evidence)) },
            #"{"kind":"chosen","choice":{"number":1,"slot":\#(slotText),"evidence":\#(evidenceText)}}"#),
        heard(
            "an ambiguity", { .ambiguous(slots: [try slot()], why: "two fit") },
            #"{"kind":"ambiguous","slots":[\#(slotText)],"why":"two fit"}"#),
        heard("a no", { .declined(evidence) }, #"{"kind":"declined","evidence":\#(evidenceText)}"#),
        heard(
            "another wish",
            {
                .wantsOther(
                    OtherRequest(when: RequestedTime(time: LocalTime(hour: 14, minute: 30)), evidence: evidence))
            },
            #"{"kind":"wants_other","request":{"time":"14:30","evidence":\#(evidenceText)}}"#),
        heard(
            "a wish with days, hours and names",
            {
                // Saturday 29 and Sunday 30 November 2025.
                let when = RequestedTime(
                    days: LocalDate(clampingDaysSince1970: 20_421)...LocalDate(clampingDaysSince1970: 20_422),
                    time: LocalTime(hour: 10, minute: 0), until: LocalTime(hour: 12, minute: 0), part: .morning,
                    edge: .after, inferred: [.year, .date])
                return .wantsOther(
                    OtherRequest(when: when, serviceID: "facial", providerID: "lee", evidence: evidence))
            },
            #"""
            {"kind":"wants_other","request":{"first_date":"2025-11-29","last_date":"2025-11-30","time":"10:00",
            "until":"12:00","part":"morning","edge":"after","inferred":["date","year"],"service":"facial",
            "provider":"lee","evidence":\#(evidenceText)}}
            """#),
    ]
}
