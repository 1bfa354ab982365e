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
    }

    /// The status that this file alone would end with.
    var code: ExitCode {
        switch outcome {
        case .ran(_, let report): report.isEqual ? .success : .different
        case .recorded: .success
        case .failed(_, let code): code
        }
    }

    /// What to complain about; nil where the file ran.
    var message: String? {
        guard case .failed(let error, _) = outcome else { return nil }
        return error.position == nil ? "booking-cli: \(error)" : error.description
    }

    /// How it ended, in a few words; nil where it did not run.
    private var verdict: String? {
        switch outcome {
        case .ran(_, let report):
            let word = report.isEqual ? "ok" : "different"
            return "\(word): \(Self.turns(report.turns.count)), \(Self.differ(report.differenceCount))"
        case .recorded(_, let report):
            return "recorded: \(Self.turns(report.turns.count)), \(report.differenceCount) changed"
        case .failed: return nil
        }
    }

    /// The whole conversation and how it ended.
    var transcript: String {
        switch outcome {
        case .ran(let script, let report), .recorded(let script, let report):
            "\(SessionTranscript(script, report).text)\n\(verdict ?? "")\n"
        case .failed: ""
        }
    }

    /// How it ended on one line, and what differs below.
    var line: String {
        switch outcome {
        case .ran(let script, let report), .recorded(let script, let report):
            "\(SessionError(file: file, message: verdict ?? ""))\n\(SessionTranscript(script, report).differences)"
        case .failed(let error, _): "\(SessionError(file: file, message: "failed: \(error.message)"))\n"
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
        }
    }

    /// All files on one line.
    static func summary(_ results: [RunResult]) -> String {
        var turns = 0
        var differences = 0
        var changed = 0
        var failures = 0
        for result in results {
            switch result.outcome {
            case .ran(_, let report):
                turns += report.turns.count
                differences += report.differenceCount
            case .recorded(_, let report):
                turns += report.turns.count
                changed += report.differenceCount
            case .failed: failures += 1
            }
        }
        let recorded = changed > 0 ? ", \(changed) changed" : ""
        return "\(results.count) files: \(Self.turns(turns)), \(differ(differences))\(recorded), \(failures) failed\n"
    }

    private static func turns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }

    private static func differ(_ count: Int) -> String { count == 1 ? "1 differs" : "\(count) differ" }
}
