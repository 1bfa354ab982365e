/// A window in an answer: `start, end, start_time, end_time, label, spoken_label`; its end is the latest possible
/// start.
extension AvailabilityWindow {
    /// Reads the form; only the instants count.
    init(fields: JSONFields) throws(JSONError) {
        var fields = fields
        let start = try fields.offsetInstant("start")
        let end = try fields.offsetInstant("end")
        guard start.instant <= end.instant else { throw fields.badValue("end", "a window cannot end before it starts") }
        self.init(start: start.instant, end: end.instant, startOffset: start.offset, endOffset: end.offset)
    }

    /// The form.
    var json: JSONValue {
        [
            "start": .string(ISO8601.string(start, offset: startOffset)),
            "end": .string(ISO8601.string(end, offset: endOffset)),
            "start_time": .string(TimeDisplay.spokenClock(startOffset.localDateTime(at: start).time)),
            "end_time": .string(TimeDisplay.spokenClock(endOffset.localDateTime(at: end).time)),
            "label": .string(label),
            "spoken_label": .string(spokenLabel),
        ]
    }
}
