import BookingAdapters
import BookingDomain
import BookingTesting
import Synchronization
import Testing

/// A business with one customer who comes in by one door, and a rival who comes in by telephone.
final class GuardScene: Sendable {
    static let own: ConversationID = "conversation-1"
    static let rival: ConversationID = "conversation-2"

    let door: GuardDoor
    let desk: Desk
    let store = GuardStore()
    private let calls = Mutex((count: 0, answer: JSONValue.null))

    /// What the call before was answered.
    var lastAnswer: JSONValue { calls.withLock { $0.answer } }

    init(_ door: GuardDoor, _ business: Business) throws {
        self.door = door
        desk = try Desk(business, store: store)
    }

    /// Everybody has their own thread; at the front desk and for an unknown visitor the transport proves nobody.
    func context(
        of conversation: ConversationID = own, business: Business? = nil, isNameless: Bool = false
    ) -> BookingContext {
        let isOwn = conversation == Self.own
        let customer = isNameless ? Customer(id: "customer-1") : Canary.customer.customer("customer-1")
        return BookingContext(
            business: business ?? desk.business, conversationID: conversation,
            customer: door.isProven ? customer : nil,
            channel: door.channel, correlationID: "correlation-1",
            callSession: door == .voice && isOwn ? "call-session-1" : nil)
    }

    private var rivalContext: BookingContext {
        BookingContext(
            business: desk.business, conversationID: Self.rival, customer: Canary.rival.customer("customer-2"),
            channel: .voice, correlationID: "correlation-2")
    }

    /// Calls a tool by the door: JSON in, JSON out.
    ///
    /// - Parameter arguments: JSON, in which `$own` and `$rival` stand for the appointment that was booked last.
    func call(
        _ tool: String, _ arguments: String, id: ToolCallID? = nil, in context: BookingContext? = nil
    ) async throws -> JSONValue {
        let number = calls.withLock { calls in
            calls.count += 1
            return calls.count
        }
        let own = await appointment(in: Self.own)
        let text = arguments.replacing("$own", with: own).replacing("$OWN", with: own.uppercased())
            .replacing("$rival", with: await appointment(in: Self.rival))
        let context = context ?? self.context()
        let answer: ToolAnswer
        do throws(BookingError) {
            let call = try ToolCall(id: id ?? ToolCallID("call-\(number)"), name: tool, argumentText: text)
            answer = await BookingTools(desk.orchestrator).run(call, in: context)
        } catch {
            answer = .refused(error)
        }
        let written = JSONWriter.string(answer.json(for: context.business, channel: context.channel))
        let json = try JSONReader.read(written)
        calls.withLock { $0.answer = json }
        return json
    }

    /// Does something that must go well, so that a guard can be met behind it.
    @discardableResult
    func must(_ tool: String, _ arguments: String, id: ToolCallID? = nil) async throws -> JSONValue {
        let answer = try await call(tool, arguments, id: id)
        try #require(answer["success"] == true, "\(JSONWriter.string(answer))")
        return answer
    }

    /// Offers 9 AM, 12:30 PM and 4 PM with one provider, on the day that most guards are about or on another one.
    func check(moving: Bool = false, date: String = "2025-11-29") async throws {
        let moved = moving ? #", "appointment_id": "$own""# : ""
        try await must(
            "check_availability",
            #"{"date": "\#(date)", "service_type": "botox", "provider": "dr-smith"\#(moved)}"#)
    }

    /// Lets the customer say something.
    func say(_ words: String) async throws {
        _ = try await desk.orchestrator.receive(words, in: context())
    }

    /// Lets the rival check and book.
    func letRivalBook(_ time: String) async throws {
        try await letRivalCheck()
        let book = try ToolCall(
            id: nil, name: "book_appointment",
            argumentText: #"{"start_time": "2025-11-29T\#(time)", "notes": "\#(Canary.rival.notes)"}"#)
        let answer = await BookingTools(desk.orchestrator).run(book, in: rivalContext)
        guard case .booked = answer else { throw BookingError(.generalError, "the rival could not book") }
    }

    /// Lets the rival check, and keep a time.
    func letRivalKeep(_ time: String) async throws {
        try await letRivalCheck()
        let keep = try ToolCall(
            id: nil, name: "reserve_slot", argumentText: #"{"start_time": "2025-11-29T\#(time)"}"#)
        let answer = await BookingTools(desk.orchestrator).run(keep, in: rivalContext)
        guard case .held = answer else { throw BookingError(.generalError, "the rival could not keep it") }
    }

    /// Gives the rival offers.
    func letRivalCheck() async throws {
        let check = try ToolCall(
            id: nil, name: "check_availability",
            argumentText: #"{"date": "2025-11-29", "service_type": "botox", "provider": "dr-smith"}"#)
        let answer = await BookingTools(desk.orchestrator).run(check, in: rivalContext)
        guard case .checked = answer else { throw BookingError(.generalError, "the rival could not check") }
    }

    /// Begins an outage of all calendars, or ends it.
    func close(_ reason: CalendarUnknownReason?, of access: CalendarOutage.Access = .all) {
        let outage = reason.map { CalendarOutage($0, of: access) }
        for provider in desk.business.providers {
            desk.calendar.setUnavailable(outage, for: provider.id, of: desk.business.id)
        }
    }

    /// Notes in the thread whose it is, as a proven channel does by itself.
    func adopt() async throws {
        let key = RecordKey.conversation(Self.own)
        let now = desk.environment.now
        let query = BookingQuery(business: desk.business.id, at: now, records: [key])
        let found = try await store.load(query).record(Conversation.self, id: Self.own.rawValue)
        var thread = try #require(found)
        guard thread.body.customerID == nil else { return }
        thread.body.customerID = "customer-1"
        _ = try await store.commit(ChangeSet(business: desk.business.id, at: now, records: [thread.next]))
    }

    func wait(_ duration: Duration) {
        desk.environment.advance(by: duration)
    }

    /// The appointment that a thread knows; a word that is none where it knows none.
    private func appointment(in conversation: ConversationID) async -> String {
        let record = try? await desk.record(Conversation.self, conversation.rawValue)
        return record?.lastAppointment?.appointmentID?.rawValue ?? "appointment-that-is-none"
    }

    /// What there is afterwards, in a few words that depend on no identifier.
    func summary() async throws -> String {
        let zone = desk.business.zone
        func time(_ instant: Date) -> String { zone.localDateTime(at: instant).time.description }
        var parts: [String] = []
        let appointments = try await store.records(.appointment, of: desk.business.id, after: nil, limit: 100)
        parts += appointments.compactMap { $0.body as? Appointment }.sorted { $0.slot.start < $1.slot.start }.map {
            "\($0.status) \(time($0.slot.start))"
        }
        parts += try await desk.claims().map { claim in
            let state =
                switch claim.state {
                case .held: "held"
                case .confirming: "confirming"
                case .booked: "taken"
                }
            return "\(state) \(time(claim.appointmentInterval.lowerBound))"
        }
        let thread = try await desk.record(Conversation.self, Self.own.rawValue)
        if let offers = thread?.pendingOffers { parts.append("\(offers.slots.count) offers") }
        if let chosen = thread?.pendingOffers?.selection { parts.append("chose \(time(chosen.slot.start))") }
        if let hold = thread?.hold { parts.append("keeps \(time(hold.slot.start))") }
        return parts.joined(separator: ", ")
    }
}
