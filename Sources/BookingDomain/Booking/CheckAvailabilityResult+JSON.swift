/// The answer of `check_availability` as agents get it.
///
/// `success, date, service_type, available_slots, all_slots, availability_windows, availability_summary,
/// suggested_slots, error`, then our `warnings, user_message`, and `selected_…` where an earlier choice is kept.
extension CheckAvailabilityResult {
    /// The answer for an agent on a channel.
    ///
    /// - Parameters:
    ///   - business: whose names customers know.
    ///   - channel: decides how `user_message`, the sentence that reads out the options, is worded.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        var form = JSONObject()
        form["success"] = true
        form["date"] = .string(date.description)
        form["service_type"] = serviceID.json
        form["available_slots"] = Self.slotsJSON(availableSlots, business)
        form["all_slots"] = Self.slotsJSON(allSlots, business)
        form["availability_windows"] = .array(windows.map(\.json))
        form["availability_summary"] = .string(summary)
        form["suggested_slots"] = Self.slotsJSON(suggestedSlots, business)
        form["error"] = .null
        form["warnings"] = .array(warnings.map { .string($0.description) })
        form["user_message"] = .string(userMessage(for: business, channel: channel))
        keptSelection?.write(to: &form)
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// Reads an answer that was kept; unknown keys survive.
    ///
    /// What is worded for a channel is derived and not read.
    ///
    /// - Throws: `JSONError`, also where the answer is that of a failure.
    public init(json: JSONValue, business: Business) throws(JSONError) {
        var fields = try JSONFields(own: json)
        try fields.requireSuccess()
        let service: ServiceID = try fields.identifier("service_type")
        let suggested = try Self.slots("suggested_slots", of: service, business, in: &fields)
        let all = try Self.slots("all_slots", of: service, business, in: &fields)
        self.init(
            date: try fields.localDate("date"), serviceID: service,
            allSlots: all,
            availableSlots: try Self.slots("available_slots", of: service, business, in: &fields),
            suggestedSlots: suggested, windows: try Self.windows(&fields),
            summary: try fields.optionalString("availability_summary") ?? "",
            keptSelection: try Selection(
                fields: &fields, options: suggested.isEmpty ? all : suggested, serviceID: service,
                fallback: Date(unixSeconds: 0)),
            warnings: try fields.warnings("warnings"))
        _ = fields.value("error")
        _ = fields.value("user_message")
        unknownFields = fields.remaining
    }

    private func userMessage(for business: Business, channel: BookingChannel) -> String {
        suggestedSlots.isEmpty ? summary : OfferSentences.text(suggestedSlots, business: business, channel: channel)
    }

    private static func slotsJSON(_ slots: [Slot], _ business: Business) -> JSONValue {
        .array(slots.map { .object($0.answerJSON(for: business)) })
    }

    private static func slots(
        _ key: String, of serviceID: ServiceID, _ business: Business, in fields: inout JSONFields
    ) throws(JSONError) -> [Slot] {
        var slots: [Slot] = []
        for element in try fields.optionalArray(key) ?? [] {
            let place = try JSONFields(own: element.value, at: element.pointer)
            slots.append(try Slot(answer: place, serviceID: serviceID, business: business))
        }
        return slots
    }

    private static func windows(_ fields: inout JSONFields) throws(JSONError) -> [AvailabilityWindow] {
        var windows: [AvailabilityWindow] = []
        for element in try fields.optionalArray("availability_windows") ?? [] {
            windows.append(try AvailabilityWindow(fields: JSONFields(own: element.value, at: element.pointer)))
        }
        return windows
    }
}
