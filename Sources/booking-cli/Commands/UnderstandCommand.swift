import BookingAdapters
import BookingDomain
import BookingTesting

extension CommandSpec {
    /// Says what a customer's message means.
    static let understand: CommandSpec = CommandSpec(
        name: "understand", abstract: "say what a customer's message means for the offers, and why",
        discussion: """
            With offers the message is read against them: which one is chosen, or why none is. Without offers the days \
            and times that it names are listed. docs/understanding.md describes the rules.
            """,
        operands: .one(.text("MESSAGE"), "the message, as one word in quotes"),
        options: [
            UnderstandCommand.offer, UnderstandCommand.offers, UnderstandCommand.now, UnderstandCommand.language,
            UnderstandCommand.explain,
        ],
        statuses: [.success, .badInput, .unavailable],
        examples: [
            Example(
                "booking-cli understand 'the second one' --offer 2025-11-29T10:00 --offer '2025-11-29T14:00=Dr. Lee'",
                "Read a reply to two offers."),
            Example(
                "booking-cli understand 'nächsten Dienstag um halb drei' --language de --now 2025-11-28T09:00",
                "List the days and times in a text."),
        ]
    ) { call throws(CommandError) in try UnderstandCommand(call).run() }
}

/// Reads one message.
struct UnderstandCommand: Sendable {
    static let offer = OptionSpec.value(
        "--offer", .text("TIME[=PROVIDER]"), isRepeatable: true,
        "an offer, in order: when it starts, in ISO 8601 without an offset, and who performs it")
    static let offers = OptionSpec.value(
        "--offers", .file(suffix: "json"), "a file of offers: an array of {\"start\", \"provider\"}")
    static let now = OptionSpec.value(
        "--now", .text("TIME"), "when the message is read, in ISO 8601; without it now, read as UTC without an offset")
    static let language = OptionSpec.value(
        "--language", .choice("CODE", Vocabulary.all.keys.sorted()), isRepeatable: true,
        "a language the message may be in, the likeliest first (default: en)")
    static let explain = OptionSpec.flag("--explain", "show words, claims and other readings, too")

    private let answer: UnderstandingAnswer
    private let withStages: Bool
    private let printer: CommandPrinter

    init(_ call: CommandCall) throws(CommandError) {
        let arguments = call.arguments
        printer = call.printer
        withStages = arguments.has(Self.explain)
        let offers = try Self.offers(call)
        let now = try arguments.instant(Self.now, in: .utc) ?? call.surroundings.environment.now
        do throws(CatalogueError) {
            answer = try UnderstandingAnswer(
                arguments.operands.joined(), offers: offers, at: ZoneRules.utc.localDateTime(at: now),
                vocabularies: Self.vocabularies(arguments))
        } catch {
            throw .usage("the offers do not go together: \(error.message)")
        }
    }

    func run() throws(CommandError) -> ExitCode {
        try printer.text(answer.text(withStages: withStages))
        try printer.json(answer.json(withStages: withStages))
        return .success
    }

    /// The languages of a command line.
    static func vocabularies(_ arguments: ParsedArguments) -> [Vocabulary] {
        let named = arguments.values(language).compactMap { Vocabulary.all[$0] }
        return named.isEmpty ? [.english] : named
    }

    private static func offers(_ call: CommandCall) throws(CommandError) -> [EvaluationItem.Offer] {
        var found: [EvaluationItem.Offer] = []
        if let path = call.arguments.value(offers) {
            do {
                let bytes = try call.surroundings.files.read(path, limit: 1_048_576)
                found = try EvaluationItem.offers(JSONReader.read(bytes))
            } catch let error as FileError {
                throw CommandError(error)
            } catch let error as JSONError {
                throw CommandError(error, file: path)
            } catch {
                throw .usage("\(error)")
            }
        }
        for word in call.arguments.values(offer) {
            guard let offer = EvaluationItem.Offer(spelled: word) else {
                throw .usage(
                    "--offer \(Excerpt.quoted(word)) must be a start such as 2025-11-29T10:00, or with a provider "
                        + "2025-11-29T10:00=Dr. Lee")
            }
            found.append(offer)
        }
        return found
    }
}

extension CommandError {
    /// Makes an error of a mistake in a JSON file.
    init(_ error: JSONError, file: String) {
        self.init(
            message: error.message, file: file, line: error.position?.line, column: error.position?.column)
    }
}
