import BookingDomain

/// Reads weekly hours and the dates that differ from them.
enum HoursReader {
    /// The hours of each weekday.
    static func weekly(_ hours: JSONFields) throws(JSONError) -> [Weekday: DayHours] {
        var fields = hours
        var weekly: [Weekday: DayHours] = [:]
        for weekday in Weekday.allCases {
            guard let blocks = try fields.optionalArray(weekday.name.lowercased()) else { continue }
            weekly[weekday] = try day(blocks)
        }
        if let key = fields.remaining.keys.first {
            let advice =
                Spelling.suggestion(for: key, among: Weekday.allCases.map { $0.name.lowercased() })
                .map { "did you mean \(Excerpt.quoted($0))?" } ?? "write monday, tuesday and so on, in lower case"
            throw JSONError(
                .unknownKey, "\(Excerpt.quoted(key)) is no weekday; \(advice)",
                pointer: fields.pointer.appending(key: key))
        }
        return weekly
    }

    /// The dates under `exceptions`.
    static func exceptions(_ fields: inout JSONFields) throws(JSONError) -> [LocalDate: DayHours] {
        var exceptions: [LocalDate: DayHours] = [:]
        for element in try fields.optionalArray("exceptions") ?? [] {
            var entry = try JSONFields(element.value, at: element.pointer)
            let date = try entry.date("date")
            let hours = try day(entry.array("hours"))
            try entry.remark("reason")
            try entry.finish()
            guard exceptions.updateValue(hours, forKey: date) == nil else {
                throw entry.badValue("date", "there is already an exception for \(date); make them one")
            }
        }
        return exceptions
    }

    /// The blocks of one day, in any order.
    private static func day(_ elements: [(value: JSONValue, pointer: JSONPointer)]) throws(JSONError) -> DayHours {
        var blocks: [OpeningBlock] = []
        var hours = DayHours.closed
        for element in elements {
            blocks.append(try OpeningBlockText.block(element.value, at: element.pointer))
            guard let longer = DayHours(blocks) else {
                let shown = Excerpt.quoted(element.value.stringValue ?? "")
                throw JSONError(
                    .badValue, "\(shown) overlaps another block of its day; make them one", pointer: element.pointer)
            }
            hours = longer
        }
        return hours
    }
}
