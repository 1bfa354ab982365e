import BookingAdapters
import BookingDomain
import BookingTesting

/// A brain with everything it needs in memory, and a clock that stands still.
struct Desk {
    let business: Business
    let store: any BookingStore & BookingHistory & OutboxStore
    let calendar = InMemoryCalendar()
    /// What stands between the brain and the calendar.
    let interrupted: InterruptedCalendar
    let metrics = InMemoryMetrics()
    let notifier = InMemoryNotifier()
    let environment: VirtualEnvironment
    let relay: OutboxRelay
    let orchestrator: BookingOrchestrator

    init(
        _ business: Business, now: String = "2025-11-28T10:30",
        store: any BookingStore & BookingHistory & OutboxStore = InMemoryStore()
    ) throws {
        self.business = business
        self.store = store
        environment = VirtualEnvironment(now: try Sample.instant(now, in: business.zone), seed: 1)
        for provider in business.providers { calendar.setBusy([], for: provider.id, of: business.id) }
        interrupted = InterruptedCalendar(calendar)
        relay = OutboxRelay(
            store: store, outbox: store, calendar: interrupted, notifier: notifier, metrics: metrics,
            environment: environment)
        orchestrator = BookingOrchestrator(
            store: store, calendar: interrupted, relay: relay, metrics: metrics, environment: environment)
    }

    /// A context of a customer with name and phone.
    func context(
        _ conversation: ConversationID = Sample.conversation, call: ToolCallID? = nil, channel: BookingChannel = .voice,
        customer: CustomerID? = "customer-1"
    ) -> BookingContext {
        BookingContext(
            business: business, conversationID: conversation,
            customer: customer.map { Customer(id: $0, name: "Avery Example", phone: PhoneNumber("+13055550100")) },
            channel: channel, correlationID: "correlation-1", callID: call)
    }

    /// Checks botox on Saturday the 29th.
    @discardableResult
    func check(_ context: BookingContext? = nil, provider: ProviderID? = nil) async throws -> CheckAvailabilityResult {
        let date = try ISO8601.localDate("2025-11-29")
        return try await orchestrator.checkAvailability(
            AvailabilityRequest(date: date, serviceID: Sample.botox, providerID: provider),
            in: context ?? self.context())
    }

    /// Books, at a start where one is given.
    func book(_ start: String? = nil, _ context: BookingContext? = nil) async throws -> BookingResult {
        let start = try start.map { try RequestedStart($0, in: business.zone) }
        return try await orchestrator.bookAppointment(BookingRequest(start: start), in: context ?? self.context())
    }

    /// A stored record.
    func record<Body: RecordBody>(_ type: Body.Type, _ id: String) async throws -> Body? {
        let key = RecordKey(kind: Body.recordKind, id: id)
        let query = BookingQuery(business: business.id, at: environment.now, records: [key])
        return try await store.load(query).record(type, id: id)?.body
    }

    /// Every live claim.
    func claims() async throws -> [SlotClaim] {
        let range = Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000)
        let ranges = business.providers.map { BookingQuery.ClaimRange(provider: $0.id, range: range) }
        return try await store.load(
            BookingQuery(business: business.id, at: environment.now, claims: ranges)
        ).claims
    }

    /// The code of the refusal that an operation ends with.
    func refusal<Answer>(_ operation: () async throws -> Answer) async throws -> BookingErrorCode? {
        do {
            _ = try await operation()
            return nil
        } catch let error as BookingError {
            return error.code
        }
    }
}
