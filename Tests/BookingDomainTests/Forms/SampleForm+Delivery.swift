import BookingDomain

extension SampleForm {
    static let claims = [
        SampleForm(
            "a booked claim",
            SlotClaim(
                id: "k-1", providerID: "smith", place: 1, interval: try interval("11-29T09:50", "11-29T11:10"),
                appointmentInterval: try interval("11-29T10:00", "11-29T11:00"), state: .booked, version: 2,
                conversationID: "c-1", appointmentID: "a-1", eventID: "e-1"),
            #"""
            {"id":"k-1","provider_id":"smith","place":1,"start":"2025-11-29T14:50:00Z","end":"2025-11-29T16:10:00Z",
            "appointment_start":"2025-11-29T15:00:00Z","appointment_end":"2025-11-29T16:00:00Z","state":"booked",
            "version":2,"conversation_id":"c-1","appointment_id":"a-1","event_id":"e-1"}
            """#),
        SampleForm(
            "a held claim",
            try heldClaim(),
            #"""
            {"id":"k-2","provider_id":"smith","place":0,"start":"2025-11-29T15:00:00Z","end":"2025-11-29T16:00:00Z",
            "appointment_start":"2025-11-29T15:00:00Z","appointment_end":"2025-11-29T16:00:00Z","state":"held",
            "until":"2025-11-28T15:36:00.250Z","version":1,"conversation_id":"c-1"}
            """#),
        SampleForm(
            "a confirming claim",
            SlotClaim(
                id: "k-3", providerID: "jones", place: 0, interval: try interval("11-29T10:00", "11-29T11:00"),
                appointmentInterval: try interval("11-29T10:00", "11-29T11:00"), state: .confirming,
                conversationID: "c-1"),
            #"""
            {"id":"k-3","provider_id":"jones","place":0,"start":"2025-11-29T15:00:00Z","end":"2025-11-29T16:00:00Z",
            "appointment_start":"2025-11-29T15:00:00Z","appointment_end":"2025-11-29T16:00:00Z","state":"confirming",
            "version":1,"conversation_id":"c-1"}
            """#),
    ]

    static func heldClaim() throws -> SlotClaim {
        let interval = try interval("11-29T10:00", "11-29T11:00")
        return SlotClaim(
            id: "k-2", providerID: "smith", place: 0, interval: interval, appointmentInterval: interval,
            state: .held(until: try ContractSample.instant("11-28T10:36").addingTimeInterval(0.25)),
            conversationID: "c-1")
    }

    static func event() throws -> CalendarEvent {
        CalendarEvent(
            id: "e-1", businessID: "clinic", providerID: "smith", interval: try interval("11-29T10:00", "11-29T11:00"),
            title: "Botox", appointmentID: "a-1")
    }

    static func message(_ recipient: OutboundMessage.Recipient?) throws -> OutboundMessage {
        guard let recipient else { throw SampleFault() }
        return OutboundMessage(
            id: "m-1", businessID: "clinic", recipient: recipient, text: "See you at 10 AM.", conversationID: "c-1")
    }

    static func row(
        _ effect: OutboxRow.Effect, channel: BookingChannel? = nil, state: OutboxRow.State = .waiting
    ) throws -> OutboxRow {
        OutboxRow(
            id: "o-1", businessID: "clinic", queue: .notifications, effect: effect, appointmentID: "a-1",
            correlationID: "r-1", channel: channel,
            due: try ContractSample.instant("11-28T10:31").addingTimeInterval(0.007),
            attempts: state == .waiting ? 0 : 8, state: state)
    }

    private static let eventText = #"""
        {"id":"e-1","business_id":"clinic","provider_id":"smith","start":"2025-11-29T15:00:00Z",
        "end":"2025-11-29T16:00:00Z","title":"Botox","appointment_id":"a-1"}
        """#

    private static func messageText(_ channel: String, _ address: String) -> String {
        #"""
        {"id":"m-1","business_id":"clinic","recipient":{"channel":"\#(channel)","address":"\#(address)"},
        "text":"See you at 10 AM.","conversation_id":"c-1"}
        """#
    }

    private static func rowText(
        _ effect: String, channel: String? = nil, attempts: Int = 0, state: String = "waiting"
    ) -> String {
        let channel = channel.map { "\"channel\":\"\($0)\"," } ?? ""
        return #"""
            {"id":"o-1","business_id":"clinic","queue":"notifications","effect":\#(effect),"appointment_id":"a-1",
            "correlation_id":"r-1",\#(channel)"due":"2025-11-28T15:31:00.007Z","attempts":\#(attempts),"state":"\#(state)"}
            """#
    }

    static let deliveries = [
        SampleForm("a calendar event", try event(), eventText),
        SampleForm(
            "a text message", try message(PhoneNumber("+15555550100").map { .sms($0) }),
            messageText("sms", "+15555550100")),
        SampleForm(
            "an e-mail", try message(EmailAddress("ada@example.com").map { .email($0) }),
            messageText("email", "ada@example.com")),
        SampleForm(
            "a row that puts an event", try row(.putEvent(event())),
            rowText(#"{"kind":"put_event","event":\#(eventText)}"#)),
        SampleForm(
            "a row that says which channel caused it",
            try row(.cancelEvent("e-1", of: "smith"), channel: .staffConsole),
            rowText(
                #"{"kind":"cancel_event","event_id":"e-1","provider_id":"smith"}"#, channel: "staff_console")),
        SampleForm(
            "a row that cancels an event", try row(.cancelEvent("e-1", of: "smith"), state: .delivered),
            rowText(
                #"{"kind":"cancel_event","event_id":"e-1","provider_id":"smith"}"#, attempts: 8, state: "delivered")),
        SampleForm(
            "a row that sends", try row(.send(message(PhoneNumber("+15555550100").map { .sms($0) })), state: .dead),
            rowText(
                #"{"kind":"send","message":\#(messageText("sms", "+15555550100"))}"#, attempts: 8, state: "dead")),
        SampleForm(
            "a settlement", OutboxSettlement(businessID: "clinic", row: "o-1", attempts: 1, result: .delivered),
            #"{"business_id":"clinic","row_id":"o-1","attempts":1,"result":"delivered"}"#),
        SampleForm(
            "a settlement that tries again",
            OutboxSettlement(
                businessID: "clinic", row: "o-1", attempts: 2,
                result: .again(at: try ContractSample.instant("11-28T10:33"))),
            #"""
            {"business_id":"clinic","row_id":"o-1","attempts":2,"result":"again","due":"2025-11-28T15:33:00Z"}
            """#),
        SampleForm(
            "a settlement that gives up",
            OutboxSettlement(businessID: "clinic", row: "o-1", attempts: 8, result: .dead),
            #"{"business_id":"clinic","row_id":"o-1","attempts":8,"result":"dead"}"#),
    ]
}

/// A sample that cannot be made.
struct SampleFault: Error {}
