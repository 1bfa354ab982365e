/// The stored form of an appointment.
///
/// `id, calendar_event_id, customer_id, service_type, provider, appointment_datetime, duration_minutes, status,
/// booked_by, source, notes, cancellation_reason, cancelled_at, correlation_id, version, metadata`, then our
/// `provider_id, appointment_end, claim_id, conversation_id, booked_at`. What is not known is left out.
extension Appointment {
    /// Reads the form; unknown keys survive.
    ///
    /// Older data lack our keys: provider, claim, conversation and correlation are then empty, the end follows from the
    /// duration, and the booking counts as made at the start. "booked" and "confirmed" are read as `scheduled`.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(fields: JSONFields(own: json))
    }

    /// Reads the form from an object that stands somewhere in a document.
    init(fields: JSONFields) throws(JSONError) {
        var fields = fields
        let slot = try Self.slot(&fields)
        self.init(
            id: try fields.identifier("id"), eventID: try fields.optionalIdentifier("calendar_event_id"),
            customerID: try fields.identifier("customer_id"), slot: slot,
            providerName: try fields.optionalString("provider") ?? "", status: try Self.status(&fields),
            bookedBy: try fields.word("booked_by"), source: try fields.word("source"),
            notes: try fields.optionalString("notes", maxBytes: .max),
            claimID: try fields.optionalIdentifier("claim_id") ?? "",
            conversationID: try fields.optionalIdentifier("conversation_id") ?? "",
            correlationID: try fields.optionalIdentifier("correlation_id") ?? "",
            bookedAt: try fields.optionalInstant("booked_at") ?? slot.start,
            cancellationReason: try fields.optionalString("cancellation_reason", maxBytes: .max),
            cancelledAt: try fields.optionalInstant("cancelled_at"),
            version: try fields.optionalInt("version", in: 1...Int.max) ?? 1,
            rescheduleCount: try fields.optionalInt("reschedule_count", in: 0...Int.max) ?? 0,
            metadata: try fields.optionalObject("metadata")?.remaining ?? JSONObject())
        unknownFields = fields.remaining
    }

    /// The form.
    public var json: JSONValue {
        var form = JSONObject()
        form["id"] = id.json
        form["calendar_event_id"] = eventID?.json
        form["customer_id"] = customerID.json
        form["service_type"] = slot.serviceID.json
        form["provider"] = .string(providerName)
        form["appointment_datetime"] = .string(ISO8601.string(slot.start, offset: slot.startOffset))
        form["duration_minutes"] = .integer(slot.durationMinutes)
        form["status"] = .string(status.rawValue)
        form["booked_by"] = .string(bookedBy.rawValue)
        form["source"] = .string(source.rawValue)
        form["notes"] = notes.map { .string($0) }
        form["cancellation_reason"] = cancellationReason.map { .string($0) }
        form["cancelled_at"] = cancelledAt.map { .string(ISO8601.utcString($0)) }
        form["correlation_id"] = correlationID.nonEmpty?.json
        form["version"] = .integer(version)
        form["metadata"] = .object(metadata)
        form["reschedule_count"] = rescheduleCount == 0 ? nil : .integer(rescheduleCount)
        form["provider_id"] = slot.providerID.nonEmpty?.json
        form["appointment_end"] = .string(ISO8601.string(slot.end, offset: slot.endOffset))
        form["claim_id"] = claimID.nonEmpty?.json
        form["conversation_id"] = conversationID.nonEmpty?.json
        form["booked_at"] = .string(ISO8601.utcString(bookedAt))
        form.addUnknown(unknownFields)
        return .object(form)
    }

    private static func slot(_ fields: inout JSONFields) throws(JSONError) -> Slot {
        let start = try fields.offsetInstant("appointment_datetime")
        let minutes = try fields.int("duration_minutes", in: 0...Slot.longestMinutes)
        let byDuration = start.instant.addingTimeInterval(TimeInterval(minutes) * 60)
        let end = try fields.optionalOffsetInstant("appointment_end") ?? (byDuration, start.offset)
        let slot = Slot(
            start: start.instant, end: end.instant, serviceID: try fields.identifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id") ?? "", startOffset: start.offset,
            endOffset: end.offset)
        guard slot.start < slot.end, slot.durationMinutes == minutes else {
            throw fields.badValue("appointment_end", "the end is not \(minutes) minutes after the start")
        }
        return slot
    }

    private static func status(_ fields: inout JSONFields) throws(JSONError) -> Status {
        try fields.requiredPlain("status", as: "one of " + Status.allCases.map(\.rawValue).joined(separator: ", ")) {
            value in
            switch value.stringValue {
            case "booked", "confirmed": .scheduled
            case let name?: Status(rawValue: name)
            case nil: nil
            }
        }
    }
}
