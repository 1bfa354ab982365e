import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The examples of the JSON contracts")
struct ContractExampleTests {
    @Test("are what the tools answer, one after the other")
    func examples() async throws {
        let blocks = try CodeBlock.all()
            .filter { $0.place.hasPrefix("docs/json-contracts.md:") && $0.language == "json" }
        for (title, answer) in try await Self.answers() {
            let block = try #require(blocks.first { $0.title == title }, "\(title)")
            let example = try JSONReader.read(block.lines.joined(separator: "\n"))
            #expect(Self.isExample(example, of: answer), "\(JSONWriter.string(answer))")
        }
    }

    /// Check, hold, book, cancel, the date, and a refusal, under the lines that stand above their examples.
    private static func answers() async throws -> [(String, JSONValue)] {
        let business = try BusinessSettings.load(
            path: GuideFiles.package + "/Fixtures/businesses/glow-spa.json", zones: SystemZoneSource())
        let environment = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let calendar = InMemoryCalendar()
        let busy = try [("10:00", "11:00"), ("12:00", "15:00")].map { start, end in
            let date = "2025-11-29T"
            return try ISO8601.instant(date + start, in: business.zone)..<ISO8601.instant(date + end, in: business.zone)
        }
        calendar.setBusy(busy, for: "dr-smith", of: business.id)
        let store = InMemoryStore()
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(),
            metrics: InMemoryMetrics(), environment: environment)
        let orchestrator = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: InMemoryMetrics(), environment: environment)
        let context = BookingContext(
            business: business, conversationID: "conversation-1",
            customer: Customer(id: "customer-1", name: "Avery Example", phone: PhoneNumber("+13055550100")),
            channel: .voice, correlationID: "request-1")
        func answer(_ tool: ToolName, _ arguments: JSONValue) async -> JSONValue {
            let call = ToolCall(id: nil, name: tool.rawValue, arguments: arguments)
            return await BookingTools(orchestrator).run(call, in: context).json(for: business, channel: .voice)
        }
        let check = await answer(.checkAvailability, ["date": "2025-11-29", "service_type": "botox"])
        let refusal = await answer(.bookAppointment, ["start_time": "2025-11-29T14:00"])
        let date = await answer(.getCurrentDate, [:])
        let hold = await answer(.reserveSlot, ["start_time": "2025-11-29T11:00"])
        let booking = await answer(.bookAppointment, ["start_time": "2025-11-29T11:00"])
        let cancellation = await answer(
            .cancelAppointment,
            ["appointment_id": booking["appointment_id"] ?? .null, "cancellation_reason": "ill"])
        return [
            ("`check_availability`", check), ("`reserve_slot`", hold), ("`book_appointment`", booking),
            ("`cancel_appointment`", cancellation), ("`get_current_date`", date), ("## Refusals", refusal),
        ]
    }

    /// Whether an example shows a value: with the same keys in the same order, and any text in place of an ellipsis.
    private static func isExample(_ example: JSONValue, of value: JSONValue) -> Bool {
        switch (example, value) {
        case (.object(let example), .object(let value)):
            example.keys == value.keys
                && zip(example.members, value.members).allSatisfy { isExample($0.value, of: $1.value) }
        case (.array(let example), .array(let value)):
            example.count == value.count && zip(example, value).allSatisfy(isExample)
        case (.string(let example), .string(let value)) where example.hasSuffix("…"):
            value.hasPrefix(example.dropLast())
        default: example == value
        }
    }
}
