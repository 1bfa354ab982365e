import BookingAdapters
import BookingDomain

extension CommandSpec {
    /// Tells how booking is doing.
    static let health: CommandSpec = CommandSpec(
        name: "health", abstract: "tell how booking went in the last minutes, and whether service levels are met",
        discussion: """
            Reads the flow log of a store that no process has open, and changes nothing. How tools and calendars did is \
            known from a file of metrics only. docs/runbook.md says what the numbers mean and what to do.
            """,
        operands: .one(.folder(), "the folder of a store"),
        options: [HealthCommand.metrics, HealthCommand.minutes, HealthCommand.business, HealthCommand.now],
        statuses: [
            Status(code: .success, meaning: "the report was written, whether levels are met or not"),
            Status(
                code: .badInput,
                meaning: "the command line or a file is wrong, there is no store, or it is damaged or of a newer format"
            ),
            Status(code: .unavailable, meaning: "the store is in use, or something cannot be read or written now"),
        ],
        examples: [
            Example("booking-cli health bookings", "Look at the last hour of the store in the folder bookings."),
            Example(
                "booking-cli health bookings --metrics m.jsonl --minutes 1440",
                "Look at the last day, with latencies, error codes and calendar errors."),
        ]
    ) { call throws(CommandError) in try HealthCommand(call).run() }
}

/// Puts a health report together from a store and a file of metrics.
struct HealthCommand: Sendable {
    static let metrics = OptionSpec.value(
        "--metrics", .file(suffix: "jsonl"), "the file that events were appended to, as run --metrics does")
    static let minutes = OptionSpec.value("--minutes", .text("N"), "how far to look back; 60 where it is not said")
    static let business = OptionSpec.value(
        "--business", .text("ID"), "look at one business; all of the store otherwise")
    static let now = OptionSpec.value(
        "--now", .text("INSTANT"), "look back from this instant, with Z or an offset, and not from now")

    private let directory: String
    private let metricsFile: String?
    private let business: BusinessID?
    private let window: Range<Date>
    private let printer: CommandPrinter

    init(_ call: CommandCall) throws(CommandError) {
        directory = call.arguments.operands.joined()
        metricsFile = call.arguments.value(Self.metrics)
        business = call.arguments.value(Self.business).map { BusinessID($0) }
        let minutes = try call.arguments.integer(Self.minutes, in: 1...5_256_000)
        let now = try call.arguments.instant(Self.now, in: nil)
        window = BookingHealth.window(
            minutes: minutes ?? 60, until: now ?? call.surroundings.environment.now.flooredToMilliseconds)
        printer = call.printer
    }

    func run() throws(CommandError) -> ExitCode {
        let (logs, events) = (try logs(), try events())
        let report = HealthReport(window: window, logs: logs, metrics: events)
        try printer.text(report.description + note(on: logs))
        try printer.json(report.json)
        return .success
    }

    /// Where to look instead, where nothing happened in the window.
    private func note(on logs: [BusinessID: [BookingEvent]]) -> String {
        let times = logs.values.joined().map(\.at)
        guard !times.contains(where: window.contains), let last = times.max() else { return "" }
        let instant = ISO8601.utcString(last.addingTimeInterval(60))
        return
            "\nnothing happened in this time; the last event is of \(ISO8601.utcString(last)), try --now \(instant)\n"
    }

    private func logs() throws(CommandError) -> [BusinessID: [BookingEvent]] {
        let logs: [BusinessID: [BookingEvent]]
        do throws(JSONFileStoreError) {
            logs = try JSONFileStore.contents(of: directory).flowLogs
        } catch {
            throw CommandError(error)
        }
        guard let business else { return logs }
        guard let log = logs[business] else {
            let known = logs.keys.map(\.rawValue).sorted()
            let advice =
                Spelling.suggestion(for: business.rawValue, among: known).map { "did you mean \($0)?" }
                ?? "it has \(known.isEmpty ? "none" : known.map { Excerpt.quoted($0) }.joined(separator: ", "))"
            throw .usage("the store has no business \(Excerpt.quoted(business.rawValue)); \(advice)")
        }
        return [business: log]
    }

    private func events() throws(CommandError) -> [BookingEvent]? {
        guard let metricsFile else { return nil }
        do throws(SettingsError) {
            let file = try MetricsFile(path: metricsFile)
            for line in file.tornLines {
                let place = SettingsError(
                    file: metricsFile, position: SourcePosition(line: line, column: 1),
                    message: "the line is not whole and does not count; its writer was interrupted")
                printer.message("\(place)\n")
            }
            return file.events
        } catch {
            throw CommandError(error)
        }
    }
}
