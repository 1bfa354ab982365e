import BookingDomain
import Testing

@Suite("Events as lines of metrics")
struct MetricsLineTests {
    static let samples: [(BookingEvent, String)] = [
        (
            BookingEvent(
                .toolExecution, at: HealthSample.start, correlationID: "r-1", businessID: "clinic",
                conversationID: "c-1", channel: .sms, tool: .bookAppointment, success: true,
                latency: .microseconds(12_500)),
            #"""
            {"event":"tool_execution","at":"2025-11-28T15:30:00Z","tool_name":"book_appointment","channel":"sms",
            "success":true,"latency_ms":12.5,"error_code":null,
            "extra":{"correlation_id":"r-1","business_id":"clinic","conversation_id":"c-1"}}
            """#
        ),
        (
            BookingEvent(
                .toolExecution, at: HealthSample.start, correlationID: "r-1", success: false, latency: .zero,
                errorCode: "unknown_tool"),
            #"""
            {"event":"tool_execution","at":"2025-11-28T15:30:00Z","tool_name":null,"channel":null,"success":false,
            "latency_ms":0,"error_code":"unknown_tool","extra":{"correlation_id":"r-1"}}
            """#
        ),
        (
            BookingEvent(
                .calendarError, at: HealthSample.start, correlationID: "r-1", providerID: "dr-smith", channel: .voice,
                reason: .unreachable, httpStatus: 503),
            #"""
            {"event":"calendar_error","at":"2025-11-28T15:30:00Z","channel":"voice","reason":"unreachable",
            "http_status":503,"extra":{"correlation_id":"r-1","provider_id":"dr-smith"}}
            """#
        ),
        (
            BookingEvent(.calendarError, at: HealthSample.start, correlationID: "r-1"),
            #"""
            {"event":"calendar_error","at":"2025-11-28T15:30:00Z","channel":null,"reason":null,"http_status":null,
            "extra":{"correlation_id":"r-1"}}
            """#
        ),
        (
            BookingEvent(.delivered, at: HealthSample.start, correlationID: "r-1", success: true),
            #"""
            {"event":"delivered","at":"2025-11-28T15:30:00Z","success":true,"extra":{"correlation_id":"r-1"}}
            """#
        ),
    ]

    @Test("an event leaves the process as documented, and comes back", arguments: samples)
    func golden(event: BookingEvent, text: String) throws {
        #expect(JSONWriter.string(MetricsLine(event).json) == ContractSample.compact(text))
        #expect(try MetricsLine(json: JSONReader.read(text)).event == event)
    }

    @Test("any event comes back whole", arguments: UInt64(1)...60)
    func roundTrip(seed: UInt64) throws {
        var random = FormRandom(seed: seed)
        for name in [random.event().name, .toolExecution, .calendarError] {
            var event = random.event()
            event.name = name
            let bytes = JSONWriter.bytes(MetricsLine(event).json)
            #expect(try MetricsLine(json: JSONReader.read(bytes, limits: .own)).event == event)
            #expect(!bytes.contains(UInt8(ascii: "\n")))
        }
    }

    @Test(
        "what is no line of metrics is refused, and no value is repeated",
        arguments: [
            "[]", "{}", #"{"event":"delivered","at":"2025-11-28T15:30:00Z"}"#,
            #"{"event":"delivered","at":"2025-11-28T15:30:00Z","extra":{}}"#,
            #"{"event":"delivered","at":"Canaria","extra":{"correlation_id":"r"}}"#,
            #"{"event":"delivered","at":"2025-11-28T15:30:00Z","extra":{"correlation_id":"r","name":"Canaria"}}"#,
            #"{"event":"delivered","at":"2025-11-28T15:30:00Z","channel":"Canaria","extra":{"correlation_id":"r"}}"#,
            #"{"event":"delivered","at":"2025-11-28T15:30:00Z","tool":"Canaria","extra":{"correlation_id":"r"}}"#,
        ])
    func refusals(text: String) throws {
        let json = try JSONReader.read(text)
        let error = try #require(throws: JSONError.self) { try MetricsLine(json: json) }
        #expect(!error.description.contains("Canaria"))
    }
}
