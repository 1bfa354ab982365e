import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The tools that only read")
struct InformationTests {
    @Test("a tool that only reads answers in JSON, and changes, records and asks nothing", arguments: ToolName.readOnly)
    func reads(tool: ToolName) async throws {
        let desk = try Desk(Sample.business { $0.aiBooking = true })
        try await desk.check()
        _ = try await desk.book("2025-11-29T10:00")
        let before = try await desk.record(Conversation.self, Sample.conversation.rawValue)
        var business = desk.business
        var policy = business.policy
        policy.aiBooking = false
        business = try business.under(policy)
        var context = desk.context(call: "call-9")
        context.business = business
        let tools = BookingTools(desk.orchestrator)
        for _ in 0..<2 {
            let answer = await tools.run(ToolCall(id: "call-9", name: tool.rawValue, arguments: [:]), in: context)
            let json = answer.json(for: business, channel: .voice)
            #expect(json["success"] == true, "\(json)")
            #expect(json["error_code"] == .null)
            #expect(json["status_code"] == 200)
            #expect(json["user_message"]?.stringValue?.isEmpty == false)
        }
        #expect(try await desk.record(Conversation.self, Sample.conversation.rawValue) == before)
        let key = OutcomeKey(conversationID: Sample.conversation, tool: tool, callID: "call-9")
        let query = BookingQuery(business: business.id, at: desk.environment.now, outcome: key)
        #expect(try await desk.store.load(query).outcome == nil)
        let measured = desk.metrics.events.filter { $0.name == .toolExecution && $0.tool == tool }
        #expect(measured.map(\.success) == [true, true])
    }

    @Test("the answers have the documented shape")
    func shapes() async throws {
        let desk = try Desk(Sample.business())
        let date = await json(desk, .getCurrentDate, [:])
        #expect(date["current_date"] == "2025-11-28")
        #expect(date["weekday"] == "Friday")
        #expect(date["current_time"] == "10:30 AM")
        #expect(date["time_zone"] == "America/New_York")
        #expect(date["next_business_day"] == "2025-11-29")
        #expect(date["is_after_hours"] == false)
        let services = await json(desk, .getServiceInfo, ["service_type": "Botox"])["services"]
        #expect(
            services == [
                [
                    "service_type": "botox", "service": "Botox", "aliases": [], "duration_minutes": 60, "price": .null,
                    "care_notes": .null,
                    "providers": [
                        ["provider_id": "dr-lee", "provider": "Dr. Lee"],
                        ["provider_id": "dr-smith", "provider": "Dr. Smith"],
                    ],
                ]
            ])
        let providers = await json(desk, .getProviderInfo, ["provider": "Dr. Smith"])["providers"]
        #expect(
            providers == [
                [
                    "provider_id": "dr-smith", "provider": "Dr. Smith", "aliases": [],
                    "hours": "Monday to Sunday 9 AM to 5 PM",
                    "services": [["service_type": "botox", "service": "Botox"]],
                ]
            ])
        #expect(
            await json(desk, .searchCustomer, [:])["customer"] == [
                "name": "Avery Example", "phone": "+13055550100", "email": .null,
            ])
    }

    @Test("a provider's hours are those shared with the business, exceptional dates included")
    func hours() async throws {
        let block = try #require(OpeningBlock(startMinute: 600, endMinute: 1440))
        let day = try #require(DayHours([block]))
        let own = WorkingHours(weekly: [.tuesday: day], exceptions: [try ISO8601.localDate("2025-12-04"): day])
        let desk = try Desk(Sample.business(smith: own))
        let hours = await json(desk, .getProviderInfo, ["provider": "dr-smith"])["providers"]?.arrayValue?[0]["hours"]
        #expect(
            hours
                == .string(
                    "Tuesday 10 AM to 5 PM, closed on Monday and Wednesday to Sunday; "
                        + "on Thursday, December 4: 10 AM to 5 PM"))
    }

    @Test("an appointment is told as it stands, to its own customer and to the front desk alone")
    func appointment() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let booked = try await desk.book("2025-11-29T10:00")
        let id = booked.appointmentID.rawValue
        let form = await json(desk, .getAppointmentDetails, [:])
        #expect(form["appointment"]?["appointment_id"] == .string(id))
        #expect(form["appointment"]?["status"] == "scheduled")
        #expect(form["appointment"]?["start_time"] == "2025-11-29T10:00:00-05:00")
        #expect(form["appointment"]?["end_time"] == "2025-11-29T11:00:00-05:00")
        #expect(
            form["user_message"] == .string("Your Botox appointment with Dr. Smith is at 10 AM on November 29, 2025."))
        for (conversation, customer, channel, found) in [
            ("thread-2", "customer-2", BookingChannel.voice, false), ("thread-3", nil, .web, false),
            ("thread-4", "customer-1", .sms, true), ("thread-5", nil, .staffConsole, true),
        ] as [(ConversationID, CustomerID?, BookingChannel, Bool)] {
            let context = desk.context(conversation, channel: channel, customer: customer)
            let answer = await json(desk, .getAppointmentDetails, ["appointment_id": .string(id)], context)
            #expect(answer["success"] == .bool(found), "\(conversation)")
            #expect(answer["error_code"] == (found ? .null : "not_found"))
        }
    }

    @Test("what was noted at the booking is told with it")
    func notes() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await desk.orchestrator.bookAppointment(
            BookingRequest(
                start: try RequestedStart("2025-11-29T10:00", in: desk.business.zone), notes: "first visit"),
            in: desk.context())
        #expect(await json(desk, .getAppointmentDetails, [:])["appointment"]?["notes"] == "first visit")
    }

    @Test("the front desk serves many in one thread, so there an appointment must be named")
    func unnamed() async throws {
        let desk = try Desk(Sample.business())
        let staff = desk.context("desk", channel: .staffConsole, customer: nil)
        try await desk.check(staff)
        let booked = try await desk.orchestrator.bookAppointment(
            BookingRequest(
                start: try RequestedStart("2025-11-29T10:00", in: desk.business.zone), customerName: "Robin Walkin",
                customerPhone: PhoneNumber("+13055550123")), in: staff)
        #expect(await json(desk, .getAppointmentDetails, [:], staff)["error_code"] == "not_found")
        let named = await json(
            desk, .getAppointmentDetails, ["appointment_id": .string(booked.appointmentID.rawValue)], staff)
        #expect(named["success"] == true)
    }

    @Test("somebody else's thread tells nothing", arguments: [ToolName.searchCustomer, .getAppointmentDetails])
    func foreign(tool: ToolName) async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await desk.book("2025-11-29T10:00")
        let context = desk.context(customer: "customer-2")
        #expect(await json(desk, tool, [:], context)["error_code"] == "not_allowed")
    }

    @Test(
        "a customer is found by the transport alone; another number or address finds nobody",
        arguments: [
            ([:], true), (["customer_phone": "(305) 555-0100"], true), (["customer_phone": "+13055550111"], false),
            (["customer_email": "avery@example.com"], false),
        ] as [(JSONValue, Bool)])
    func customer(arguments: JSONValue, isFound: Bool) async throws {
        let desk = try Desk(Sample.business())
        let answer = await json(desk, .searchCustomer, arguments)
        #expect(answer["success"] == true)
        #expect((answer["customer"] != .null) == isFound)
        let unknown = await json(desk, .searchCustomer, arguments, desk.context("t", customer: nil))
        #expect(unknown["customer"] == .null)
    }

    @Test("what a thread without a proven customer has booked, it can read")
    func inherited() async throws {
        let desk = try Desk(Sample.business())
        let context = desk.context("thread-1", channel: .web, customer: nil)
        try await desk.check(context)
        _ = try await desk.orchestrator.bookAppointment(
            BookingRequest(
                start: try RequestedStart("2025-11-29T10:00", in: desk.business.zone), customerName: "Robin Walkin",
                customerPhone: PhoneNumber("+13055550123")), in: context)
        #expect(await json(desk, .searchCustomer, [:], context)["customer"]?["name"] == "Robin Walkin")
        #expect(await json(desk, .getAppointmentDetails, [:], context)["success"] == true)
    }

    @Test(
        "arguments are read as strictly as everywhere",
        arguments: [
            ("get_current_date", ["tenantId": "spa"], "invalid_data"),
            ("get_service_info", ["service": "botox"], "invalid_data"),
            ("get_service_info", ["service_type": "filler"], "unknown_service"),
            ("get_provider_info", ["provider": "Nobody"], "unknown_provider"),
            ("search_customer", ["customer_phone": "five"], "invalid_data"),
            ("search_customer", ["customer_id": "customer-2"], "invalid_data"),
            ("get_appointment_details", ["appointment_id": 5], "invalid_data"),
            ("get_appointment_detail", [:], "unknown_tool"),
        ] as [(String, JSONValue, String)])
    func strict(tool: String, arguments: JSONValue, code: String) async throws {
        let desk = try Desk(Sample.business())
        let answer = await json(desk, ToolName(rawValue: tool), arguments)
        #expect(answer["error_code"] == .string(code))
        #expect(desk.metrics.events.last?.errorCode == code)
    }

    @Test("date, services and providers are told while the store is out of order")
    func withoutStore() async throws {
        let desk = try Desk(Sample.business(), store: BrokenStore())
        for tool in [ToolName.getCurrentDate, .getServiceInfo, .getProviderInfo] {
            #expect(await json(desk, tool, [:])["success"] == true)
        }
        #expect(await json(desk, .searchCustomer, [:])["error_code"] == "store_unavailable")
    }

    private func json(
        _ desk: Desk, _ tool: ToolName, _ arguments: JSONValue, _ context: BookingContext? = nil
    ) async -> JSONValue {
        let context = context ?? desk.context()
        let answer = await BookingTools(desk.orchestrator)
            .run(ToolCall(id: nil, name: tool.rawValue, arguments: arguments), in: context)
        return answer.json(for: desk.business, channel: context.channel)
    }
}
