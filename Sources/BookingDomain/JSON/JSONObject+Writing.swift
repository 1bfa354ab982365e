/// Writing the stored forms: known members first, in the order of the contract, then what was not understood.
extension JSONObject {
    /// Adds the members of another object whose keys are not there yet.
    mutating func addUnknown(_ unknown: JSONObject) {
        for member in unknown.members where !contains(member.key) {
            append(newKey: member.key, member.value)
        }
    }
}

extension Identifier {
    /// The text as a JSON string.
    var json: JSONValue { .string(rawValue) }

    /// The identifier, or nil where its text is empty: data of older systems that did not name the thing.
    var nonEmpty: Self? { rawValue.isEmpty ? nil : self }
}
