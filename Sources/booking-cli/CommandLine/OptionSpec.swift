/// An option of a command.
struct OptionSpec: Sendable, Hashable {
    /// The name with its dashes.
    let name: String
    /// What stands behind it; nil for one that is there or not.
    let value: ValueSpec?
    /// Whether it may stand there several times.
    let isRepeatable: Bool
    /// Whether the command cannot do without it.
    var isRequired = false
    /// What it does, as a phrase.
    let abstract: String

    /// An option that is there or not.
    static func flag(_ name: String, _ abstract: String) -> OptionSpec {
        OptionSpec(name: name, value: nil, isRepeatable: false, abstract: abstract)
    }

    /// An option with a value.
    static func value(
        _ name: String, _ value: ValueSpec, isRepeatable: Bool = false, _ abstract: String
    ) -> OptionSpec {
        OptionSpec(name: name, value: value, isRepeatable: isRepeatable, abstract: abstract)
    }

    /// An option with a value that must be given.
    static func required(_ name: String, _ value: ValueSpec, _ abstract: String) -> OptionSpec {
        OptionSpec(name: name, value: value, isRepeatable: false, isRequired: true, abstract: abstract)
    }

    /// Every command has this one.
    static let json = flag("--json", "write one JSON document instead of text")
    /// Every command has this one; it stands above all others.
    static let help = flag("--help", "show this help; -h is short for it")

    /// How it is written: `--store DIR`.
    var usage: String { value.map { "\(name) \($0.name)" } ?? name }
}
