public import BookingDomain

/// What the reader made of one item, as the prediction files have it.
public struct EvaluationPrediction: Sendable, Hashable {
    /// The item.
    public let id: String
    /// The members of the prediction other than the id; a choice that was not made is null.
    public let members: [String: JSONValue]

    /// The line of a prediction file, without a line break.
    public var line: String {
        var object = JSONObject([("id", .string(id))])
        for key in members.keys.sorted() { object[key] = members[key] }
        return JSONWriter.string(.object(object))
    }

    /// The text of a member.
    func text(_ key: String) -> String? { members[key]?.stringValue }
}
