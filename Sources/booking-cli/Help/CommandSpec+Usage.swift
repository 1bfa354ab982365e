import BookingDomain

extension CommandSpec {
    /// How the command, or each command of the group, is called.
    func usage(behind path: [String]) -> [String] {
        guard perform != nil else {
            return path.count == 1
                ? ["\(path[0]) COMMAND [OPTIONS]"] : commands.flatMap { $0.usage(behind: path + [$0.name]) }
        }
        let required = allOptions.filter(\.isRequired).map(\.usage)
        let others = allOptions.filter { $0 != .help && !$0.isRequired }
            .map { "[\($0.usage)]" + ($0.isRepeatable ? "..." : "") }
        return [(path + [operands?.usage].compactMap { $0 } + required + others).joined(separator: " ")]
    }

    /// What the tool can do, for programs.
    var json: JSONValue {
        var json = JSONObject([("name", .string(name)), ("abstract", .string(abstract))])
        if !discussion.isEmpty { json["discussion"] = .string(discussion) }
        if let operands {
            json["operands"] = [
                "name": .string(operands.value.name), "minimum": .integer(operands.count.lowerBound),
                "maximum": operands.count.upperBound == .max ? .null : .integer(operands.count.upperBound),
            ]
        }
        if perform != nil {
            json["options"] = .array(allOptions.map(\.json))
            json["statuses"] = .array(
                statuses.map { ["code": .integer(Int($0.code.rawValue)), "meaning": .string($0.meaning)] })
        }
        if !examples.isEmpty {
            json["examples"] = .array(examples.map { ["line": .string($0.line), "meaning": .string($0.meaning)] })
        }
        if !commands.isEmpty { json["commands"] = .array(commands.map(\.json)) }
        return .object(json)
    }
}

extension OptionSpec {
    /// The option, for programs.
    fileprivate var json: JSONValue {
        var json = JSONObject([("name", .string(name)), ("abstract", .string(abstract))])
        if let value { json["value"] = .string(value.name) }
        if case .choice(let words)? = value?.kind { json["choices"] = .array(words.map(JSONValue.string)) }
        if isRepeatable { json["repeatable"] = true }
        if isRequired { json["required"] = true }
        return .object(json)
    }
}
