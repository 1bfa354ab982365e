import BookingAdapters
import BookingDomain
import BookingTesting
import booking_cli

/// Runs the tool on files in memory or on the disk.
enum CommandSample {
    /// The fixtures of the package.
    static let fixtures: String = {
        let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return folders.joined(separator: "/") + "/Fixtures"
    }()

    /// What the clock shows: 10:30 AM in New York on Friday, 28 November 2025.
    static let now = Date(timeIntervalSince1970: 1_764_343_800)

    /// The names of the scripts among the fixtures.
    static let sessions: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures + "/sessions")) ?? []
        return names.filter { $0.hasSuffix(".session") }.map { String($0.dropLast(8)) }.sorted()
    }()

    static func fixture(_ name: String) -> String { "\(fixtures)/sessions/\(name).session" }

    /// A script whose one answer is as given; nothing is written under the turn where there is none.
    static func script(answer: String? = "nothing about the offers") -> String {
        let turn =
            "business \(fixtures)/businesses/glow-spa.json\nnow 2025-11-28 10:30\nsms +13055550100\n  customer hello\n"
        return turn + (answer.map { "    | \($0)\n" } ?? "")
    }

    static func run(
        _ arguments: [String], output: CollectedOutput = CollectedOutput(), replacement: FileReplacement = .system,
        seams: StoreSeams = .system
    ) async -> (code: ExitCode, output: String, errors: String) {
        // No command may depend on when a test runs.
        let surroundings = CommandSurroundings(
            replacement: replacement, seams: seams, environment: VirtualEnvironment(now: now))
        let code = await CommandLineTool(surroundings).run(arguments: arguments, output: output)
        return (code, output.output, output.errors)
    }

    static func text(of path: String) throws -> String {
        String(decoding: try FileReader.read(path: path, limit: 1_000_000), as: UTF8.self)
    }
}
