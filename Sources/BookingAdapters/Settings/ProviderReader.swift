import BookingDomain

/// Reads the providers of a business.
struct ProviderReader {
    /// The zone of the business.
    let zone: ZoneRules
    /// What is blocked for every provider.
    let blocked: [Range<Date>]

    /// What is blocked according to the `blocked` of an object; overlapping entries are allowed.
    static func blocked(_ fields: inout JSONFields, zone: ZoneRules) throws(JSONError) -> [Range<Date>] {
        var blocked: [Range<Date>] = []
        for element in try fields.optionalArray("blocked") ?? [] {
            var entry = try JSONFields(element.value, at: element.pointer)
            blocked.append(try entry.interval(in: zone))
            try entry.remark("reason")
            try entry.finish()
        }
        return blocked
    }

    /// The providers under `providers`, at least one.
    func providers(_ fields: inout JSONFields) throws(JSONError) -> [Provider] {
        var providers: [Provider] = []
        var ids: Set<ProviderID> = []
        for element in try fields.array("providers") {
            var entry = try JSONFields(element.value, at: element.pointer)
            let provider = try provider(&entry)
            guard ids.insert(provider.id).inserted else {
                throw entry.badValue("id", "two providers have the id \"\(provider.id)\"; rename one")
            }
            providers.append(provider)
        }
        guard !providers.isEmpty else { throw fields.badValue("providers", "list at least one provider") }
        return providers
    }

    private func provider(_ fields: inout JSONFields) throws(JSONError) -> Provider {
        let provider = Provider(
            id: try fields.identifier("id"), name: try fields.name("name"), aliases: try fields.names("aliases"),
            hours: try hours(&fields), blocked: try blocked + Self.blocked(&fields, zone: zone),
            places: try fields.optionalInt("places", in: 1...1000) ?? 1,
            calendarRole: try fields.optionalWord("calendar_role") ?? .mirror)
        try fields.finish()
        return provider
    }

    /// The provider's own hours; nil where they are the business's.
    ///
    /// With exceptions alone, the provider works around the clock on all other dates, so that the business's hours
    /// count.
    private func hours(_ fields: inout JSONFields) throws(JSONError) -> WorkingHours? {
        let hours = try fields.optionalObject("hours")
        let exceptions = try HoursReader.exceptions(&fields)
        if let hours { return WorkingHours(weekly: try HoursReader.weekly(hours), exceptions: exceptions) }
        guard !exceptions.isEmpty, let block = OpeningBlock(startMinute: 0, endMinute: 24 * 60),
            let day = DayHours([block])
        else { return nil }
        return WorkingHours(
            weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) }), exceptions: exceptions)
    }
}
