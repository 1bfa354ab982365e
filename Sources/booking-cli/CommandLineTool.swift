package import BookingAdapters
package import BookingDomain
package import BookingTesting

/// The command line tool, as a function of its arguments, its environment and its output.
///
/// It reads the files that it is told to and nothing else: no standard input, no clock, no network.
package struct CommandLineTool: Sendable {
    /// The version of tool and library.
    package static let version = "0.1.0"

    private let files: SessionFiles
    private let zones: any ZoneSource
    private let replacement: FileReplacement
    private let seams: StoreSeams

    /// Makes a tool.
    ///
    /// - Parameters:
    ///   - files: where files are read.
    ///   - zones: where time zones come from.
    ///   - replacement: writes what is recorded.
    ///   - seams: the files of stores.
    package init(
        files: SessionFiles, zones: any ZoneSource, replacement: FileReplacement = .system, seams: StoreSeams = .system
    ) {
        self.seams = seams
        self.files = files
        self.zones = zones
        self.replacement = replacement
    }

    /// Runs one command.
    ///
    /// - Parameters:
    ///   - arguments: what follows the name of the program, byte for byte.
    ///   - environment: the variables of the process; no command asks for one so far.
    ///   - output: where results and messages go.
    /// - Returns: the status to end with.
    package func run(
        arguments: [[UInt8]], environment: [String: String], output: some CommandOutput
    ) async -> ExitCode {
        do throws(UsageError) {
            return try await run(Self.words(arguments), output)
        } catch {
            output.writeError("booking-cli: \(error.message)\n")
            return .badInput
        }
    }

    /// Runs one command whose arguments are text.
    package func run(
        arguments: [String], environment: [String: String] = [:], output: some CommandOutput
    ) async -> ExitCode {
        await run(arguments: arguments.map { Array($0.utf8) }, environment: environment, output: output)
    }

    private func run(_ words: [String], _ output: some CommandOutput) async throws(UsageError) -> ExitCode {
        guard let first = words.first else {
            output.writeError(Command.overview)
            return .badInput
        }
        let command = try Command(first)
        let rest = Array(words.dropFirst())
        switch command {
        case .run where Self.asksForHelp(rest), .store where Self.asksForHelp(rest):
            return show(command.help, output)
        case .run:
            let options = try RunOptions(rest)
            return await RunCommand(
                options: options, files: files, zones: zones, replacement: replacement, seams: seams
            ).run(output)
        case .store: return await StoreCommand(options: try StoreOptions(rest), seams: seams).run(output)
        case .version:
            try Self.expectNothing(rest, after: first)
            return show("booking-cli \(Self.version)\n", output)
        case .help:
            guard let topic = rest.first else { return show(Command.overview, output) }
            let text = try Command(topic).help
            try Self.expectNothing(Array(rest.dropFirst()), after: "help \(topic)")
            return show(text, output)
        }
    }

    private static func words(_ arguments: [[UInt8]]) throws(UsageError) -> [String] {
        var words: [String] = []
        for (index, bytes) in arguments.enumerated() {
            guard let word = String(validating: bytes, as: UTF8.self) else {
                throw UsageError("argument \(index + 1) is not UTF-8; rename the file or correct the argument")
            }
            words.append(word)
        }
        return words
    }

    private static func asksForHelp(_ words: [String]) -> Bool {
        words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    }

    private static func expectNothing(_ words: [String], after command: String) throws(UsageError) {
        guard let word = words.first else { return }
        throw UsageError("nothing may follow \(command); remove \(Excerpt.quoted(word))")
    }

    private func show(_ text: String, _ output: some CommandOutput) -> ExitCode {
        do throws(OutputError) {
            try output.write(text)
            return .success
        } catch {
            return Self.report(error, output)
        }
    }

    /// Says that the output could not be written, unless nobody is there to read it.
    static func report(_ error: OutputError, _ output: some CommandOutput) -> ExitCode {
        if !error.isClosed { output.writeError("booking-cli: the output cannot be written: \(error.reason)\n") }
        return .unavailable
    }
}
