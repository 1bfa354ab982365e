import BookingDomain

/// Shows a session that has run, so that a person can read it.
public struct SessionTranscript: Sendable {
    private let script: SessionScript
    private let report: SessionReport

    /// Makes the transcript of a script and what came of it.
    public init(_ script: SessionScript, _ report: SessionReport) {
        self.script = script
        self.report = report
    }

    /// The blanks before the bar of an answer.
    static let margin = "          "

    /// The whole conversation, with every answer that came; where one differs, the file and line and both.
    public var text: String {
        var lines = ["\(report.businessName), \(TimeDisplay.short(report.start)), \(report.start.date.year)"]
        var turns = report.turns[...]
        for (index, step) in script.steps.enumerated() {
            if step.isAnswered, let turn = turns.popFirst() {
                if case .relay = step.kind { lines.append("") }
                lines += Self.lines(turn, file: report.file)
                continue
            }
            switch step.kind {
            case .hangUp: lines.append("  hangup")
            case .wait, .now: lines += ["", "\(step.source) (\(TimeDisplay.short(report.times[index])))"]
            default: lines += ["", step.source]
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The answers that differ, each with its file and line.
    public var differences: String {
        report.turns.filter { !$0.isEqual }.flatMap { Self.lines($0, file: report.file) }.map { $0 + "\n" }.joined()
    }

    static func lines(_ turn: SessionReport.Turn, file: String) -> [String] {
        let indent = turn.kind == "relay" ? "" : "  "
        let source = indent + turn.source
        guard !turn.isEqual else { return [source] + turn.actual.map { "\(margin)| \($0)" } }
        let place = SessionError(
            file: file, position: SourcePosition(line: turn.line, column: indent.utf8.count + 1),
            message: turn.expected.isEmpty ? "no answer is recorded for this turn" : "the answer differs")
        return [place.description, source] + difference(turn.expected, turn.actual)
    }

    /// What is missing and what came instead, between the lines that both have in common.
    private static func difference(_ expected: [String], _ actual: [String]) -> [String] {
        let head = zip(expected, actual).prefix { $0 == $1 }.count
        let (missing, new) = (expected.dropFirst(head), actual.dropFirst(head))
        let tail = zip(missing.reversed(), new.reversed()).prefix { $0 == $1 }.count
        return actual.prefix(head).map { "\(margin)| \($0)" }
            + missing.dropLast(tail).map { "\(margin)- \($0)" }
            + new.dropLast(tail).map { "\(margin)+ \($0)" }
            + actual.suffix(tail).map { "\(margin)| \($0)" }
    }
}
