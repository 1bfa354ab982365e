public import BookingDomain

extension PolicyComparison.Session {
    /// Whether the session differs, what changed in its policy, and every answer that is another one; every line ends
    /// with a line feed.
    public var text: String {
        let verdict =
            isSame
            ? "same: \(PolicyComparison.count(turns.count, "turn"))"
                + (policy.isEmpty ? ", because no value of its policy changes" : "")
            : "different: \(PolicyComparison.share(differences.count, of: turns.count, "turn"))"
        let head = [SessionError(file: file, message: verdict).description] + policy.map { "policy \($0)" }
        let lines = head + differences.flatMap { SessionTranscript.lines($0.reported, file: file) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The form in JSON: `file`, `ok`, `policy`, `turn_count` and `turns`, of which only those that differ are listed.
    public var json: JSONValue {
        [
            "file": .string(file), "ok": .bool(isSame),
            "policy": .array(
                policy.map { ["key": .string($0.key), "before": $0.before, "after": $0.after] }),
            "turn_count": .integer(turns.count), "turns": .array(differences.map(\.json)),
        ]
    }
}

extension PolicyComparison.Turn {
    /// The form in JSON: `line, channel, kind, source, before, after`.
    fileprivate var json: JSONValue {
        [
            "line": .integer(line), "channel": channel.map { .string($0.rawValue) } ?? .null, "kind": .string(kind),
            "source": .string(source), "before": .array(before.map(JSONValue.string)),
            "after": .array(after.map(JSONValue.string)),
        ]
    }
}

extension PolicyComparison {
    /// Every session, and the summary.
    public var text: String { sessions.map(\.text).joined() + summary + "\n" }

    /// The form in JSON: `ok`, `summary` and `files`.
    public var json: JSONValue {
        [
            "ok": .bool(isSame),
            "summary": [
                "sessions": .integer(sessions.count), "differing_sessions": .integer(differingSessions.count),
                "turns": .integer(turnCount), "differing_turns": .integer(differenceCount),
            ],
            "files": .array(sessions.map(\.json)),
        ]
    }
}
