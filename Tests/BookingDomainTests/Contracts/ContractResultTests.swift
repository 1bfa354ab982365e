import BookingDomain
import Testing

struct ContractResultTests {
    private static let checked = ContractSample.compact(
        #"""
        {"success":true,"date":"2025-11-29","service_type":"botox",
        "available_slots":[{"start":"2025-11-29T10:00:00-05:00","end":"2025-11-29T11:00:00-05:00",
        "start_time":"10 AM","provider":"Dr. Smith","provider_id":"smith"}],
        "all_slots":[{"start":"2025-11-29T10:00:00-05:00","end":"2025-11-29T11:00:00-05:00",
        "start_time":"10 AM","provider":"Dr. Smith","provider_id":"smith"},
        {"start":"2025-11-29T14:15:00-05:00","end":"2025-11-29T15:15:00-05:00",
        "start_time":"2:15 PM","provider":"Dr. Jones","provider_id":"jones"}],
        "availability_windows":[{"start":"2025-11-29T09:00:00-05:00","end":"2025-11-29T14:15:00-05:00",
        "start_time":"9 AM","end_time":"2:15 PM","label":"9 AM-2:15 PM","spoken_label":"9 AM to 2:15 PM"}],
        "availability_summary":"Saturday, November 29 is open from 9 AM to 2:15 PM.",
        "suggested_slots":[{"start":"2025-11-29T10:00:00-05:00","end":"2025-11-29T11:00:00-05:00",
        "start_time":"10 AM","provider":"Dr. Smith","provider_id":"smith"}],
        "error":null,"warnings":["calendar_unavailable: jones","selection_dropped"],
        "user_message":"I have 10 AM with Dr. Smith on Saturday, November 29.","priced":true}
        """#)

    @Test("a check is read and written with the contract's keys in their order")
    func check() throws {
        let business = try ContractSample.business()
        let result = try CheckAvailabilityResult(json: JSONReader.read(Self.checked), business: business)
        #expect(result.allSlots.map(\.providerID) == ["smith", "jones"])
        #expect(
            result.warnings == [BookingWarning(.calendarUnavailable, providerID: "jones"), .init(.selectionDropped)])
        #expect(result.windows.first?.label == "9 AM-2:15 PM")
        #expect(result.unknownFields.keys == ["priced"])
        #expect(JSONWriter.string(result.json(for: business, channel: .voice)) == Self.checked)
    }

    @Test("a check that finds nothing says so, and a kept choice is told")
    func emptyCheck() throws {
        let business = try ContractSample.business()
        let slot = try ContractSample.slot("11-29T10:00")
        var result = CheckAvailabilityResult(
            date: try ContractSample.date("2025-11-29"), serviceID: "botox", allSlots: [], availableSlots: [],
            suggestedSlots: [], windows: [], summary: "Nothing is free on Saturday, November 29.")
        let empty = result.json(for: business, channel: .sms)
        #expect(empty["user_message"] == "Nothing is free on Saturday, November 29.")
        #expect(empty["available_slots"] == [])
        result.suggestedSlots = [slot]
        result.keptSelection = Selection(
            number: 1, slot: slot, messageID: "m-1", words: "ten", selectedAt: try ContractSample.instant("11-28T10:00")
        )
        let json = result.json(for: business, channel: .sms)
        #expect(json["user_message"] == "1) Sat Nov 29, 10 AM with Dr. Smith")
        #expect(json["selected_option_index"] == 1)
        #expect(try CheckAvailabilityResult(json: json, business: business) == result)
    }

    @Test("a provider without identifier is found by name")
    func namedProvider() throws {
        let text = Self.checked.replacing(#","provider_id":"jones""#, with: "")
        let result = try CheckAvailabilityResult(json: JSONReader.read(text), business: ContractSample.business())
        #expect(result.allSlots.last?.providerID == "jones")
    }

    private static func booked() throws -> BookingResult {
        BookingResult(
            appointmentID: "a-1", eventID: "e-1", slot: try ContractSample.slot("11-29T14:00"), serviceName: "Botox",
            providerName: "Dr. Smith")
    }

    @Test("a booking has the contract's keys in their order")
    func booking() throws {
        let business = try ContractSample.business()
        let text = ContractSample.compact(
            #"""
            {"success":true,"event_id":"e-1","start_time":"2025-11-29T14:00:00-05:00","service":"Botox",
            "service_type":"botox","provider":"Dr. Smith","duration_minutes":60,"was_auto_adjusted":false,
            "error":null,"appointment_id":"a-1","provider_id":"smith","warnings":[],"error_code":null,
            "status_code":200,
            "user_message":"Perfect! I've booked your Botox appointment for 2 PM on November 29, 2025."}
            """#)
        let result = try Self.booked()
        #expect(JSONWriter.string(result.json(for: business, channel: .voice)) == text)
        #expect(try BookingResult(json: JSONReader.read(text), business: business) == result)
    }

    @Test("what enforcement changed is told, and only then")
    func adjustedBooking() throws {
        let business = try ContractSample.business()
        var result = try Self.booked()
        result.eventID = nil
        result.warnings = [BookingWarning(.calendarSyncPending)]
        result.originalStart = "2025-11-29T13:00:00-05:00"
        result.adjustments = [
            "start_time": Adjustment(
                original: "2025-11-29T13:00:00-05:00", normalized: "2025-11-29T14:00:00-05:00"),
            "provider": Adjustment(original: "jones", normalized: "smith"),
        ]
        result.unknownFields["deposit"] = 25
        let json = result.json(for: business, channel: .email)
        #expect(
            JSONWriter.string(json).hasSuffix(
                ContractSample.compact(
                    #"""
                    "warnings":["calendar_sync_pending"],"error_code":null,"status_code":200,
                    "user_message":"Your Botox appointment is booked for November 29, 2025 at 2:00 PM.",
                    "original_start_time":"2025-11-29T13:00:00-05:00",
                    "argument_adjustments":{"provider":{"original":"jones","normalized":"smith"},
                    "start_time":{"original":"2025-11-29T13:00:00-05:00","normalized":"2025-11-29T14:00:00-05:00"}},
                    "deposit":25}
                    """#)))
        var move = result
        move.isMove = true
        let moved = "Your Botox appointment is moved to November 29, 2025 at 2:00 PM."
        #expect(move.json(for: business, channel: .email)["user_message"] == .string(moved))
        let spoken = "Perfect! I've moved your Botox appointment to 2 PM on November 29, 2025."
        #expect(move.json(for: business, channel: .voice)["user_message"] == .string(spoken))
        #expect(json["event_id"] == .null)
        #expect(json["was_auto_adjusted"] == true)
        #expect(try BookingResult(json: json, business: business) == result)
    }

    @Test("the answer of a failure is no result, and the other way round")
    func mixedUp() throws {
        let business = try ContractSample.business()
        let failure = BookingError(.slotTaken, "gone").json(for: business, channel: .voice)
        let success = try Self.booked().json(for: business, channel: .voice)
        #expect(throws: JSONError.self) { try BookingResult(json: failure, business: business) }
        #expect(throws: JSONError.self) { try CheckAvailabilityResult(json: failure, business: business) }
        #expect(throws: JSONError.self) { try BookingError(json: success, business: business) }
    }
}
