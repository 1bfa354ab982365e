import BookingDomain
import Testing

struct ContractConversationTests {
    private static let full = ContractSample.compact(
        #"""
        {"id":"c-1","channel":"voice","customer_id":"u-1","status":"active",
        "initiated_at":"2025-11-28T15:29:00Z","last_activity_at":"2025-11-28T15:30:00.250Z",
        "custom_metadata":{
        "pending_slot_offers":{"service_type":"botox","date":"2025-11-29","offered_at":"2025-11-28T15:30:00Z",
        "slots":[],"all_slots":[]},
        "last_appointment":{"calendar_event_id":"e-1","service_type":"botox","provider":"Dr. Smith",
        "start_time":"2025-12-02T09:00:00-05:00","status":"scheduled","appointment_id":"a-1","paid":true},
        "pending_booking_intent":false,"session_id":"s-9","pending_booking_date":"2025-11-29"},
        "satisfaction":{"score":4.50}}
        """#)

    private static func read(_ text: String) throws(JSONError) -> Conversation {
        try Conversation(json: JSONReader.read(text))
    }

    @Test("a conversation is read and written with everything in it")
    func golden() throws {
        let conversation = try Self.read(Self.full)
        #expect(conversation.id == "c-1")
        #expect(conversation.channel == .voice)
        #expect(conversation.customerID == "u-1")
        #expect(conversation.pendingOffers?.serviceID == "botox")
        #expect(conversation.lastAppointment?.appointmentID == "a-1")
        #expect(conversation.lastAppointment?.unknownFields == JSONObject([("paid", true)]))
        #expect(conversation.pendingBookingIntent == false)
        #expect(conversation.customMetadata.keys == ["session_id", "pending_booking_date"])
        #expect(conversation.unknownFields.keys == ["satisfaction"])
        #expect(JSONWriter.string(conversation.json) == Self.full)
    }

    @Test("what a calendar is asked for survives, and is never taken as absent where it is damaged")
    func pendingConfirmation() throws {
        let begin = try ContractSample.instant("11-28T10:29")
        let pending = try SampleForm.pendingMove()
        let conversation = Conversation(id: "c-2", channel: .sms, initiatedAt: begin, pendingConfirmation: pending)
        let text = JSONWriter.string(conversation.json)
        #expect(try Self.read(text) == conversation)
        #expect(try Self.read(text).customMetadata.isEmpty)
        for damage in ["{}", "7", #"{"row_id":"o-1"}"#] {
            let pending = JSONWriter.string(pending.json)
            #expect(throws: JSONError.self) { try Self.read(text.replacing(pending, with: damage)) }
        }
    }

    @Test("a fresh conversation has the contract's keys and no others")
    func minimal() throws {
        let begin = try ISO8601.instant("2025-11-28T15:29:00Z", in: nil)
        let conversation = Conversation(id: "c-2", channel: .staffConsole, initiatedAt: begin)
        let text = JSONWriter.string(conversation.json)
        #expect(
            text
                == ContractSample.compact(
                    #"""
                    {"id":"c-2","channel":"staff_console","status":"active",
                    "initiated_at":"2025-11-28T15:29:00Z","last_activity_at":"2025-11-28T15:29:00Z",
                    "custom_metadata":{}}
                    """#))
        #expect(try Self.read(text) == conversation)
    }

    @Test(
        "corrupted offers count as absent, and the conversation stays readable",
        arguments: ["null", "7", "[]", "{}", "\"lost\"", #"{"slots":[{}]}"#, #"{"arguments":{},"slots":[]}"#])
    func damagedOffers(offers: String) throws {
        let text = ContractSample.compact(
            #"""
            {"id":"c-1","channel":"sms","status":"active","initiated_at":"2025-11-28T15:29:00Z",
            "custom_metadata":{"pending_slot_offers":OFFERS,"pending_booking_intent":true,"x":1}}
            """#
        ).replacing("OFFERS", with: offers)
        let conversation = try Self.read(text)
        #expect(conversation.pendingOffers == nil)
        #expect(conversation.pendingBookingIntent == true)
        #expect(conversation.customMetadata == JSONObject([("x", 1)]))
        #expect(conversation.json["custom_metadata"]?["pending_slot_offers"] == nil)
    }

    @Test(
        "other damage makes a conversation unreadable, and names its place",
        arguments: [
            (#""channel":"voice""#, #""channel":"fax""#, "channel"),
            (#""status":"active""#, #""status":"lost""#, "status"),
            (#""initiated_at":"2025-11-28T15:29:00Z""#, #""initiated_at":"2025-11-28T15:29:00""#, "initiated_at"),
            (
                #""pending_booking_intent":false"#, #""pending_booking_intent":"no""#,
                "custom_metadata.pending_booking_intent"
            ),
            (#""status":"scheduled""#, #""status":"booked?""#, "custom_metadata.last_appointment.status"),
        ])
    func otherDamage(part: String, replacement: String, place: String) {
        let error = #expect(throws: JSONError.self) {
            try Self.read(Self.full.replacing(part, with: replacement))
        }
        #expect(error?.pointer?.description == place)
    }

    @Test("typed values win over untyped ones of the same name in the metadata")
    func typedWins() throws {
        var conversation = try Self.read(Self.full)
        conversation.customMetadata["pending_booking_intent"] = "junk"
        conversation.customMetadata["last_appointment"] = 3
        conversation.pendingBookingIntent = nil
        let metadata = conversation.json["custom_metadata"]
        #expect(metadata?["pending_booking_intent"] == nil)
        #expect(metadata?["last_appointment"]?["calendar_event_id"] == "e-1")
    }

    @Test("an appointment that was called off is written and read in its short form")
    func cancelled() throws {
        let text = ContractSample.compact(
            #"""
            {"calendar_event_id":"e-1","status":"cancelled","cancellation_reason":"ill","appointment_id":"a-1"}
            """#)
        let last = try LastAppointment(json: JSONReader.read(text))
        #expect(last.status == .cancelled)
        #expect(last.cancellationReason == "ill")
        #expect(JSONWriter.string(last.json) == text)
        #expect(throws: JSONError.self) {
            try LastAppointment(json: JSONReader.read(text.replacing("cancelled", with: "scheduled")))
        }
    }
}
