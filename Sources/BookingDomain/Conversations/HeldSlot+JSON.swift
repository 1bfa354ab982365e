/// The stored form, `held_slot` in a conversation's metadata.
///
/// `claim_id, claim_version, service_type, start, end, provider_id, place, expires_at`.
extension HeldSlot: JSONContract {
    /// Reads the form.
    ///
    /// - Throws: `JSONError`, also for a key that is not known.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(fields: JSONFields(own: json))
    }

    /// Reads the form from an object that stands somewhere in a document.
    init(fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            claimID: try fields.identifier("claim_id"), claimVersion: try fields.int("claim_version", in: 1...Int.max),
            slot: try Slot(
                interval: &fields, serviceID: try fields.identifier("service_type"),
                providerID: try fields.identifier("provider_id")),
            place: try fields.int("place", in: 0...1000), expiresAt: try fields.instant("expires_at"))
        try fields.finish()
    }

    /// The form.
    public var json: JSONValue {
        [
            "claim_id": claimID.json, "claim_version": .integer(claimVersion), "service_type": slot.serviceID.json,
            "start": .string(ISO8601.string(slot.start, offset: slot.startOffset)),
            "end": .string(ISO8601.string(slot.end, offset: slot.endOffset)), "provider_id": slot.providerID.json,
            "place": .integer(place), "expires_at": .string(ISO8601.utcString(expiresAt)),
        ]
    }
}
