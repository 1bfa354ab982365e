import BookingDomain
import BookingTesting

/// What came of one file.
struct RunResult: Sendable {
    let file: String
    let outcome: Outcome

    /// How it ended.
    enum Outcome: Sendable {
        case ran(SessionScript, SessionReport)
        case recorded(SessionScript, SessionReport)
        case failed(SessionError, ExitCode)
        case notRun
    }

    /// Whether the file was not played because the command was interrupted before.
    var isNotRun: Bool {
        if case .notRun = outcome { true } else { false }
    }

    /// The status that this file alone would end with.
    var code: ExitCode {
        switch outcome {
        case .ran(_, let report): report.isEqual ? .success : .different
        case .recorded: .success
        case .failed(_, let code): code
        case .notRun: .different
        }
    }

    /// What to complain about; nil where the file ran.
    var message: String? {
        guard case .failed(let error, _) = outcome else { return nil }
        return error.position == nil ? "booking-cli: \(error)" : error.description
    }

    /// Why answers may differ although nothing is wrong; nil where nothing speaks for it.
    var hint: String? {
        guard case .ran(_, let report) = outcome, !report.isEqual, report.earlierCommits > 0 else { return nil }
        let name = SessionError(file: file, message: "").file
        return "booking-cli: \(name): the store held \(report.earlierCommits) commits before this session, so its "
            + "answers may differ from those on a new store; a session that was played there already does"
    }

    /// How it ended, in a few words; nil where it did not run.
    private var verdict: String? {
        switch outcome {
        case .ran(_, let report):
            let word = report.isEqual ? "ok" : "different"
            return "\(word): \(Self.turns(report.turns.count)), \(Self.differ(report.differenceCount))"
        case .recorded(_, let report):
            return "recorded: \(Self.turns(report.turns.count)), \(report.differenceCount) changed"
        case .failed, .notRun: return nil
        }
    }

    /// The whole conversation and how it ended.
    var transcript: String {
        switch outcome {
        case .ran(let script, let report), .recorded(let script, let report):
            "\(SessionTranscript(script, report).text)\n\(verdict ?? "")\n"
        case .failed, .notRun: ""
        }
    }

    /// How it ended on one line, and what differs below.
    var line: String {
        switch outcome {
        case .ran(let script, let report), .recorded(let script, let report):
            "\(SessionError(file: file, message: verdict ?? ""))\n\(SessionTranscript(script, report).differences)"
        case .failed(let error, _): "\(SessionError(file: file, message: "failed: \(error.message)"))\n"
        case .notRun: "\(SessionError(file: file, message: "not run"))\n"
        }
    }

    /// The form in JSON.
    var json: JSONValue {
        switch outcome {
        case .ran(_, let report): return report.json
        case .recorded(_, let report):
            var json = report.json.objectValue ?? JSONObject()
            json["ok"] = true
            json["recorded"] = true
            return .object(json)
        case .failed(let error, _):
            let place: JSONValue = [
                "file": .string(error.file), "line": error.position.map { .integer($0.line) } ?? .null,
                "column": error.position.map { .integer($0.column) } ?? .null, "message": .string(error.message),
            ]
            return ["file": .string(file), "ok": false, "error": place]
        case .notRun: return ["file": .string(file), "ok": false, "not_run": true]
        }
    }

    /// All files on one line.
    static func summary(_ results: [RunResult]) -> String {
        var turns = 0
        var differences = 0
        var changed = 0
        var failures = 0
        var missing = 0
        for result in results {
            switch result.outcome {
            case .ran(_, let report):
                turns += report.turns.count
                differences += report.differenceCount
            case .recorded(_, let report):
                turns += report.turns.count
                changed += report.differenceCount
            case .failed: failures += 1
            case .notRun: missing += 1
            }
        }
        let recorded = changed > 0 ? ", \(changed) changed" : ""
        let notRun = missing > 0 ? ", \(missing) not run" : ""
        return "\(results.count) files: \(Self.turns(turns)), \(differ(differences))\(recorded), \(failures) failed"
            + "\(notRun)\n"
    }

    private static func turns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }

    private static func differ(_ count: Int) -> String { count == 1 ? "1 differs" : "\(count) differ" }
}
