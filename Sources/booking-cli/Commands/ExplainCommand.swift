import BookingAdapters
import BookingDomain

extension CommandSpec {
    /// Says why a time can or cannot be booked.
    static let explain: CommandSpec = CommandSpec(
        name: "explain", abstract: "say why a time can or cannot be booked, rule by rule",
        discussion: """
            Every rule is listed in order of evaluation, with what decided; the first one that is not kept decides, \
            and is marked. Nothing is booked or held, and the store stays as it is.

            With a conversation of the store it is also said whether that conversation would be let through, were this \
            time asked for on its channel by its customer.
            """,
        operands: .one(.file("BUSINESS", suffix: "json"), "the settings of a business"),
        options: [
            ExplainCommand.at, CommandDesk.service, CommandDesk.provider, CommandDesk.calendar, CommandDesk.store,
            ExplainCommand.conversation, CommandDesk.now,
        ],
        statuses: [
            Status(code: .success, meaning: "the time can be booked, and the conversation would be let through"),
            Status(code: .different, meaning: "it cannot, or the conversation would not"),
            Status(
                code: .badInput,
                meaning: "the command line or a file is wrong, or the store is none, damaged or of a newer format"),
            Status(code: .unavailable, meaning: "the store is in use, or cannot be read now"),
        ],
        examples: [
            Example(
                "booking-cli explain spa.json --at 2025-11-29T14:00 --service botox --calendar dr-smith=smith.json",
                "Explain two in the afternoon with everybody who performs it."),
            Example(
                "booking-cli explain spa.json --at 2025-11-29T14:00 --service botox --store bookings "
                    + "--calendar dr-smith=free",
                "Explain it as the store in the folder bookings stands."),
        ]
    ) { call throws(CommandError) in try await ExplainCommand(call).run() }
}

/// Explains one time.
struct ExplainCommand: Sendable {
    static let at = OptionSpec.value(
        "--at", .text("TIME"), "the start, in ISO 8601; without an offset what the clock of the business shows")
    static let conversation = OptionSpec.value(
        "--conversation", .text("ID"), "a conversation of the store, to say whether it would be let through")

    private let call: CommandCall
    private let desk: CommandDesk
    private let request: ExplanationRequest

    init(_ call: CommandCall) throws(CommandError) {
        self.call = call
        let word = try call.arguments.required(Self.at)
        let start: ExplanationRequest.Start
        do throws(ISO8601Error) {
            start = try ExplanationRequest.Start(word)
        } catch {
            throw .usage("--at \(Excerpt.quoted(word)): \(error)")
        }
        guard !call.arguments.has(Self.conversation) || call.arguments.has(CommandDesk.store) else {
            throw .usage("--conversation needs the store that the conversation is in; add --store DIR")
        }
        desk = try CommandDesk(call)
        request = ExplanationRequest(start: start, serviceID: desk.service.id, providerID: desk.provider?.id)
    }

    func run() async throws(CommandError) -> ExitCode {
        let explanation = try await explanation()
        try call.printer.text(explanation.text(for: desk.business))
        try call.printer.json(explanation.json(for: desk.business))
        let isLetThrough =
            explanation.conversations.isEmpty || explanation.conversations.contains(where: \.isLetThrough)
        return explanation.isBookable && isLetThrough ? .success : .different
    }

    private func explanation() async throws(CommandError) -> BookingExplanation {
        do throws(BookingError) {
            guard let id = call.arguments.value(Self.conversation) else {
                return try await desk.orchestrator.explain(request, for: desk.business)
            }
            return try await desk.orchestrator.explain(request, in: context(of: ConversationID(id)))
        } catch {
            throw CommandError(message: "\(error.detail)", reason: error.code.rawValue)
        }
    }

    /// The conversation's own customer on its own channel.
    private func context(of id: ConversationID) async throws(BookingError) -> BookingContext {
        guard let conversation = try await record(Conversation.self, id.rawValue) else {
            throw BookingError(
                .notFound, "the store has no conversation \(Excerpt.quoted(id.rawValue)); store show lists them")
        }
        var customer: Customer?
        if let id = conversation.customerID {
            customer = try await record(Customer.self, id.rawValue) ?? Customer(id: id)
        }
        return BookingContext(
            business: desk.business, conversationID: id, customer: customer, channel: conversation.channel,
            correlationID: "explain")
    }

    private func record<Body: RecordBody>(_ type: Body.Type, _ id: String) async throws(BookingError) -> Body? {
        let query = BookingQuery(
            business: desk.business.id, at: desk.now, records: [RecordKey(kind: Body.recordKind, id: id)])
        do throws(StoreError) {
            return try await desk.store.load(query).record(type, id: id)?.body
        } catch {
            throw BookingError(.storeUnavailable, "the store could not be read", underlying: error)
        }
    }
}
