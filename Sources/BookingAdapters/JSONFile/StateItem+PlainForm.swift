import BookingDomain

extension StateItem {
    /// Reads an appointment or a booked claim in exactly the spelling in which snapshots are written; nil for
    /// everything else.
    init?(plain bytes: [UInt8], in range: Range<Int>) {
        var reader = PlainFormReader(bytes, in: range)
        if reader.take("{\"kind\":\"claim\",\"business_id\":") {
            let business = BusinessID(reader.string())
            reader.need(",\"claim\":")
            guard let claim = SlotClaim(plain: &reader), reader.take("}"), reader.isDone else { return nil }
            self = .claim(business, claim)
        } else if reader.take("{\"kind\":\"record\",\"business_id\":") {
            let business = BusinessID(reader.string())
            reader.need(",\"record\":{\"kind\":\"appointment\",\"version\":")
            let version = reader.number()
            reader.need(",\"body\":")
            guard version >= 1, let appointment = Appointment(plain: &reader), reader.take("}}"), reader.isDone else {
                return nil
            }
            self = .record(business, StoredRecord(appointment, version: version))
        } else {
            return nil
        }
    }
}
