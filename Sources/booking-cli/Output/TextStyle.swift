/// Colours for a terminal, and none anywhere else.
struct TextStyle: Sendable, Hashable {
    /// Whether there are colours.
    let isColored: Bool

    /// Decides by where the text goes and by what the user wants: `NO_COLOR` (no-color.org) and `TERM=dumb` forbid it.
    init(isTerminal: Bool, environment: (String) -> String?) {
        isColored = isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    /// A heading.
    func heading(_ text: String) -> String { painted(text, "1") }
    /// What is as it should be.
    func good(_ text: String) -> String { painted(text, "32") }
    /// What is not.
    func bad(_ text: String) -> String { painted(text, "31") }
    /// What matters less.
    func faint(_ text: String) -> String { painted(text, "2") }

    private func painted(_ text: String, _ code: String) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
