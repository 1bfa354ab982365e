import BookingDomain

/// One value of the policy that a script changes.
struct SessionSetting: Sendable, Hashable {
    let position: SourcePosition
    let key: String
    let value: JSONValue
}
