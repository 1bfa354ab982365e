/// The stored form: `id, channel, customer_id, status, initiated_at, last_activity_at, custom_metadata`.
///
/// The metadata hold `pending_slot_offers`, `held_slot`, `pending_confirmation`, `last_appointment` and
/// `pending_booking_intent` beside whatever others keep there.
extension Conversation {
    /// Reads the form; unknown keys survive, in the metadata too.
    ///
    /// Repair of corrupted offers: `pending_slot_offers` that cannot be read count as absent, so that a customer is
    /// asked once more instead of losing the thread; they are gone with the next write. Any other damage is an error.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        self.init(
            id: try fields.identifier("id"), channel: try fields.word("channel"),
            customerID: try fields.optionalIdentifier("customer_id"), status: try fields.word("status"),
            initiatedAt: try fields.instant("initiated_at"),
            lastActivityAt: try fields.optionalInstant("last_activity_at"))
        if var metadata = try fields.optionalObject(Key.metadata) {
            pendingOffers = metadata.value(Key.offers).flatMap { try? SlotOffers(json: $0) }
            if let hold = try metadata.optionalObject(Key.hold) { self.hold = try HeldSlot(fields: hold) }
            pendingConfirmation = try Self.pendingConfirmation(&metadata)
            if let last = try metadata.optionalObject(Key.lastAppointment) {
                lastAppointment = try LastAppointment(fields: last)
            }
            pendingBookingIntent = try metadata.optionalBool(Key.intent)
            customMetadata = metadata.remaining
        }
        unknownFields = fields.remaining
    }

    /// A request to a calendar is never taken as absent: its claim would keep the time for good.
    private static func pendingConfirmation(_ metadata: inout JSONFields) throws(JSONError) -> PendingConfirmation? {
        try metadata.optionalObject(Key.confirmation).map { fields throws(JSONError) in
            try PendingConfirmation(form: JSONFields(own: .object(fields.remaining), at: fields.pointer))
        }
    }

    /// The form.
    public var json: JSONValue {
        var form = JSONObject()
        form["id"] = id.json
        form["channel"] = .string(channel.rawValue)
        form["customer_id"] = customerID?.json
        form["status"] = .string(status.rawValue)
        form["initiated_at"] = .string(ISO8601.utcString(initiatedAt))
        form["last_activity_at"] = .string(ISO8601.utcString(lastActivityAt))
        form[Key.metadata] = .object(metadata)
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// The whole metadata object; the typed values win over untyped ones of the same name.
    private var metadata: JSONObject {
        var rest = customMetadata
        for key in [Key.offers, Key.hold, Key.confirmation, Key.lastAppointment, Key.intent] { rest[key] = nil }
        var metadata = JSONObject()
        metadata[Key.offers] = pendingOffers?.json
        metadata[Key.hold] = hold?.json
        metadata[Key.confirmation] = pendingConfirmation?.json
        metadata[Key.lastAppointment] = lastAppointment?.json
        metadata[Key.intent] = pendingBookingIntent.map { .bool($0) }
        metadata.addUnknown(rest)
        return metadata
    }

    private enum Key {
        static let metadata = "custom_metadata"
        static let offers = "pending_slot_offers"
        static let hold = "held_slot"
        static let confirmation = "pending_confirmation"
        static let lastAppointment = "last_appointment"
        static let intent = "pending_booking_intent"
    }
}
