import BookingDomain

/// Reads the library's own form of a calendar, `{"events": […]}`.
struct PlainCalendarReader {
    /// The zone of whole days and of times without an offset.
    let zone: ZoneRules

    /// Every event in the document, in its order.
    func events(_ document: JSONValue) throws(JSONError) -> [BusyInterval] {
        guard case .object = document else {
            throw JSONError(
                .wrongType, "an object is needed here, but \(document.kind) was found; write {\"events\": […]}",
                pointer: .root)
        }
        var fields = try JSONFields(document)
        var events: [BusyInterval] = []
        var ids: Set<CalendarEventID> = []
        for element in try fields.array("events") {
            var entry = try JSONFields(element.value, at: element.pointer)
            let event = try event(&entry)
            if let id = event.eventID, !ids.insert(id).inserted {
                throw entry.badValue("id", "two events have the id \(Excerpt.quoted(id.rawValue)); rename one")
            }
            events.append(event)
        }
        try fields.finish()
        return events
    }

    private func event(_ fields: inout JSONFields) throws(JSONError) -> BusyInterval {
        let id: CalendarEventID? = try fields.optional("id", as: "an id") { value, place throws(JSONError) in
            CalendarEventID(try SettingsText.name(value, at: place))
        }
        try fields.remark("title")
        let isWholeDay = fields.remaining.contains("date")
        let interval = isWholeDay ? try wholeDay(&fields) : try fields.interval(in: zone)
        try fields.finish()
        return BusyInterval(interval, eventID: id)
    }

    private func wholeDay(_ fields: inout JSONFields) throws(JSONError) -> Range<Date> {
        let date = try fields.date("date")
        for key in ["start", "end"] where fields.remaining.contains(key) {
            throw fields.badValue(key, "a whole day has only a \"date\"; remove \"\(key)\", or the date")
        }
        guard let day = zone.interval(of: date) else {
            throw fields.badValue("date", "\(date) was skipped in \(zone.identifier); choose another date")
        }
        return day
    }
}
