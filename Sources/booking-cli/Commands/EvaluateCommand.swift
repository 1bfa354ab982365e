import BookingAdapters
import BookingDomain
import BookingTesting

extension CommandSpec {
    /// Measures how well messages are understood.
    static let evaluate: CommandSpec = CommandSpec(
        name: "evaluate", abstract: "measure how well messages are understood, against a file of known answers",
        discussion: """
            Every line of the file is one utterance with its answer, as a JSON object: a choice among offers, an \
            expression of time, or a first request; its members show which. The share of right answers is told with the \
            interval that holds the true share with 95 per cent certainty.
            """,
        operands: .one(.file(suffix: "jsonl"), "a file of utterances with their answers"),
        options: [EvaluateCommand.predictions, EvaluateCommand.errors, UnderstandCommand.language],
        statuses: [
            Status(code: .success, meaning: "the report was written, whatever it says"), .badInput, .unavailable,
        ],
        examples: [
            Example("booking-cli evaluate replies.jsonl --errors 20", "Tell the shares, and show twenty errors."),
            Example(
                "booking-cli evaluate replies.jsonl --predictions out.jsonl",
                "Write what was understood, one line for each utterance."),
        ]
    ) { call throws(CommandError) in try EvaluateCommand(call).run() }
}

/// Reads every utterance of a file and counts.
struct EvaluateCommand: Sendable {
    static let predictions = OptionSpec.value(
        "--predictions", .file(suffix: "jsonl"), "write what was understood into this file, replacing it")
    static let errors = OptionSpec.value("--errors", .text("N"), "show this many errors (default: none)")

    private let call: CommandCall
    private let path: String
    private let shownErrors: Int

    init(_ call: CommandCall) throws(CommandError) {
        self.call = call
        path = call.arguments.operands.joined()
        shownErrors = try call.arguments.integer(Self.errors, in: 0...1_000_000) ?? 0
    }

    func run() throws(CommandError) -> ExitCode {
        let file = try file()
        let printer = call.printer
        let count = file.items.count
        let evaluator = Evaluator(vocabularies: UnderstandCommand.vocabularies(call.arguments))
        let (report, predictions) = file.run(evaluator) { done in
            if printer.isWatched, done % 200 == 0 || done == count {
                printer.message("\r\(done) of \(count)\(done == count ? "\n" : "")")
            }
        }
        try write(predictions)
        try printer.text(report.lines(errors: shownErrors).map { $0 + "\n" }.joined())
        try printer.json(report.json(errors: shownErrors))
        return .success
    }

    private func file() throws(CommandError) -> EvaluationFile {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try call.surroundings.files.read(path, limit: EvaluationFile.maximumBytes)
        } catch {
            throw CommandError(error)
        }
        do throws(JSONError) {
            return try EvaluationFile(bytes)
        } catch {
            throw CommandError(error, file: path)
        }
    }

    private func write(_ predictions: [EvaluationPrediction]) throws(CommandError) {
        guard let path = call.arguments.value(Self.predictions) else { return }
        do throws(FileError) {
            try FileReplacer.replaceOrCreate(
                path: path, with: Array(predictions.map { $0.line + "\n" }.joined().utf8))
        } catch {
            throw CommandError(error)
        }
    }
}
