extension ToolAnswer {
    /// The answer as agents get it.
    ///
    /// - Parameters:
    ///   - business: whose names customers know.
    ///   - channel: decides how `user_message` is worded.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        switch self {
        case .checked(let result): result.json(for: business, channel: channel)
        case .held(let result): result.json(for: business, channel: channel)
        case .booked(let result), .moved(let result): result.json(for: business, channel: channel)
        case .cancelled(let result): result.json(for: business, channel: channel)
        case .informed(let answer): answer.json(for: business, channel: channel)
        case .refused(let error): error.json(for: business, channel: channel)
        }
    }
}
