import BookingDomain

/// Whether an event of Google Calendar takes its owner's time.
///
/// Words that did not exist when this was written count as busy: better a time too few than a time too many.
enum GoogleEvent {
    /// Looks at everything but the times.
    ///
    /// - Throws: `JSONError` for a series that is not written out, which would be read as its first time only.
    static func takesTime(_ item: inout JSONFields) throws(JSONError) -> Bool {
        if try item.optionalString("status") == "cancelled" { return false }
        if let recurrence = item.value("recurrence"), recurrence != .null, recurrence != .array([]) {
            throw item.badValue(
                "recurrence", "this is a series, not one event; export with singleEvents=true, which writes it out")
        }
        if try item.optionalString("transparency") == "transparent" { return false }
        if let type = try item.optionalString("eventType"), freeTypes.contains(type) { return false }
        return try !isDeclined(&item)
    }

    /// The kinds of event that say something about a day and take no time of it.
    private static let freeTypes: Set<String> = ["workingLocation", "birthday"]

    /// Whether the calendar's owner has declined; who is not listed, or listed without an answer, has not.
    private static func isDeclined(_ item: inout JSONFields) throws(JSONError) -> Bool {
        var answers: [String?] = []
        for attendee in try item.optionalArray("attendees") ?? [] {
            var fields = try JSONFields(attendee.value, at: attendee.pointer)
            guard try fields.optionalBool("self") == true else { continue }
            answers.append(try fields.optionalString("responseStatus"))
        }
        return !answers.isEmpty && answers.allSatisfy { $0 == "declined" }
    }
}
