import BookingAdapters
import BookingDomain
import BookingTesting

/// Plays scripted sessions under two policies, one after the other.
struct PolicyRun: Sendable {
    private let files: [String]
    private let policy: PolicyChange
    private let surroundings: CommandSurroundings
    private let printer: CommandPrinter

    /// Reads the policy, before any session is played.
    init(_ call: CommandCall, policy file: String) throws(CommandError) {
        for option in [RunCommand.record, RunCommand.store, RunCommand.metrics] where call.arguments.has(option) {
            throw .usage("\(option.name) does not go with --policy, which only compares; remove one")
        }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try call.surroundings.files.read(file, limit: PolicySettings.maximumBytes)
        } catch {
            throw CommandError(error)
        }
        do throws(SettingsError) {
            policy = try PolicyChange(bytes, file: file)
        } catch {
            throw CommandError(error)
        }
        files = call.arguments.operands
        surroundings = call.surroundings
        printer = call.printer
    }

    /// Compares every file, also behind one that fails.
    func run() async throws(CommandError) -> ExitCode {
        var sessions: [PolicyComparison.Session] = []
        var code = ExitCode.success
        var documents: [JSONValue] = []
        var failed = 0
        var missing = 0
        for file in files {
            guard !Task.isCancelled else {
                let result = RunResult(file: file, outcome: .notRun)
                missing += 1
                code = max(code, result.code)
                documents.append(result.json)
                try printer.text(result.line)
                continue
            }
            switch await compared(file) {
            case .success(let session):
                sessions.append(session)
                documents.append(session.json)
                code = max(code, session.isSame ? .success : .different)
                try printer.text(painted(session.text))
            case .failure(let error):
                let failure = RunResult(file: file, outcome: .failed(error, .badInput))
                failed += 1
                documents.append(failure.json)
                code = max(code, failure.code)
                if let message = failure.message { printer.message("\(message)\n") }
                if !printer.showsMessagesInText { try printer.text(painted(failure.line)) }
            }
        }
        let comparison = PolicyComparison(sessions)
        let counts = [(failed, "failed"), (missing, "not run")].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }
        try printer.text(comparison.summary + counts.joined() + "\n")
        try printer.json(document(comparison, documents, isWhole: counts.isEmpty))
        return code
    }

    private func compared(_ file: String) async -> Result<PolicyComparison.Session, SessionError> {
        do throws(SessionError) {
            return .success(
                try await PolicyComparison.Session.play(
                    file, policy: policy, files: surroundings.files, zones: surroundings.zones))
        } catch {
            return .failure(error)
        }
    }

    private func document(_ comparison: PolicyComparison, _ files: [JSONValue], isWhole: Bool) -> JSONValue {
        var json = comparison.json.objectValue ?? JSONObject()
        json["ok"] = .bool(comparison.isSame && isWhole)
        json["files"] = .array(files)
        return .object(json)
    }

    private func painted(_ text: String) -> String {
        printer.style.isColored ? TranscriptColours(printer.style).painted(text) : text
    }
}
