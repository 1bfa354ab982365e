import BookingDomain

/// The words behind a command, sorted into options and operands.
struct ParsedArguments: Sendable, Hashable {
    /// What stands there besides options, in order.
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// Reads the words behind a command, as its description allows.
    init(_ words: [String], of command: CommandSpec, path: String) throws(CommandError) {
        let reader = ArgumentReader(command: command, path: path)
        var rest = words[...]
        var onlyOperands = false
        while let word = rest.popFirst() {
            if onlyOperands || !word.hasPrefix("-") {
                try reader.check(operand: word, after: operands)
                operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else {
                let (option, value) = try reader.option(word, next: &rest)
                guard option.isRepeatable || values[option.name] == nil else {
                    throw .usage("the option \(option.name) stands there twice; remove one")
                }
                values[option.name, default: []].append(value)
            }
        }
        try reader.check(count: operands.count, given: Set(values.keys))
    }

    /// Whether an option is there.
    func has(_ option: OptionSpec) -> Bool { values[option.name] != nil }

    /// The value of an option; nil where it is not there.
    func value(_ option: OptionSpec) -> String? { values[option.name]?.first }

    /// The values of an option that may be repeated, in order.
    func values(_ option: OptionSpec) -> [String] { values[option.name] ?? [] }

    /// The value of an option that is a whole number.
    func integer(_ option: OptionSpec, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
        guard let word = value(option) else { return nil }
        let isPlain = word.utf8.count <= 18 && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
        guard isPlain, let number = Int(word), range.contains(number) else {
            throw .usage(
                "\(option.name) needs a whole number from \(range.lowerBound) to \(range.upperBound), "
                    + "not \(Excerpt.quoted(word))")
        }
        return number
    }

    /// The value of an option that is an instant in ISO 8601, also with a blank in place of the T.
    ///
    /// A time without an offset is read in the zone; without a zone it is refused.
    func instant(_ option: OptionSpec, in zone: ZoneRules?) throws(CommandError) -> Date? {
        guard let word = value(option) else { return nil }
        do throws(ISO8601Error) {
            return try ISO8601.instant(Self.joined(word), in: zone)
        } catch {
            throw Self.mistake(error, in: word, of: option)
        }
    }

    /// The value of an option that is a local date: YYYY-MM-DD.
    func localDate(_ option: OptionSpec) throws(CommandError) -> LocalDate? {
        try value(option).map { word throws(CommandError) in try Self.localDate(word, of: option) }
    }

    /// The value of an option that must be there and is a local date: YYYY-MM-DD.
    func requiredDate(_ option: OptionSpec) throws(CommandError) -> LocalDate {
        try Self.localDate(required(option), of: option)
    }

    private static func localDate(_ word: String, of option: OptionSpec) throws(CommandError) -> LocalDate {
        do throws(ISO8601Error) {
            return try ISO8601.localDate(word)
        } catch {
            throw mistake(error, in: word, of: option)
        }
    }

    /// A date and a time with a blank between them, as sessions write it, with the T that stands for it.
    static func joined(_ word: String) -> String {
        let parts = word.split(separator: " ", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 10 ? parts.joined(separator: "T") : word
    }

    /// Says why the value of an option is no time.
    static func mistake(_ error: ISO8601Error, in word: String, of option: OptionSpec) -> CommandError {
        .usage("\(option.name) \(Excerpt.quoted(word)): \(error.clause)")
    }

    /// The value of an option that is a telephone number, with + or as people of the business's country dial it.
    func phone(_ option: OptionSpec, in business: Business) throws(CommandError) -> PhoneNumber? {
        guard let word = value(option) else { return nil }
        guard let number = PhoneNumber(word, callingCode: business.callingCode) else {
            throw .usage(
                "\(option.name) needs a telephone number with + and country code, not \(Excerpt.quoted(word))")
        }
        return number
    }

    /// The value of an option that must be there.
    func required(_ option: OptionSpec) throws(CommandError) -> String {
        guard let word = value(option) else { throw .usage("\(option.usage) is missing; add it") }
        return word
    }
}
