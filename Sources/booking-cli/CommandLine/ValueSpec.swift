/// A value on the command line: what help calls it, and what a shell may complete it with.
struct ValueSpec: Sendable, Hashable {
    /// The name in capitals, as usage lines show it.
    let name: String
    /// What it is.
    let kind: Kind

    /// What a value is.
    enum Kind: Sendable, Hashable {
        case file(suffix: String)
        case folder
        case choice([String])
        case command
        case text
    }

    /// Whether it names a file.
    var isFile: Bool {
        if case .file = kind { true } else { false }
    }

    static func file(_ name: String = "FILE", suffix: String) -> ValueSpec {
        ValueSpec(name: name, kind: .file(suffix: suffix))
    }

    static func folder(_ name: String = "DIR") -> ValueSpec { ValueSpec(name: name, kind: .folder) }

    static func choice(_ name: String, _ words: [String]) -> ValueSpec { ValueSpec(name: name, kind: .choice(words)) }

    static func command(_ name: String) -> ValueSpec { ValueSpec(name: name, kind: .command) }

    static func text(_ name: String) -> ValueSpec { ValueSpec(name: name, kind: .text) }
}
