public import BookingDomain

extension EvaluationReport {
    /// The report as lines of text: groups, totals, and as many errors as asked for.
    public func lines(errors limit: Int = 0) -> [String] {
        var lines = [kind, Self.heading]
        for (name, tally) in groups.sorted(by: { $0.key < $1.key }) { lines.append(Self.line(name, tally)) }
        lines.append(String(repeating: "-", count: Self.heading.count))
        for (label, tally) in totals { lines.append(Self.line(label, tally)) }
        for (item, prediction) in errors.prefix(limit) {
            lines.append("\(item.id): \(item.text.debugDescription) gave \(prediction.line)")
        }
        return lines
    }

    /// The report as JSON: `{kind, groups, totals, errors}`, shares and bounds in per cent with one decimal.
    public func json(errors limit: Int = 0) -> JSONValue {
        let groups = groups.sorted { $0.key < $1.key }.map { ($0.key, Self.json($0.value)) }
        let wrong = errors.prefix(limit).map { item, prediction in
            JSONValue.object(
                JSONObject(
                    [("id", .string(item.id)), ("text", .string(item.text))]
                        + prediction.members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        }
        return .object(
            JSONObject([
                ("kind", .string(kind)), ("groups", .object(JSONObject(groups))),
                ("totals", .object(JSONObject(totals.map { ($0.label, Self.json($0.tally)) }))),
                ("errors", .array(Array(wrong))),
            ]))
    }

    private static func json(_ tally: EvaluationTally) -> JSONValue {
        .object(
            JSONObject([
                ("hits", .integer(tally.hits)), ("count", .integer(tally.count)),
                ("share", .string(percent(tally.share))),
                ("lower", .string(percent(tally.interval.lowerBound))),
                ("upper", .string(percent(tally.interval.upperBound))),
            ]))
    }

    private static let heading = padded("", 30) + "     n   share   95 % interval"

    private static func line(_ label: String, _ tally: EvaluationTally) -> String {
        let count = String(tally.count)
        let interval = tally.interval
        return padded(label, 30) + String(repeating: " ", count: max(0, 6 - count.count)) + count + "  "
            + percent(tally.share) + "   [\(percent(interval.lowerBound)), \(percent(interval.upperBound))]"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// A share in per cent with one decimal, such as " 97.5 %".
    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1_000).rounded())
        let text = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}
