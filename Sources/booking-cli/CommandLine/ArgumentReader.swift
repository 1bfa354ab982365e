import BookingDomain

/// Reads one word of a command line at a time, and says what is wrong with it.
struct ArgumentReader: Sendable {
    let command: CommandSpec
    /// The words that call the command: `store show`.
    let path: String

    /// The option that a word is, with its value, which may be the next word.
    func option(
        _ word: String, next rest: inout ArraySlice<String>
    ) throws(CommandError) -> (option: OptionSpec, value: String) {
        guard word != "-" else { throw .usage("the standard input is not read; name a file") }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let option = command.allOptions.first(where: { $0.name == parts[0] }) else { throw unknown(word) }
        guard let value = option.value else {
            guard parts.count == 1 else {
                throw .usage("the option \(option.name) takes no value; write \(option.name)")
            }
            return (option, "")
        }
        guard parts.count == 1 else { return (option, try checked(String(parts[1]), of: option, value)) }
        guard let next = rest.popFirst() else { throw needs(option, value) }
        guard !next.hasPrefix("-") else {
            throw .usage(
                "\(option.name) needs \(article(value)), not \(Excerpt.quoted(next)); "
                    + "write \(option.name)=\(value.name) for a value that begins with -")
        }
        return (option, try checked(next, of: option, value))
    }

    /// Refuses an operand that is empty or one too many.
    func check(operand: String, after earlier: [String]) throws(CommandError) {
        guard let operands = command.operands, earlier.count < operands.count.upperBound else {
            throw .usage("\(path) takes \(allowance); remove \(Excerpt.quoted(operand))")
        }
        guard !operand.isEmpty else {
            throw .usage("\(path) needs \(operands.need), and what stands there is empty")
        }
        if case .choice(let words) = operands.value.kind, !words.contains(operand) {
            let advice =
                Spelling.suggestion(for: operand, among: words).map { "did you mean \($0)?" }
                ?? "there are \(words.joined(separator: ", "))"
            throw .usage("\(path) has no \(operands.value.name) \(Excerpt.quoted(operand)); \(advice)")
        }
    }

    /// Refuses too few operands, and options that are missing, all at once.
    func check(count: Int, given: Set<String>) throws(CommandError) {
        let missing = command.options.filter { $0.isRequired && !given.contains($0.name) }.map(\.usage)
        if let operands = command.operands, count < operands.count.lowerBound {
            let needs = Sentence.list([operands.need] + missing)
            throw .usage("\(path) needs \(needs); booking-cli help \(path) says more")
        }
        guard missing.isEmpty else {
            let advice = missing.count == 1 ? "is missing; add it" : "are missing; add them"
            throw .usage("\(Sentence.list(missing)) \(advice)")
        }
    }

    private var allowance: String {
        guard let operands = command.operands else { return "nothing but options" }
        return "one \(operands.value.name)"
    }

    private func checked(_ value: String, of option: OptionSpec, _ spec: ValueSpec) throws(CommandError) -> String {
        guard !value.isEmpty else { throw needs(option, spec) }
        if case .choice(let words) = spec.kind, !words.contains(value) {
            let advice =
                Spelling.suggestion(for: value, among: words).map { "did you mean \($0)?" }
                ?? "there are \(words.joined(separator: ", "))"
            throw .usage("\(option.name) cannot be \(Excerpt.quoted(value)); \(advice)")
        }
        return value
    }

    private func needs(_ option: OptionSpec, _ value: ValueSpec) -> CommandError {
        .usage("\(option.name) needs \(article(value)); write \(option.usage)")
    }

    private func article(_ value: ValueSpec) -> String {
        switch value.kind {
        case .file: "a file"
        case .folder: "a folder"
        case .choice, .command, .text: "a value"
        }
    }

    private func unknown(_ word: String) -> CommandError {
        let name = String(word.prefix { $0 != "=" })
        let names = command.allOptions.map(\.name)
        let advice =
            Spelling.suggestion(for: name, among: names).map { "did you mean \($0)?" }
            ?? "\(path) has \(names.joined(separator: ", ")); write -- before an operand that begins with -"
        return .usage("there is no option \(Excerpt.quoted(word)); \(advice)")
    }
}
