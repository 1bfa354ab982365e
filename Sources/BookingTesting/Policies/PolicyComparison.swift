public import BookingAdapters
public import BookingDomain

/// What a change of policy does to recorded sessions (requirements K5 and X6).
///
/// Each session is played twice, with the same clock and the same random numbers: under the policy of its business and
/// script, and under that policy with the change. Where the script sets a value that the change sets, too, the change
/// wins. The answers that are written in the script do not count; `booking-cli run` compares with those.
///
///     let comparison = try await PolicyComparison.run(sessions: files, policy: PolicyChange { $0.holdMinutes = 2 })
///     #expect(comparison.differingSessions.map(\.file) == ["Fixtures/sessions/hold.session"])
public struct PolicyComparison: Sendable, Hashable {
    /// Every session, in the order in which they were given.
    public let sessions: [Session]

    /// Puts sessions together that were compared one by one.
    public init(_ sessions: [Session]) {
        self.sessions = sessions
    }

    /// Plays sessions under both policies.
    ///
    /// - Parameters:
    ///   - sessions: the files of the scripts.
    ///   - policy: what changes.
    ///   - files: where the scripts come from, and the files that they name.
    ///   - zones: where time zones come from.
    /// - Throws: `SessionError` for the first script that cannot be read or played.
    public static func run(
        sessions: [String], policy: PolicyChange, files: SessionFiles = .system,
        zones: any ZoneSource = SystemZoneSource()
    ) async throws(SessionError) -> PolicyComparison {
        var compared: [Session] = []
        for file in sessions {
            compared.append(try await Session.play(file, policy: policy, files: files, zones: zones))
        }
        return PolicyComparison(compared)
    }

    /// Whether no answer is another one.
    public var isSame: Bool { sessions.allSatisfy(\.isSame) }

    /// The sessions in which an answer is another one.
    public var differingSessions: [Session] { sessions.filter { !$0.isSame } }

    /// How many answers there are.
    public var turnCount: Int { sessions.map(\.turns.count).reduce(0, +) }

    /// How many answers are other ones.
    public var differenceCount: Int { sessions.map(\.differences.count).reduce(0, +) }

    /// One line: `3 of 50 sessions differ, 7 of 400 turns`.
    public var summary: String {
        "\(Self.share(differingSessions.count, of: sessions.count, "session")), "
            + "\(differenceCount) of \(Self.count(turnCount, "turn"))"
    }

    /// `3 of 50 sessions differ`, `0 of 1 session differs`.
    static func share(_ part: Int, of whole: Int, _ unit: String) -> String {
        "\(part) of \(count(whole, unit)) \(part == 1 || whole == 1 ? "differs" : "differ")"
    }

    static func count(_ number: Int, _ unit: String) -> String { number == 1 ? "1 \(unit)" : "\(number) \(unit)s" }
}
