import BookingAdapters
import BookingDomain

extension CommandSpec {
    /// Finds what is free on a date.
    static let check: CommandSpec = CommandSpec(
        name: "check", abstract: "find what is free on a date, as check_availability does",
        discussion: """
            The answer is the one an agent gets: with --json in the form of docs/json-contracts.md, otherwise a line \
            for each start, numbered where it would be read out. Nothing is offered to anybody, and the store stays \
            as it is.
            """,
        operands: .one(.file("BUSINESS", suffix: "json"), "the settings of a business"),
        options: [
            CheckCommand.date, CommandDesk.service, CommandDesk.provider, CommandDesk.calendar, CommandDesk.store,
            CommandDesk.now, CheckCommand.limit,
        ],
        statuses: [
            Status(code: .success, meaning: "something is free"),
            Status(code: .different, meaning: "nothing is, or the check was refused, such as for a date in the past"),
            Status(
                code: .badInput,
                meaning: "the command line or a file is wrong, or the store is none, damaged or of a newer format"),
            Status(code: .unavailable, meaning: "the store is in use, or cannot be read now"),
        ],
        examples: [
            Example(
                "booking-cli check Fixtures/businesses/glow-spa.json --date 2025-11-29 --service botox "
                    + "--calendar dr-smith=Fixtures/calendars/dr-smith.json --now 2025-11-28T10:30",
                "Find what is free on a Saturday; without --now what is free as of now."),
            Example(
                "booking-cli check Fixtures/businesses/glow-spa.json --date 2025-11-29 --service botox "
                    + "--calendar dr-smith=free --now 2025-11-28T10:30 --json",
                "The same as an agent would see it, where nothing else is in the calendar."),
        ]
    ) { call throws(CommandError) in try await CheckCommand(call).run() }
}

/// Checks one date.
struct CheckCommand: Sendable {
    static let date = OptionSpec.required("--date", .text("DATE"), "the date, YYYY-MM-DD")
    static let limit = OptionSpec.value(
        "--limit", .text("NUMBER"), "how many starts are listed, 1 to 100; 10 without it")

    private let printer: CommandPrinter
    private let desk: CommandDesk
    private let request: AvailabilityRequest

    init(_ call: CommandCall) throws(CommandError) {
        printer = call.printer
        let date = try call.arguments.requiredDate(Self.date)
        let limit = try call.arguments.integer(Self.limit, in: 1...100) ?? 10
        desk = try CommandDesk(call)
        let providers = desk.provider.map { [$0.id] } ?? desk.service.providerIDs
        guard !desk.calendars.isDisjoint(with: providers) else {
            let name = providers.first?.rawValue ?? "PROVIDER"
            throw .usage(
                "no \(desk.missingCalendars) was given, so nothing can be told; add one, such as "
                    + "--calendar \(name)=FILE or, for an empty calendar, --calendar \(name)=free")
        }
        request = AvailabilityRequest(
            date: date, serviceID: desk.service.id, providerID: desk.provider?.id, limit: limit)
    }

    func run() async throws(CommandError) -> ExitCode {
        let answer = await answer()
        try printer.text(AvailabilityText(desk, on: request.date).text(of: answer))
        try printer.json(answer.json(for: desk.business, channel: .web))
        guard case .checked(let result) = answer, !result.allSlots.isEmpty else { return .different }
        return .success
    }

    private func answer() async -> ToolAnswer {
        let context = BookingContext(
            business: desk.business, conversationID: "booking-cli check", channel: .web, correlationID: "check")
        do throws(BookingError) {
            return .checked(try await desk.orchestrator.checkAvailability(request, in: context))
        } catch {
            return .refused(error)
        }
    }
}
