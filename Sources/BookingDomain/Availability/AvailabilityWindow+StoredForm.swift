/// A window that stands alone: `start, end, start_offset, end_offset`; the offsets are in seconds.
extension AvailabilityWindow: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let interval = try fields.interval("start", "end")
        self.init(
            start: interval.lowerBound, end: interval.upperBound, startOffset: try fields.offset("start_offset"),
            endOffset: try fields.offset("end_offset"))
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([
            ("start", start.formJSON), ("end", end.formJSON), ("start_offset", .integer(startOffset.seconds)),
            ("end_offset", .integer(endOffset.seconds)),
        ])
    }
}
