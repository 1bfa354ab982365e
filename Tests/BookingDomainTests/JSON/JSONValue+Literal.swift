import BookingDomain

extension JSONValue {
    /// A number with exactly these digits; null if they are no number.
    static func literal(_ digits: String) -> JSONValue {
        JSONNumber(literal: digits).map(JSONValue.number) ?? .null
    }
}
