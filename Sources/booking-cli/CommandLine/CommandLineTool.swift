import BookingDomain

/// The command line tool, as a function of its arguments, its environment and its output.
package struct CommandLineTool: Sendable {
    /// The version of tool and library.
    package static let version = "0.1.0"

    private let surroundings: CommandSurroundings

    /// Makes a tool.
    package init(_ surroundings: CommandSurroundings = CommandSurroundings()) {
        self.surroundings = surroundings
    }

    /// Runs one command.
    ///
    /// - Parameters:
    ///   - arguments: what follows the name of the program, byte for byte.
    ///   - environment: the value of a variable of the process; `NO_COLOR` and `TERM` are looked at.
    ///   - output: where results and messages go.
    /// - Returns: the status to end with.
    package func run(
        arguments: [[UInt8]], environment: (String) -> String?, output: any CommandOutput
    ) async -> ExitCode {
        let wantsJSON = arguments.prefix { $0 != Array("--".utf8) }.contains(Array("--json".utf8))
        let printer = CommandPrinter(output, isJSON: wantsJSON, environment: environment)
        do throws(CommandError) {
            return try await run(Self.words(arguments), printer)
        } catch {
            return Self.report(error, printer)
        }
    }

    /// Runs one command whose arguments are text.
    package func run(
        arguments: [String], environment: (String) -> String? = { _ in nil }, output: any CommandOutput
    ) async -> ExitCode {
        await run(arguments: arguments.map { Array($0.utf8) }, environment: environment, output: output)
    }

    /// Whether the arguments call a command that only tells about the tool, which no thread need watch over.
    package static func isAtOnce(_ arguments: [[UInt8]]) -> Bool {
        guard let name = arguments.first else { return true }
        return CommandSpec.root.commands.contains { $0.isAtOnce && Array($0.name.utf8) == name }
    }

    private func run(_ words: [String], _ printer: CommandPrinter) async throws(CommandError) -> ExitCode {
        guard !words.isEmpty else {
            printer.message(HelpPage(.root, path: []).text(printer.style))
            return .badInput
        }
        let choice = try CommandChoice(words)
        if choice.wantsHelp {
            let page = HelpPage(choice.command, path: choice.path)
            try printer.text(page.text(printer.style))
            try printer.json(choice.command.json)
            return .success
        }
        guard let perform = choice.command.perform else { throw choice.incomplete }
        let arguments = try ParsedArguments(
            choice.rest, of: choice.command, path: choice.path.joined(separator: " "))
        return try await perform(CommandCall(arguments: arguments, surroundings: surroundings, printer: printer))
    }

    private static func words(_ arguments: [[UInt8]]) throws(CommandError) -> [String] {
        var words: [String] = []
        for (index, bytes) in arguments.enumerated() {
            guard let word = String(validating: bytes, as: UTF8.self) else {
                throw .usage("argument \(index + 1) is not UTF-8; rename the file or correct the argument")
            }
            words.append(word)
        }
        return words
    }

    /// Says what went wrong, as a message and, where that is wanted, as a document; of output that nobody reads any
    /// more, nothing.
    private static func report(_ error: CommandError, _ printer: CommandPrinter) -> ExitCode {
        if error.outputFailure?.isClosed != true { printer.message("\(error.description)\n") }
        guard error.outputFailure == nil else { return error.code }
        do throws(CommandError) {
            try printer.json(error.json)
            return error.code
        } catch {
            return report(error, printer)
        }
    }
}
