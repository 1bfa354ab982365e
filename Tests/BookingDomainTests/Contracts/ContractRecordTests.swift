import BookingDomain
import Testing

struct ContractRecordTests {
    @Test("an appointment is written with the contract's keys, then ours")
    func appointment() throws {
        var appointment = Appointment(
            id: "a-1", eventID: "e-1", customerID: "u-1", slot: try ContractSample.slot("11-29T10:00"),
            providerName: "Dr. Smith", bookedBy: .ai, source: .sms, notes: "first visit", claimID: "k-1",
            conversationID: "c-1", correlationID: "r-1", bookedAt: try ContractSample.instant("11-28T10:31"))
        appointment.unknownFields["deposit"] = 25
        let text = ContractSample.compact(
            #"""
            {"id":"a-1","calendar_event_id":"e-1","customer_id":"u-1","service_type":"botox","provider":"Dr. Smith",
            "appointment_datetime":"2025-11-29T10:00:00-05:00","duration_minutes":60,"status":"scheduled",
            "booked_by":"ai","source":"sms","notes":"first visit","correlation_id":"r-1","version":1,"metadata":{},
            "provider_id":"smith","appointment_end":"2025-11-29T11:00:00-05:00","claim_id":"k-1",
            "conversation_id":"c-1","booked_at":"2025-11-28T15:31:00Z","deposit":25}
            """#)
        #expect(JSONWriter.string(appointment.json) == text)
        #expect(try Appointment(json: JSONReader.read(text)) == appointment)
    }

    @Test("a cancelled appointment keeps its reason, its time and its notes about the calendar")
    func cancelledAppointment() throws {
        let appointment = Appointment(
            id: "a-1", eventID: nil, customerID: "u-1", slot: try ContractSample.slot("11-29T10:00"),
            providerName: "Dr. Smith", status: .cancelled, bookedBy: .staff, source: .staffConsole, claimID: "k-1",
            conversationID: "c-1", correlationID: "r-1", bookedAt: try ContractSample.instant("11-28T10:31"),
            cancellationReason: "ill", cancelledAt: try ContractSample.instant("11-28T12:00"), version: 3,
            metadata: JSONObject([("calendar_sync_failed", true)]))
        #expect(appointment.json["cancellation_reason"] == "ill")
        #expect(appointment.json["cancelled_at"] == "2025-11-28T17:00:00Z")
        #expect(appointment.json["calendar_event_id"] == nil)
        #expect(try Appointment(json: appointment.json) == appointment)
    }

    @Test(
        "an appointment of an older system is read without our keys",
        arguments: [
            ("scheduled", Appointment.Status.scheduled), ("booked", .scheduled), ("confirmed", .scheduled),
            ("no_show", .noShow), ("cancelled", .cancelled), ("completed", .completed), ("rescheduled", .rescheduled),
        ])
    func olderAppointment(word: String, status: Appointment.Status) throws {
        let text = ContractSample.compact(
            #"""
            {"id":"a-1","calendar_event_id":"e-1","customer_id":"u-1","service_type":"botox","provider":"Dr. Smith",
            "appointment_datetime":"2025-11-29T10:00:00-05:00","duration_minutes":45,"status":"STATUS",
            "booked_by":"online","source":"web"}
            """#
        ).replacing("STATUS", with: word)
        let appointment = try Appointment(json: JSONReader.read(text))
        #expect(appointment.status == status)
        #expect(try appointment.slot.end == ContractSample.instant("11-29T10:45"))
        #expect(appointment.slot.providerID == "")
        #expect(appointment.claimID == "")
        #expect(appointment.version == 1)
        #expect(appointment.bookedAt == appointment.slot.start)
        #expect(try Appointment(json: appointment.json) == appointment)
    }

    @Test("an appointment whose end contradicts its duration is refused")
    func contradictoryAppointment() throws {
        let text = ContractSample.compact(
            #"""
            {"id":"a-1","customer_id":"u-1","service_type":"botox",
            "appointment_datetime":"2025-11-29T10:00:00-05:00","duration_minutes":45,"status":"scheduled",
            "booked_by":"ai","source":"sms","appointment_end":"2025-11-29T11:00:00-05:00"}
            """#)
        let error = #expect(throws: JSONError.self) { try Appointment(json: JSONReader.read(text)) }
        #expect(error?.pointer?.description == "appointment_end")
    }

    @Test(
        "a customer is read and written, with what is known",
        arguments: [
            #"{"id":"u-1","name":"Ada Example","phone":"+15555550100","email":"ada@example.com","vip":true}"#,
            #"{"id":"u-1"}"#, #"{"id":"u-1","phone":"+15555550100"}"#,
        ])
    func customer(text: String) throws {
        let customer = try Customer(json: JSONReader.read(text))
        #expect(JSONWriter.string(customer.json) == text)
        #expect(try Customer(json: customer.json) == customer)
    }

    @Test(
        "a refusal of a customer quotes nothing personal",
        arguments: [
            #"{"id":"u-1","phone":"5550100 canary"}"#, #"{"id":"u-1","email":"canary at example.com"}"#,
            #"{"id":"u-1","name":["canary"]}"#,
        ])
    func customerErrors(text: String) {
        let error = #expect(throws: JSONError.self) { try Customer(json: JSONReader.read(text)) }
        #expect(error?.description.contains("canary") == false)
        #expect(error?.description.contains("5550100") == false)
    }

    @Test(
        "a message is inbound, and a transcript says so",
        arguments: [
            (BookingChannel.voice, #","metadata":{"source":"voice_transcript"}"#), (.sms, ""), (.email, ""),
            (.web, ""), (.staffConsole, ""),
        ])
    func message(channel: BookingChannel, metadata: String) throws {
        let message = CustomerMessage(
            id: "m-1", conversationID: "c-1", channel: channel, content: "two please",
            sentAt: try ContractSample.instant("11-28T10:31"))
        let text =
            ContractSample.compact(
                #"""
                {"id":"m-1","conversation_id":"c-1","channel":"CHANNEL","direction":"inbound","content":"two please",
                "sent_at":"2025-11-28T15:31:00Z"
                """#
            ).replacing("CHANNEL", with: channel.rawValue) + metadata + "}"
        #expect(JSONWriter.string(message.json) == text)
        #expect(try CustomerMessage(json: message.json) == message)
    }

    @Test("other metadata of a message survive, and an outbound message is refused")
    func messageMetadata() throws {
        let text = ContractSample.compact(
            #"""
            {"id":"m-1","conversation_id":"c-1","channel":"voice","direction":"inbound","content":"",
            "sent_at":"2025-11-28T15:31:00Z","metadata":{"source":"voice_transcript","confidence":0.90},"lang":"en"}
            """#)
        #expect(JSONWriter.string(try CustomerMessage(json: JSONReader.read(text)).json) == text)
        let error = #expect(throws: JSONError.self) {
            try CustomerMessage(json: JSONReader.read(text.replacing("inbound", with: "outbound")))
        }
        #expect(error?.pointer?.description == "direction")
    }
}

struct ContractPolicyTests {
    @Test("the default policy is written in full")
    func written() {
        #expect(
            JSONWriter.string(BookingPolicy().json)
                == ContractSample.compact(
                    #"""
                    {"offer_expiry_minutes":30,"offers_per_answer":3,"step_minutes":30,"notice_minutes":0,
                    "horizon_days":90,"calendar_deadline_milliseconds":500,"freshness_seconds":300,
                    "provider_preference":"catalogue_order","when_calendar_unknown":"book_with_warning",
                    "agent_disagreement":"adjust","allows_unlisted_slots":true,"wall_clock_fallback":false,
                    "hold_minutes":5,"cancellation_notice_minutes":0,"reschedule_limit":100,
                    "reschedule_without_offer":false,"ai_booking":true,
                    "confirmation_message":"none"}
                    """#))
    }

    @Test(
        "what a policy leaves out has the default, and every value survives",
        arguments: ["{}", #"{"ai_booking":null}"#])
    func defaults(text: String) throws {
        #expect(try BookingPolicy(json: JSONReader.read(text)) == BookingPolicy())
        var policy = BookingPolicy()
        policy.offerExpiryMinutes = 10
        policy.offersPerAnswer = 5
        policy.stepMinutes = 15
        policy.noticeMinutes = 120
        policy.horizonDays = 30
        policy.calendarDeadlineMilliseconds = 900
        policy.freshnessSeconds = 60
        policy.providerPreference = .fewestBookings
        policy.whenCalendarUnknown = .refuse
        policy.agentDisagreement = .refuse
        policy.allowsUnlistedSlots = false
        policy.wallClockFallback = true
        policy.aiBooking = false
        policy.confirmationMessage = .email
        #expect(try BookingPolicy(json: policy.json) == policy)
    }

    @Test(
        "a policy that cannot be meant is refused",
        arguments: [
            (
                #"{"step_minuts":15}"#, JSONError.Code.unknownKey,
                #"step_minuts: unknown key "step_minuts"; did you mean "step_minutes"?"#
            ),
            (#"{"offers_per_answer":6}"#, .badValue, "offers_per_answer: offers_per_answer must be 1 to 5, not 6"),
            (#"{"horizon_days":0}"#, .badValue, "horizon_days: horizon_days must be 1 to 730, not 0"),
            (
                #"{"notice_minutes":2881,"horizon_days":1}"#, .badValue,
                "notice_minutes: notice_minutes 2881 reaches beyond horizon_days 1, so nothing could ever be booked; "
                    + "shorten the notice or widen the horizon"
            ),
            (
                #"{"notice_minutes":"60"}"#, .wrongType,
                #"notice_minutes: "notice_minutes" must be a whole number, but a string was found"#
            ),
            (
                #"{"agent_disagreement":"argue"}"#, .badValue,
                #"agent_disagreement: "agent_disagreement" must be one of adjust, refuse, not "argue""#
            ),
        ])
    func refused(text: String, code: JSONError.Code, description: String) {
        let error = #expect(throws: JSONError.self) { try BookingPolicy(json: JSONReader.read(text)) }
        #expect(error?.code == code)
        #expect(error?.description == description)
    }
}
