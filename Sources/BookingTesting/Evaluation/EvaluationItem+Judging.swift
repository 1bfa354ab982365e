import BookingDomain

extension EvaluationItem {
    /// Whether a prediction is right.
    public func accepts(_ prediction: EvaluationPrediction) -> Bool {
        switch task {
        case .slotChoice(_, let expected, let isAnyRight):
            let choice = prediction.members["choice"]?.intValue
            return isAnyRight ? choice != nil : choice == expected
        case .timeExpression(let type, let accepted):
            return Self.accepts(type, accepted, prediction)
        case .bookingRequest(let date, let time, let isHalfOpen):
            return Self.accepts(date, time, isHalfOpen, prediction)
        }
    }

    /// The counts that an item goes into, and whether it is a hit in each.
    func marks(_ prediction: EvaluationPrediction, isRight: Bool) -> [(String, Bool)] {
        switch task {
        case .slotChoice(_, let expected, _):
            let choice = prediction.members["choice"]?.intValue
            guard let expected else {
                return [("all", isRight), ("picked though none is meant", choice != nil)]
            }
            return [
                ("all", isRight), ("where an offer is meant", isRight),
                ("another offer picked", choice != nil && choice != expected), ("choice missed", choice == nil),
            ]
        case .timeExpression(let type, _):
            let isStretch = type.hasSuffix("range") || type == "part_of_day"
            return [("all", isRight), (type == "none" ? "none" : isStretch ? "ranges and parts" : "points", isRight)]
        case .bookingRequest: return [("all stated fields", isRight)]
        }
    }

    private static func accepts(
        _ type: String, _ accepted: [[String: String]], _ prediction: EvaluationPrediction
    ) -> Bool {
        switch type {
        case "none": ["date", "time", "start", "end"].allSatisfy { prediction.text($0) == nil }
        case "part_of_day": accepted.contains { isPart($0, prediction) }
        case _ where type.hasSuffix("range"):
            accepted.contains { $0["start"] == prediction.text("start") && $0["end"] == prediction.text("end") }
        default: accepted.contains { $0.allSatisfy { prediction.text($0.key) == $0.value } }
        }
    }

    private static let windows = ["morning": 4..<12, "afternoon": 12..<18, "evening": 16..<22, "night": 18..<24]

    private static func isPart(_ accepted: [String: String], _ prediction: EvaluationPrediction) -> Bool {
        let start = prediction.text("start") ?? ""
        let isLong = start.utf8.count >= 10
        let date = prediction.text("date") ?? (isLong ? String(start.prefix(10)) : nil)
        if let wanted = accepted["date"], wanted != date { return false }
        guard let part = accepted["part"], prediction.text("part") != part else { return true }
        let clock = prediction.text("time") ?? (isLong ? String(start.dropFirst(11).prefix(5)) : start)
        guard let hour = Int(clock.prefix(2)), let window = windows[part] else { return false }
        return window.contains(hour) || (part == "morning" && start.hasSuffix("00:00:00"))
    }

    private static func accepts(
        _ date: String?, _ time: String?, _ isHalfOpen: Bool, _ prediction: EvaluationPrediction
    ) -> Bool {
        if let date, prediction.text("date") != date { return false }
        guard let time else { return true }
        let found = prediction.text("time")
        if found == time { return true }
        guard isHalfOpen, let hour = Int(time.prefix(2)) else { return false }
        let other = (hour + 12) % 24
        return found == (other < 10 ? "0\(other)" : "\(other)") + time.dropFirst(2)
    }
}
