/// Dates, as far as they say which offers are not meant.
extension ReplyClaimFinder {
    /// "March 5th", "the 5th of March", "the 5th of this month", "11/29", "2025-11-29".
    func date(from index: Int) -> Found? {
        if let found = numericDate(from: index) { return found }
        if let month = month(at: index, besideNumber: index + 1) {
            let start = meaning(index + 1) == .the ? index + 2 : index + 1
            guard let day = dayNumber(start) else { return nil }
            return (.date([ReplyDate(month: month, day: day.value)]), index..<day.end)
        }
        let start = meaning(index) == .the ? index + 1 : index
        guard let day = dayNumber(start) else { return nil }
        if meaning(day.end) == .someMonth { return (.date([ReplyDate(day: day.value)]), index..<day.end + 1) }
        let next = meaning(day.end) == .of ? day.end + 1 : day.end
        guard let month = month(at: next, besideNumber: start) else { return nil }
        return (.date([ReplyDate(month: month, day: day.value)]), index..<next + 1)
    }

    private func month(at index: Int, besideNumber number: Int) -> Int? {
        switch meaning(index) {
        case .month(let month): month
        case .may where dayNumber(meaning(number) == .the ? number + 1 : number) != nil: 5
        default: nil
        }
    }

    private func dayNumber(_ index: Int) -> (value: Int, end: Int)? {
        if case .ordinal(let value) = meaning(index) { return (value, index + 1) }
        guard let number = number(at: index), (1...31).contains(number.value), clockMark(number.end) == false else {
            return nil
        }
        return (number.value, meaning(number.end) == .ordinalEnding ? number.end + 1 : number.end)
    }

    /// Whether a number is the hour of a time: "March 2 pm" names no day.
    private func clockMark(_ index: Int) -> Bool {
        switch meaning(index) {
        case .meridiem, .am, .oclock: true
        default: isSymbol(index, ":") && isGlued(index)
        }
    }

    private func numericDate(from index: Int) -> Found? {
        guard let first = number(at: index), first.isDigits else { return nil }
        let isISO = first.digits == 4 && isSymbol(first.end, "-")
        guard isISO || isSymbol(first.end, "/"), isGlued(first.end), let second = number(at: first.end + 1),
            second.isDigits, isGlued(first.end + 1)
        else { return nil }
        var end = second.end
        var third: Number?
        if isSymbol(end, isISO ? "-" : "/"), isGlued(end), let last = number(at: end + 1), last.isDigits {
            (third, end) = (last, last.end)
        }
        if isISO {
            guard let third else { return nil }
            return (.date([ReplyDate(month: second.value, day: third.value)]), index..<end)
        }
        let readings = [
            ReplyDate(month: first.value, day: second.value), ReplyDate(month: second.value, day: first.value),
        ]
        .filter { (1...12).contains($0.month ?? 0) && (1...31).contains($0.day ?? 0) }
        return readings.isEmpty ? nil : (.date(readings), index..<end)
    }
}
