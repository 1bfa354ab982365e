public import BookingDomain

/// What came of a session: every answer, beside the one that was expected.
public struct SessionReport: Sendable, Hashable {
    /// The file of the script.
    public let file: String
    /// The business's name.
    public let businessName: String
    /// The policies that the session ran under: that of its beginning, and that of each step.
    let policies: [BookingPolicy]
    /// Everything that was answered, in order.
    public let turns: [Turn]
    /// When each step of the script happened, as the business's clock showed it.
    let times: [LocalDateTime]
    /// When the session began.
    let start: LocalDateTime
    /// How many commits the store had seen before the session; 0 for a fresh one.
    package let earlierCommits: UInt64

    /// How many answers are missing or differ.
    public var differenceCount: Int { turns.count { !$0.isEqual } }

    /// Whether every answer was as expected.
    public var isEqual: Bool { turns.allSatisfy(\.isEqual) }

    /// One answer.
    public struct Turn: Sendable, Hashable {
        /// The line of the turn in the script, from 1.
        public let line: Int
        /// The channel; nil for `relay`, which belongs to none.
        public let channel: BookingChannel?
        /// What kind of turn it is: `agent`, `customer`, `again` or `relay`.
        public let kind: String
        /// The turn as it stands in the script, without the blanks around it.
        public let source: String
        /// The answer that the script expects; empty where it says none.
        public let expected: [String]
        /// The answer that came.
        public let actual: [String]

        /// Whether they are the same.
        public var isEqual: Bool { expected == actual }

        /// The form in JSON.
        public var json: JSONValue {
            [
                "line": .integer(line), "channel": channel.map { .string($0.rawValue) } ?? .null, "kind": .string(kind),
                "expected": .array(expected.map(JSONValue.string)), "actual": .array(actual.map(JSONValue.string)),
                "ok": .bool(isEqual),
            ]
        }
    }

    /// The form in JSON: `file`, `ok` and `turns`.
    public var json: JSONValue {
        ["file": .string(file), "ok": .bool(isEqual), "turns": .array(turns.map(\.json))]
    }
}
