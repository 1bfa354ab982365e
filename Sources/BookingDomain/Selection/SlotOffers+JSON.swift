/// The stored form of offers, `pending_slot_offers` in a conversation's metadata (requirement A4).
///
/// Two forms are read. The one that is written is flat: `source_tool_call_id, service_type, date, provider` (asked for
/// by name), `appointment_id` (the one to move), `offered_at, expires_at, slots, all_slots`, and once there is a choice
/// `selected_option_index, selected_slot, selected_by_message_id, selected_content_preview, selected_at`. The older one
/// has `tool_call_id` and
/// `arguments {date, service_type}` instead, no `all_slots`, and of the choice only its number.
extension SlotOffers: JSONContract {
    /// Reads either form; unknown keys survive.
    ///
    /// Offers whose time cannot be read are not damaged: without a readable `offered_at` the stored `expires_at` alone
    /// counts, and without either they have expired. Slots take the service of the offers; a slot of an older system
    /// has no provider, and its identifier is empty.
    ///
    /// - Throws: `JSONError`, also where the numbers or the choice contradict the slots.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        let isOlderForm = json["service_type"] == nil && json["arguments"] != nil
        let head = isOlderForm ? try Self.olderHead(&fields) : try Self.head(&fields)
        let offered = try? fields.optionalInstant("offered_at")
        let expires = try? fields.optionalInstant("expires_at")
        let slots = try Self.slots("slots", of: head.serviceID, isNumbered: true, in: &fields)
        let allSlots = try Self.slots("all_slots", of: head.serviceID, isNumbered: false, in: &fields)
        self.init(
            toolCallID: head.toolCallID, serviceID: head.serviceID, date: head.date,
            namedProviderID: try fields.optionalIdentifier("provider"),
            movingAppointmentID: try fields.optionalIdentifier("appointment_id"),
            offeredAt: offered ?? expires ?? Date(unixSeconds: 0), expiresAt: expires, slots: slots, allSlots: allSlots)
        isOfferTimeKnown = offered != nil
        selection = try Selection(fields: &fields, options: slots, serviceID: serviceID, fallback: offeredAt)
        unknownFields = fields.remaining
        if let rest = head.otherArguments { unknownFields["arguments"] = .object(rest) }
    }

    /// The flat form.
    public var json: JSONValue {
        var form = JSONObject()
        form["source_tool_call_id"] = toolCallID?.json
        form["service_type"] = serviceID.json
        form["date"] = .string(date.description)
        form["provider"] = namedProviderID?.json
        form["appointment_id"] = movingAppointmentID?.json
        form["offered_at"] = isOfferTimeKnown ? .string(ISO8601.utcString(offeredAt)) : nil
        form["expires_at"] = expiresAt.map { .string(ISO8601.utcString($0)) }
        form["slots"] = .array(slots.enumerated().map { $1.offerJSON(number: $0 + 1) })
        form["all_slots"] = .array(allSlots.map { $0.offerJSON(number: nil) })
        selection?.write(to: &form)
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// What was asked for.
    private struct Head {
        var toolCallID: ToolCallID?
        var serviceID: ServiceID
        var date: LocalDate
        var otherArguments: JSONObject?
    }

    private static func head(_ fields: inout JSONFields) throws(JSONError) -> Head {
        Head(
            toolCallID: try fields.optionalIdentifier("source_tool_call_id"),
            serviceID: try fields.identifier("service_type"), date: try fields.localDate("date"))
    }

    private static func olderHead(_ fields: inout JSONFields) throws(JSONError) -> Head {
        var arguments = try fields.object("arguments")
        var head = Head(
            toolCallID: try fields.optionalIdentifier("tool_call_id"),
            serviceID: try arguments.identifier("service_type"), date: try arguments.localDate("date"))
        if !arguments.remaining.isEmpty { head.otherArguments = arguments.remaining }
        return head
    }

    private static func slots(
        _ key: String, of serviceID: ServiceID, isNumbered: Bool, in fields: inout JSONFields
    ) throws(JSONError) -> [Slot] {
        let elements = isNumbered ? try fields.array(key) : try fields.optionalArray(key) ?? []
        var slots: [Slot] = []
        for (position, element) in elements.enumerated() {
            let place = try JSONFields(own: element.value, at: element.pointer)
            slots.append(try Slot(offer: place, serviceID: serviceID, number: isNumbered ? position + 1 : nil))
        }
        return slots
    }
}
