/// Says why a store did not do what it was asked; nothing of a refused change set has happened.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public let code: Code
    /// What it is about, without personal data.
    public let detail: String
    /// What lies beneath, wrapped once at the adapter's edge.
    public let underlying: (any Error)?

    /// Makes an error.
    public init(_ code: Code, _ detail: String, underlying: (any Error)? = nil) {
        self.code = code
        self.detail = detail
        self.underlying = underlying
    }

    /// The code and the detail.
    public var description: String { "\(code.rawValue): \(detail)" }

    /// Whether loading and deciding again can help: somebody else was faster.
    public var isLostRace: Bool {
        code == .conflict || code == .overlap || code == .outcomeExists
    }

    /// A kind of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// Makes a code of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A record or claim does not stand at the version that was expected.
        public static let conflict = Code(rawValue: "conflict")
        /// A claim would overlap another live claim of the same provider and place.
        public static let overlap = Code(rawValue: "overlap")
        /// The call has a recorded outcome already.
        public static let outcomeExists = Code(rawValue: "outcome_exists")
        /// The change set contradicts itself; sending it again is of no use.
        public static let invalid = Code(rawValue: "invalid")
        /// The store cannot be reached, or has stopped after a failure.
        public static let unavailable = Code(rawValue: "unavailable")
    }
}
