import BookingAdapters
import BookingDomain
import BookingTesting

extension CommandSpec {
    /// Plays scripted sessions.
    static let run: CommandSpec = CommandSpec(
        name: "run", abstract: "play scripted sessions and compare every answer with the one that is written",
        discussion: """
            One file: the whole conversation, and what differs. Several files: a line for each, and what differs. \
            docs/sessions.md describes the format. Files that were not played because the command was interrupted are \
            listed as not run.

            With --policy every session is played twice, under its own policy and under that policy with the values of \
            a file, and what the second one changes is shown; the answers that are written do not count then.
            """,
        operands: .several(.file(suffix: "session"), "the file of a session"),
        options: [RunCommand.record, RunCommand.store, RunCommand.metrics, RunCommand.policy],
        statuses: [
            Status(code: .success, meaning: "all answers are as expected, or were recorded; no policy changes any"),
            Status(code: .different, meaning: "an answer is missing or differs, or the policy changes one"),
            Status(code: .badInput, meaning: "the command line or a file is wrong, or the store is damaged"),
            Status(
                code: .unavailable,
                meaning: "something cannot be written, or the store is in use; of several files the worst one counts"),
        ],
        examples: [
            Example("booking-cli run Fixtures/sessions/sms-only.session", "Play a conversation and show it."),
            Example("booking-cli run Fixtures/sessions/*.session", "Play many, and show what differs."),
            Example("booking-cli run --record new.session", "Write the answers that come into the script."),
            Example(
                "booking-cli run --policy stricter.json Fixtures/sessions/*.session",
                "Show what the values of a policy would change in recorded sessions."),
            Example(
                "booking-cli run --store bookings Fixtures/sessions/voice-offers-sms-books.session",
                "Keep everything in the folder bookings."),
            Example(
                "booking-cli run --store bookings --metrics m.jsonl Fixtures/sessions/lakeside-chicago.session",
                "Note besides what a metrics system is told."),
        ]
    ) { call throws(CommandError) in
        guard let policy = call.arguments.value(RunCommand.policy) else { return try await RunCommand(call).run() }
        return try await PolicyRun(call, policy: policy).run()
    }
}

/// Plays scripted sessions, one after the other.
struct RunCommand: Sendable {
    static let record = OptionSpec.flag("--record", "write the answers that came into the files")
    static let store = OptionSpec.value(
        "--store", .folder(),
        "keep everything in the store in this folder, which is made where there is none; the next file, and the next "
            + "run, go on where this one ended")
    static let policy = OptionSpec.value(
        "--policy", .file(suffix: "json"),
        "show what changes under the values of this file: a JSON object with keys of a business's policy; other values "
            + "stay as they are")
    static let metrics = OptionSpec.value(
        "--metrics", .file(suffix: "jsonl"),
        "append what a metrics system is told to this file, one JSON object on a line; health reads it")

    private let files: [String]
    private let isRecording: Bool
    private let storage: SessionStorage
    private let metricsFile: String?
    private let surroundings: CommandSurroundings
    private let printer: CommandPrinter

    init(_ call: CommandCall) {
        files = call.arguments.operands
        isRecording = call.arguments.has(Self.record)
        let seams = call.surroundings.seams
        storage = call.arguments.value(Self.store).map { .folder($0, seams: seams) } ?? .memory
        metricsFile = call.arguments.value(Self.metrics)
        surroundings = call.surroundings
        printer = call.printer
    }

    /// Plays every file, also behind one that fails.
    func run() async throws(CommandError) -> ExitCode {
        let metrics = try openMetrics()
        var results: [RunResult] = []
        for file in files {
            guard !Task.isCancelled else {
                results.append(RunResult(file: file, outcome: .notRun))
                continue
            }
            let result = await result(of: file, metrics)
            await metrics?.flush()
            if let message = result.message { printer.message("\(message)\n") }
            results.append(result)
            if result.message == nil || !printer.showsMessagesInText { try printer.text(text(of: result)) }
            if let hint = result.hint { printer.message("\(hint)\n") }
        }
        for result in results where result.isNotRun { try printer.text(result.line) }
        if files.count > 1 { try printer.text(RunResult.summary(results)) }
        // What the document says of the metrics is only true once they are closed.
        let tally = await metrics?.close()
        let code = max(results.map(\.code).max() ?? .success, complain(of: tally))
        try printer.json(document(results, tally, code))
        return code
    }

    private func document(_ results: [RunResult], _ tally: JSONLinesMetrics.Tally?, _ code: ExitCode) -> JSONValue {
        var form = JSONObject([("ok", .bool(code == .success)), ("files", .array(results.map(\.json)))])
        if let tally {
            form["metrics"] = ["written": .integer(tally.written), "lost": .integer(tally.lost)]
        }
        return .object(form)
    }

    private func openMetrics() throws(CommandError) -> JSONLinesMetrics? {
        guard let metricsFile else { return nil }
        do throws(FileError) {
            return try JSONLinesMetrics(path: metricsFile, seams: surroundings.seams)
        } catch {
            var failure = CommandError(error)
            if error.code == .failed || error.code == .notPermitted { failure.code = .unavailable }
            throw failure
        }
    }

    /// Says where something is missing in the file of metrics.
    private func complain(of tally: JSONLinesMetrics.Tally?) -> ExitCode {
        guard let tally, tally.lost > 0 else { return .success }
        let name = FileError(.failed, path: metricsFile ?? "", message: "").path
        printer.message(
            "booking-cli: \(name): \(tally.lost) of \(tally.lost + tally.written) events are missing: "
                + "\(tally.failure ?? "too many at once")\n")
        return .unavailable
    }

    private func result(of file: String, _ metrics: JSONLinesMetrics?) async -> RunResult {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try surroundings.files.read(file, limit: SessionScript.maximumBytes)
        } catch {
            return RunResult(file: file, outcome: .failed(SessionError(file: file, message: error.message), .badInput))
        }
        do throws(SessionError) {
            let script = try SessionScript(bytes, file: file)
            let report = try await SessionRunner(
                files: surroundings.files, zones: surroundings.zones, metrics: metrics
            ).run(script, in: storage)
            return isRecording ? record(script, report) : RunResult(file: file, outcome: .ran(script, report))
        } catch {
            return RunResult(file: file, outcome: .failed(error, error.storeFailure?.exitCode ?? .badInput))
        }
    }

    private func record(_ script: SessionScript, _ report: SessionReport) -> RunResult {
        let recorded = SessionRecorder.recorded(script, report)
        guard recorded != script.bytes else { return RunResult(file: script.file, outcome: .ran(script, report)) }
        do throws(SessionError) {
            // What is written must be a script that can be read again.
            _ = try SessionScript(recorded, file: script.file)
        } catch {
            let message = "with its answers, the script cannot be read again, so nothing was written: \(error.message)"
            return RunResult(
                file: script.file, outcome: .failed(SessionError(file: script.file, message: message), .badInput))
        }
        do throws(FileError) {
            try surroundings.replacement.replace(script.file, with: recorded)
            return RunResult(file: script.file, outcome: .recorded(script, report))
        } catch {
            return RunResult(
                file: script.file,
                outcome: .failed(SessionError(file: script.file, message: error.message), .unavailable))
        }
    }

    private func text(of result: RunResult) -> String {
        let text = files.count == 1 ? result.transcript : result.line
        return printer.style.isColored ? TranscriptColours(printer.style).painted(text) : text
    }
}
