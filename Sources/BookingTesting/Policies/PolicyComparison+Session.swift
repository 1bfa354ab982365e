public import BookingAdapters
public import BookingDomain

extension PolicyComparison {
    /// One session under both policies.
    public struct Session: Sendable, Hashable {
        /// The file of the script.
        public let file: String
        /// What changes in the policy of this session, by the keys of settings; empty where nothing does.
        ///
        /// Where the settings change in the session, the values of all of them are told, each once.
        public let policy: [Value]
        /// Every answer under both policies, in order.
        public let turns: [Turn]

        /// Whether no answer is another one.
        public var isSame: Bool { differences.isEmpty }

        /// The answers that are other ones, in order.
        public var differences: [Turn] { turns.filter { !$0.isSame } }

        /// Plays the script in a file under both policies.
        ///
        /// - Throws: `SessionError` for a mistake in the script, in a file that it names, or where the change
        ///   contradicts the policy of this session.
        public static func play(
            _ file: String, policy: PolicyChange, files: SessionFiles = .system,
            zones: any ZoneSource = SystemZoneSource()
        ) async throws(SessionError) -> Session {
            let bytes: [UInt8]
            do throws(FileError) {
                bytes = try files.read(file, limit: SessionScript.maximumBytes)
            } catch {
                throw SessionError(file: file, message: error.message)
            }
            let script = try SessionScript(bytes, file: file)
            let before = try await SessionRunner(files: files, zones: zones, change: nil).run(script)
            let after = try await SessionRunner(files: files, zones: zones, change: policy).run(script)
            return Session(
                file: script.file, policy: Value.changed(from: before.policies, to: after.policies),
                turns: zip(before.turns, after.turns).map { Turn(before: $0, after: $1) })
        }
    }

    /// A value of a policy that changes.
    public struct Value: Sendable, Hashable, CustomStringConvertible {
        /// The key in settings.
        public let key: String
        /// The value under the session's own policy.
        public let before: JSONValue
        /// The value under the changed one.
        public let after: JSONValue

        /// The value before and after, such as `offers_per_answer 3 -> 1`.
        public var description: String { "\(key) \(Self.word(before)) -> \(Self.word(after))" }

        /// What changes in any of the policies, each once, in the order of the policies.
        static func changed(from before: [BookingPolicy], to after: [BookingPolicy]) -> [Value] {
            var seen: Set<Value> = []
            return zip(before, after).flatMap { changed(from: $0, to: $1) }.filter { seen.insert($0).inserted }
        }

        private static func changed(from before: BookingPolicy, to after: BookingPolicy) -> [Value] {
            let new = after.json
            return (before.json.objectValue?.members ?? []).compactMap { member in
                guard let value = new[member.key], value != member.value else { return nil }
                return Value(key: member.key, before: member.value, after: value)
            }
        }

        private static func word(_ value: JSONValue) -> String { value.stringValue ?? JSONWriter.string(value) }
    }

    /// One answer under both policies.
    public struct Turn: Sendable, Hashable {
        /// The line of the turn in the script, from 1.
        public let line: Int
        /// The channel; nil for `relay`, which belongs to none.
        public let channel: BookingChannel?
        /// What kind of turn it is: `agent`, `customer`, `again` or `relay`.
        public let kind: String
        /// The turn as it stands in the script, without the blanks around it.
        public let source: String
        /// The answer under the session's own policy, line by line.
        public let before: [String]
        /// The answer under the changed one.
        public let after: [String]

        /// Whether both are the same.
        public var isSame: Bool { before == after }

        init(before: SessionReport.Turn, after: SessionReport.Turn) {
            line = before.line
            channel = before.channel
            kind = before.kind
            source = before.source
            self.before = before.actual
            self.after = after.actual
        }

        /// The turn as reports show it, with the first answer as the expected one.
        var reported: SessionReport.Turn {
            SessionReport.Turn(
                line: line, channel: channel, kind: kind, source: source, expected: before, actual: after)
        }
    }
}
