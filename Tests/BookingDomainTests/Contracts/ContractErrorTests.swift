import BookingDomain
import Testing

struct ContractErrorTests {
    @Test(
        "every code has the family and the status of the contract",
        arguments: [
            ("no_pending_offers", "slot_selection_mismatch", 409), ("offers_expired", "slot_selection_mismatch", 409),
            ("slot_selection_mismatch", "slot_selection_mismatch", 409),
            ("selection_required", "slot_selection_mismatch", 409), ("slot_taken", "slot_unavailable", 409),
            ("past_time", "invalid_data", 422), ("outside_hours", "invalid_data", 422),
            ("notice_too_short", "invalid_data", 422), ("beyond_horizon", "invalid_data", 422),
            ("unknown_service", "invalid_data", 422), ("unknown_provider", "invalid_data", 422),
            ("invalid_data", "invalid_data", 422), ("unknown_tool", "invalid_data", 422),
            ("idempotency_mismatch", "invalid_data", 422),
            ("missing_required_field", "missing_required_field", 422),
            ("calendar_unavailable", "service_unavailable", 503), ("store_unavailable", "service_unavailable", 503),
            ("busy_try_again", "service_unavailable", 503), ("hold_expired", "slot_unavailable", 409),
            ("confirmation_pending", "general_error", 500), ("not_found", "general_error", 500),
            ("not_allowed", "general_error", 500),
            ("general_error", "general_error", 500),
        ])
    func families(code: String, family: String, status: Int) throws {
        let error = BookingError(BookingErrorCode(rawValue: code), "why")
        let json = error.json(for: try ContractSample.business(), channel: .sms)
        #expect(BookingErrorCode.all.contains(error.code))
        #expect(json["success"] == false)
        #expect(json["error"] == "why")
        #expect(json["code"] == .string(family))
        #expect(json["error_code"] == .string(code))
        #expect(json["status_code"] == .integer(status))
        #expect((json["pending_slot_options"] != nil) == (family == "slot_selection_mismatch"))
    }

    @Test("the table above is the whole list")
    func complete() {
        #expect(BookingErrorCode.all.count == 23)
        #expect(Set(BookingErrorCode.all).count == 23)
    }

    @Test(
        "every code has its own sentence on every channel and its own instruction",
        arguments: BookingErrorCode.all, BookingChannel.allCases)
    func sentences(code: BookingErrorCode, channel: BookingChannel) throws {
        let business = try ContractSample.business()
        for offers in [[], [try ContractSample.slot("11-29T10:00")]] {
            let error = BookingError(code, "detail", offers: offers)
            let message = ErrorSentences.userMessage(for: error, business: business, channel: channel)
            let instruction = ErrorSentences.instruction(for: error)
            #expect(message.count > 20)
            #expect(instruction.hasSuffix("."))
            #expect(message.last.map { ".?".contains($0) } == true)
            #expect(!message.contains("{") && !message.contains("detail"))
            let other = BookingError(BookingErrorCode(rawValue: "made_up"), "detail")
            let isGeneral = code == .generalError
            #expect((instruction == ErrorSentences.instruction(for: other)) == isGeneral)
        }
    }

    @Test("the refusal of a choice reads out the numbered offers, in writing and in speech")
    func options() throws {
        let business = try ContractSample.business()
        let offers = [
            try ContractSample.slot("11-29T10:00"), try ContractSample.slot("11-29T11:00"),
            try ContractSample.slot("11-29T14:00"),
        ]
        let required = BookingError(.selectionRequired, "why", offers: offers)
        #expect(
            ErrorSentences.userMessage(for: required, business: business, channel: .voice)
                == "I have 10 AM, 11 AM or 2 PM with Dr. Smith on Saturday, November 29. Which one would you like?")
        let mismatch = BookingError(.slotSelectionMismatch, "why", offers: Array(offers.prefix(2)))
        #expect(
            ErrorSentences.userMessage(for: mismatch, business: business, channel: .sms)
                == """
                That isn't one of the times I offered.
                1) Sat Nov 29, 10 AM with Dr. Smith
                2) Sat Nov 29, 11 AM with Dr. Smith
                Reply with the number of the one you would like.
                """)
        let single = BookingError(.selectionRequired, "why", offers: [offers[2]])
        #expect(
            ErrorSentences.userMessage(for: single, business: business, channel: .web)
                == "1) Sat Nov 29, 2 PM with Dr. Smith\nReply with 1 to take it.")
    }

    @Test("a refusal of enforcement is read and written with its offers and today's date")
    func golden() throws {
        let business = try ContractSample.business()
        let error = BookingError(
            .pastTime, "the start has passed", offers: [try ContractSample.slot("11-29T10:00")],
            today: try ContractSample.date("2025-11-28"))
        let text = ContractSample.compact(
            #"""
            {"success":false,"error":"the start has passed","code":"invalid_data","error_code":"past_time",
            "status_code":422,
            "user_message":"That time has already passed. I have 10 AM with Dr. Smith on Saturday, November 29.
             Would you like that one?",
            "instruction":"The date or time lies in the past; a wrong year is the usual cause. Work the date out again
             from today's date and call the tool again. Today is 2025-11-28, a Friday.",
            "pending_slot_options":[{"index":1,"start":"2025-11-29T10:00:00-05:00",
            "end":"2025-11-29T11:00:00-05:00","start_time":"10 AM","provider":"Dr. Smith","provider_id":"smith",
            "service_type":"botox"}],"today":"2025-11-28"}
            """#
        ).replacing("29.Would", with: "29. Would").replacing("againfrom", with: "again from")
        #expect(JSONWriter.string(error.json(for: business, channel: .voice)) == text)
        #expect(try BookingError(json: JSONReader.read(text), business: business) == error)
    }

    @Test("unknown services and providers are answered with what there is, ten at most")
    func catalogue() throws {
        let business = try ContractSample.business()
        let service = BookingError(.unknownService, "why")
        #expect(
            ErrorSentences.userMessage(for: service, business: business, channel: .voice)
                == "I'm sorry, I couldn't find that service. We have Botox or Facial. Which one would you like?")
        let extra = (1...12).map {
            Service(id: ServiceID("x\($0)"), name: "Extra \($0)", durationMinutes: 30, providerIDs: ["jones"])
        }
        let large = try ContractSample.business(services: extra)
        let message = ErrorSentences.userMessage(for: service, business: large, channel: .sms)
        #expect(message.contains("Extra 8 or 4 more."))
        #expect(!message.contains("Extra 9"))
    }
}

struct ContractConfirmationTests {
    private static let start = ContractConfirmationTests.local("2025-11-16", "14:00")

    private static func local(_ date: String, _ time: String) -> LocalDateTime? {
        guard let date = try? ISO8601.localDate(date), let time = try? ISO8601.localTime(time) else { return nil }
        return LocalDateTime(date: date, time: time)
    }

    @Test(
        "a confirmation is worded for its channel",
        arguments: [
            (BookingChannel.voice, "Perfect! I've booked your Botox appointment for 2 PM on November 16, 2025."),
            (.sms, "Your Botox appointment is booked for November 16, 2025 at 2:00 PM."),
            (.email, "Your Botox appointment is booked for November 16, 2025 at 2:00 PM."),
            (.staffConsole, "Your Botox appointment is booked for November 16, 2025 at 2:00 PM."),
            (.web, "Your Botox appointment is booked for November 16, 2025 at 2:00 PM."),
        ])
    func booked(channel: BookingChannel, sentence: String) {
        #expect(Self.start != nil)
        #expect(ConfirmationSentences.booked(service: "Botox", start: Self.start, channel: channel) == sentence)
    }

    @Test("without a time or a service a confirmation says less", arguments: BookingChannel.allCases)
    func unknown(channel: BookingChannel) {
        #expect(
            ConfirmationSentences.booked(service: "Botox", start: nil, channel: channel)
                == "Your Botox appointment is confirmed.")
        #expect(
            ConfirmationSentences.booked(service: nil, start: nil, channel: channel)
                == "Your appointment is confirmed.")
        let plain = ConfirmationSentences.booked(service: "", start: Self.start, channel: channel)
        #expect(plain.contains("your appointment for ") || plain.hasPrefix("Your appointment is booked for "))
    }

    @Test("spoken offers name each day and provider once per stretch")
    func offers() throws {
        let business = try ContractSample.business()
        let offers = [
            try ContractSample.slot("11-29T10:00"), try ContractSample.slot("11-29T10:30"),
            try ContractSample.slot("11-29T14:00", provider: "jones"), try ContractSample.slot("12-01T09:00"),
            try ContractSample.slot("12-01T12:00", provider: ""),
        ]
        #expect(
            OfferSentences.spoken(offers, business: business)
                == "I have 10 AM or 10:30 AM with Dr. Smith, or 2 PM with Dr. Jones on Saturday, November 29, "
                + "or 9 AM with Dr. Smith, or 12 PM on Monday, December 1.")
        #expect(OfferSentences.written(offers, business: business).hasSuffix("\n5) Mon Dec 1, 12 PM"))
        #expect(OfferSentences.spoken([], business: business).isEmpty)
        #expect(OfferSentences.written([], business: business).isEmpty)
    }
}
