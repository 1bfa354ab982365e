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
            time asked for on its channel by its customer. Who that is the store knows from a booking or a call; what \
            it does not know, --name and --phone say.
            """,
        operands: .one(.file("BUSINESS", suffix: "json"), "the settings of a business"),
        options: [
            ExplainCommand.at, CommandDesk.service, CommandDesk.provider, CommandDesk.calendar, CommandDesk.store,
            ExplainCommand.conversation, ExplainCommand.name, ExplainCommand.phone, CommandDesk.now,
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
                "booking-cli explain Fixtures/businesses/glow-spa.json --at 2025-11-29T14:00 --service botox "
                    + "--calendar dr-smith=Fixtures/calendars/dr-smith.json --now 2025-11-28T10:30",
                "Explain two in the afternoon with everybody who performs it."),
            Example(
                "booking-cli explain Fixtures/businesses/glow-spa.json --at 2025-11-29T14:00 --service botox "
                    + "--calendar dr-smith=free --now 2025-11-28T10:36 --store bookings",
                "Explain it as the store in the folder bookings stands."),
            Example(
                "booking-cli explain Fixtures/businesses/glow-spa.json --at 2025-11-29T11:00 --service botox "
                    + "--calendar dr-smith=free --now 2025-11-28T10:36 --store bookings --conversation +13055550100",
                "Say besides whether the conversation of a customer would be let through."),
        ]
    ) { call throws(CommandError) in try await ExplainCommand(call).run() }
}

/// Explains one time.
struct ExplainCommand: Sendable {
    static let at = OptionSpec.required(
        "--at", .text("TIME"), "the start, in ISO 8601; without an offset what the clock of the business shows")
    static let conversation = OptionSpec.value(
        "--conversation", .text("ID"),
        "a conversation of the store, to say whether it would be let through: its id, or its customer's telephone number "
            + "with + or e-mail address")
    static let name = OptionSpec.value(
        "--name", .text("NAME"), "what the customer of the conversation is called, where the store does not know it")
    static let phone = OptionSpec.value(
        "--phone", .text("NUMBER"), "the number they call or text from, where the store does not know it")

    private let call: CommandCall
    private let desk: CommandDesk
    private let request: ExplanationRequest
    private let phone: PhoneNumber?

    init(_ call: CommandCall) throws(CommandError) {
        self.call = call
        let word = try call.arguments.required(Self.at)
        let start: ExplanationRequest.Start
        do throws(ISO8601Error) {
            start = try ExplanationRequest.Start(ParsedArguments.joined(word))
        } catch {
            throw ParsedArguments.mistake(error, in: word, of: Self.at)
        }
        guard !call.arguments.has(Self.conversation) || call.arguments.has(CommandDesk.store) else {
            throw .usage("--conversation needs the store that the conversation is in; add --store DIR")
        }
        for option in [Self.name, Self.phone] {
            guard !call.arguments.has(option) || call.arguments.has(Self.conversation) else {
                throw .usage("\(option.name) is about a conversation's customer; add --conversation ID or remove it")
            }
        }
        desk = try CommandDesk(call)
        phone = try call.arguments.phone(Self.phone, in: desk.business)
        request = ExplanationRequest(start: start, serviceID: desk.service.id, providerID: desk.provider?.id)
    }

    func run() async throws(CommandError) -> ExitCode {
        let explanation = try await explanation()
        if !desk.withoutCalendar.isEmpty, !explanation.slots.isEmpty {
            call.printer.message(
                "booking-cli: no \(desk.missingCalendars) was given, so what stands there is not known; "
                    + "PROVIDER=free stands for an empty calendar\n")
        }
        try call.printer.text(explanation.text(for: desk.business))
        try call.printer.json(explanation.json(for: desk.business))
        let isLetThrough =
            explanation.conversations.isEmpty || explanation.conversations.contains(where: \.isLetThrough)
        return explanation.isBookable && isLetThrough ? .success : .different
    }

    private func explanation() async throws(CommandError) -> BookingExplanation {
        do throws(BookingError) {
            guard let word = call.arguments.value(Self.conversation) else {
                return try await desk.orchestrator.explain(request, for: desk.business)
            }
            let thread = try await thread(word)
            let explanation = try await desk.orchestrator.explain(request, in: context(of: thread))
            return thread.isUnknownCaller ? explanation.forUnknownCaller : explanation
        } catch {
            throw CommandError(message: "\(error.detail)", reason: error.code.rawValue)
        }
    }

    private func thread(_ word: String) async throws(BookingError) -> StoredThread {
        let records = StoredRecords(history: desk.store, business: desk.business.id)
        var thread = try await StoredThread(word, in: records)
        thread.add(name: call.arguments.value(Self.name), phone: phone)
        return thread
    }

    /// The conversation's own customer on its own channel.
    private func context(of thread: StoredThread) -> BookingContext {
        BookingContext(
            business: desk.business, conversationID: thread.conversation.id, customer: thread.customer,
            channel: thread.conversation.channel, correlationID: "explain")
    }
}
