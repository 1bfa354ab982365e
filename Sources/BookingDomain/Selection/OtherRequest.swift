/// What a customer would like instead of the offers.
public struct OtherRequest: Sendable, Hashable {
    /// The clock time that was asked for, where the words fix it; nil where they do not.
    public var time: LocalTime?
    /// The words that ask for it.
    public var evidence: Evidence

    /// Makes a request.
    public init(time: LocalTime? = nil, evidence: Evidence) {
        self.time = time
        self.evidence = evidence
    }
}
