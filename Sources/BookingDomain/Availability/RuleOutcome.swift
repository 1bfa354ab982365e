/// Whether a rule is kept.
public enum RuleOutcome: String, Sendable, Hashable, CaseIterable {
    /// It is kept.
    case yes
    /// It is broken.
    case no
    /// Nobody can tell, because something that it asks about is not known.
    case unknown

    init(_ isKept: Bool) {
        self = isKept ? .yes : .no
    }
}
