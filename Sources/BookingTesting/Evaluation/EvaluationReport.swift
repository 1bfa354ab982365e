/// How often the library was right, by kind and group, with what it got wrong.
public struct EvaluationReport: Sendable {
    /// The kind of the items: the first one's.
    public private(set) var kind = ""
    /// The tallies by group, such as "ordinal" or "daterange".
    public private(set) var groups: [String: EvaluationTally] = [:]
    /// The tallies that sum up, in order, with their labels.
    public private(set) var totals: [(label: String, tally: EvaluationTally)] = []
    /// The items that were got wrong, with the predictions.
    public private(set) var errors: [(item: EvaluationItem, prediction: EvaluationPrediction)] = []

    /// Makes an empty report.
    public init() {}

    /// Counts one item.
    public mutating func add(_ item: EvaluationItem, _ prediction: EvaluationPrediction) {
        if kind.isEmpty { kind = item.task.name }
        let isRight = item.accepts(prediction)
        if case .slotChoice(_, _, let isAnyRight) = item.task, isAnyRight {
            groups["any (picked something)", default: EvaluationTally()].add(isRight)
            return
        }
        groups[item.group, default: EvaluationTally()].add(isRight)
        if !isRight { errors.append((item, prediction)) }
        for (label, isHit) in item.marks(prediction, isRight: isRight) { count(label, isHit) }
    }

    private mutating func count(_ label: String, _ isHit: Bool) {
        if let index = totals.firstIndex(where: { $0.label == label }) {
            totals[index].tally.add(isHit)
        } else {
            var tally = EvaluationTally()
            tally.add(isHit)
            totals.append((label, tally))
        }
    }
}
