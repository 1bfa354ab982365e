import BookingDomain

extension SampleForm {
    private static func appointment(version: Int) throws -> Appointment {
        Appointment(
            id: "a-1", eventID: "e-1", customerID: "u-1", slot: try ContractSample.slot("11-29T10:00"),
            providerName: "Dr. Smith", bookedBy: .ai, source: .voice, claimID: "k-1", conversationID: "c-1",
            correlationID: "r-1", bookedAt: try ContractSample.instant("11-28T10:31"), version: version,
            rescheduleCount: version - 1)
    }

    private static func claim(_ id: ClaimID, at start: String, to end: String, version: Int) throws -> SlotClaim {
        let interval = try interval(start, end)
        return SlotClaim(
            id: id, providerID: "smith", place: 0, interval: interval, appointmentInterval: interval, state: .booked,
            version: version, conversationID: "c-1", appointmentID: "a-1", eventID: "e-1")
    }

    private static func result() throws -> BookingResult {
        BookingResult(
            appointmentID: "a-1", eventID: "e-1", slot: try ContractSample.slot("11-29T10:00"), serviceName: "Botox",
            providerName: "Dr. Smith")
    }

    static func pendingBooking() throws -> PendingConfirmation {
        PendingConfirmation(
            rowID: "o-1", appointment: try appointment(version: 1),
            claim: try claim("k-1", at: "11-29T10:00", to: "11-29T11:00", version: 2), result: try result(),
            request: .book(BookingRequest()), channel: .voice,
            askedAt: try ContractSample.instant("11-28T10:31"))
    }

    static func pendingMove() throws -> PendingConfirmation {
        PendingConfirmation(
            rowID: "o-1", appointment: try appointment(version: 2),
            claim: try claim("k-1", at: "11-29T10:00", to: "11-29T11:00", version: 3),
            replacedClaim: try claim("k-1", at: "11-29T09:30", to: "11-29T10:30", version: 1), result: try result(),
            key: outcomeKey, request: .reschedule(RescheduleRequest(appointmentID: "a-1")), channel: .voice,
            askedAt: try ContractSample.instant("11-28T10:31"), callSession: "s-1", message: .sms)
    }

    private static func appointmentText(_ count: String, version: Int) -> String {
        #"""
        {"id":"a-1","calendar_event_id":"e-1","customer_id":"u-1","service_type":"botox","provider":"Dr. Smith",
        "appointment_datetime":"2025-11-29T10:00:00-05:00","duration_minutes":60,"status":"scheduled",
        "booked_by":"ai","source":"voice","correlation_id":"r-1","version":\#(version),"metadata":{},\#(count)
        "provider_id":"smith","appointment_end":"2025-11-29T11:00:00-05:00","claim_id":"k-1",
        "conversation_id":"c-1","booked_at":"2025-11-28T15:31:00Z"}
        """#
    }

    private static func claimText(_ start: String, _ end: String, version: Int) -> String {
        #"""
        {"id":"k-1","provider_id":"smith","place":0,"start":"2025-11-29T\#(start)Z","end":"2025-11-29T\#(end)Z",
        "appointment_start":"2025-11-29T\#(start)Z","appointment_end":"2025-11-29T\#(end)Z","state":"booked",
        "version":\#(version),"conversation_id":"c-1","appointment_id":"a-1","event_id":"e-1"}
        """#
    }

    private static let resultText = #"""
        {"appointment_id":"a-1","event_id":"e-1","slot":{"start":"2025-11-29T15:00:00Z",
        "end":"2025-11-29T16:00:00Z","start_offset":-18000,"end_offset":-18000,"service_type":"botox",
        "provider_id":"smith"},"service_name":"Botox","provider_name":"Dr. Smith","origin":"fresh"}
        """#

    static let confirmations = [
        SampleForm(
            "a booking that is asked for", try pendingBooking(),
            #"""
            {"row_id":"o-1","appointment":\#(appointmentText("", version: 1)),
            "claim":\#(claimText("15:00:00", "16:00:00", version: 2)),"result":\#(resultText),
            "request":{"tool":"book_appointment","arguments":{}},"channel":"voice",
            "asked_at":"2025-11-28T15:31:00Z"}
            """#),
        SampleForm(
            "a move that is asked for", try pendingMove(),
            #"""
            {"row_id":"o-1","appointment":\#(appointmentText(#""reschedule_count":1,"#, version: 2)),
            "claim":\#(claimText("15:00:00", "16:00:00", version: 3)),
            "replaced_claim":\#(claimText("14:30:00", "15:30:00", version: 1)),"result":\#(resultText),
            "key":{"conversation_id":"c-1","tool":"book_appointment","call_id":"t-1"},
            "request":{"tool":"reschedule_appointment","arguments":{"appointment_id":"a-1"}},"channel":"voice",
            "asked_at":"2025-11-28T15:31:00Z","call_session_id":"s-1","message":"sms"}
            """#),
        SampleForm(
            "a row that asks for an event",
            try row(.requestEvent(event(), conversation: "c-1")),
            #"""
            {"id":"o-1","business_id":"clinic","queue":"notifications","effect":{"kind":"request_event",
            "event":{"id":"e-1","business_id":"clinic","provider_id":"smith","start":"2025-11-29T15:00:00Z",
            "end":"2025-11-29T16:00:00Z","title":"Botox","appointment_id":"a-1"},"conversation_id":"c-1"},
            "appointment_id":"a-1","correlation_id":"r-1","due":"2025-11-28T15:31:00.007Z","attempts":0,
            "state":"waiting"}
            """#),
    ]
}
