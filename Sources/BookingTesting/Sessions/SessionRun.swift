import BookingDomain

/// Tells the runs apart that go to one store.
///
/// The ids that a script counts itself begin anew in every file. In a store that others have used they are other calls
/// all the same; an id that somebody wrote into the script is the same call wherever it comes again.
struct SessionRun: Sendable {
    /// How many commits the store had seen before the run.
    let earlierCommits: UInt64

    /// The id of a call.
    func id(_ call: ToolCallID?) -> ToolCallID? { call.map { ToolCallID(own($0.rawValue, counted: "call-")) } }

    /// The id of a message.
    func id(_ message: MessageID) -> MessageID { MessageID(own(message.rawValue, counted: "message-")) }

    /// What random numbers and identifiers follow from.
    var seed: UInt64 { 1 &+ earlierCommits }

    private func own(_ id: String, counted prefix: String) -> String {
        guard earlierCommits > 0, id.hasPrefix(prefix), Int(id.dropFirst(prefix.count)) != nil else { return id }
        return "\(id)-after-\(earlierCommits)"
    }
}
