import BookingDomain

/// Reads the events list of Google Calendar (API v3, `events.list`) as it is exported: one page, or all in an array.
///
/// The form is foreign and grows, so keys that say nothing about busy time are passed over unread. What is read is read
/// strictly: time that cannot be understood is a mistake, never free.
struct GoogleCalendarReader {
    /// The business's zone, which need not be looked up.
    let zone: ZoneRules
    /// Where the rules of other zones come from.
    let zones: any ZoneSource
    /// The zones that were looked up.
    private var known: [String: ZoneRules] = [:]
    /// What became of each event, nil where it takes no time.
    private var events: [CalendarEventID: Range<Date>?] = [:]
    private var busy: [BusyInterval] = []
    /// The bounds that were asked for, where the export says so.
    private var bounds: [String: Date] = [:]

    /// What a page says it is.
    static let kind = "calendar#events"

    init(zone: ZoneRules, zones: any ZoneSource) {
        self.zone = zone
        self.zones = zones
        known[zone.identifier] = zone
    }

    /// Whether a document is meant to be such an export.
    static func recognises(_ document: JSONValue) -> Bool {
        switch document {
        case .array(let pages): !pages.isEmpty
        case .object(let page): page.contains("kind") || page.contains("items")
        default: false
        }
    }

    /// Every event that takes time, and the time that the export is about.
    mutating func timeline(_ document: JSONValue) throws(JSONError) -> BusyTimeline {
        let pages = document.arrayValue ?? [document]
        for (index, page) in pages.enumerated() {
            let place = document.arrayValue == nil ? JSONPointer.root : JSONPointer([.index(index)])
            try read(JSONFields(page, at: place), isLast: index == pages.count - 1)
        }
        let all = BusyTimeline.allTime
        return BusyTimeline(
            busy, covering: (bounds["timeMin"] ?? all.lowerBound)..<(bounds["timeMax"] ?? all.upperBound))
    }

    private mutating func read(_ page: JSONFields, isLast: Bool) throws(JSONError) {
        var page = page
        guard try page.string("kind") == Self.kind else {
            throw page.badValue("kind", "only \"\(Self.kind)\" is read here; export the list of a calendar's events")
        }
        if try page.optionalString("nextPageToken") != nil, isLast {
            throw page.badValue(
                "nextPageToken",
                "the export ends before its last page; fetch the page behind it, and put all pages into one array")
        }
        for key in ["timeMin", "timeMax"] { try readBound(key, of: &page) }
        let calendarZone = try rules("timeZone", of: &page)
        for item in try page.array("items") {
            try read(JSONFields(item.value, at: item.pointer), calendarZone: calendarZone)
        }
    }

    /// One end of the time that the export is about, as it stood in the request.
    private mutating func readBound(_ key: String, of page: inout JSONFields) throws(JSONError) {
        guard let text = try page.optionalString(key) else { return }
        let bound: Date
        do throws(ISO8601Error) {
            bound = try ISO8601.instant(text, in: nil)
        } catch {
            throw page.badValue(key, "\(Excerpt.quoted(text)): \(error.message)")
        }
        if let other = bounds.updateValue(bound, forKey: key), other != bound {
            throw page.badValue(key, "another page has another \"\(key)\"; all pages must be of one request")
        }
        if let from = bounds["timeMin"], let to = bounds["timeMax"], from >= to {
            throw page.badValue(key, "\"timeMax\" must be after \"timeMin\"")
        }
    }

    private mutating func read(_ item: JSONFields, calendarZone: ZoneRules) throws(JSONError) {
        var item = item
        let id = try item.optionalString("id").map { CalendarEventID($0) }
        let interval = try GoogleEvent.takesTime(&item) ? time(&item, calendarZone) : nil
        if let id, let earlier = events.updateValue(interval, forKey: id) {
            guard earlier == interval else {
                throw item.badValue(
                    "id", "this event stands in the export twice, and differs; export again, without changes meanwhile")
            }
            return
        }
        if let interval { busy.append(BusyInterval(interval, eventID: id)) }
    }

    /// The time that an event takes; nil where it begins and ends at once.
    private mutating func time(_ item: inout JSONFields, _ calendarZone: ZoneRules) throws(JSONError) -> Range<Date>? {
        let start = try moment(item.object("start"), .start)
        let end = try moment(item.object("end"), .end)
        guard let (from, to) = GoogleMoment.bounds(start, end, in: calendarZone) else {
            throw item.badValue("end", "one of \"start\" and \"end\" is a date, the other a time; export again")
        }
        guard from <= to else { throw item.badValue("end", "\"end\" is before \"start\"; export again") }
        return from < to ? from..<to : nil
    }

    private mutating func moment(_ fields: JSONFields, _ edge: GoogleMoment.Edge) throws(JSONError) -> GoogleMoment {
        var fields = fields
        if let date = fields.value("date"), date != .null { return .day(try fields.date("date")) }
        let text = try fields.string("dateTime")
        let local: ISO8601.Timestamp
        do throws(ISO8601Error) {
            local = try ISO8601.parse(text)
            guard local.offset == nil, fields.value("timeZone") ?? .null != .null else {
                return .instant(try ISO8601.instant(text, in: nil))
            }
        } catch {
            throw fields.badValue("dateTime", "\(Excerpt.quoted(text)): \(error.clause)")
        }
        return .instant(GoogleMoment.instant(local, in: try rules("timeZone", of: &fields), edge))
    }

    /// The rules of a zone; an unknown one is a mistake, never another zone.
    private mutating func rules(_ key: String, of fields: inout JSONFields) throws(JSONError) -> ZoneRules {
        let name = try fields.required(key, as: "the name of an IANA time zone such as America/New_York") {
            value, place throws(JSONError) in
            try SettingsText.string(value, at: place)
        }
        if let rules = known[name] { return rules }
        do throws(ZoneError) {
            let rules = try zones.rules(for: name)
            known[name] = rules
            return rules
        } catch  where error.code == .unknownZone || error.code == .unsafeIdentifier {
            throw fields.badValue(
                key, "there is no time zone \(Excerpt.quoted(name)); check that tzdata is installed and up to date")
        } catch {
            throw fields.badValue(key, error.description)
        }
    }
}
