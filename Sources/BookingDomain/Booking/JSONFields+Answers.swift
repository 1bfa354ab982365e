/// What the answers of all tools have in common.
extension JSONFields {
    /// Refuses the answer of a failure.
    mutating func requireSuccess() throws(JSONError) {
        guard try bool("success") else {
            throw badValue("success", "this is the answer of a failure, not of a success")
        }
    }

    /// The warnings of an answer: each a code, and a provider after a colon where there is one.
    mutating func warnings(_ key: String) throws(JSONError) -> [BookingWarning] {
        var result: [BookingWarning] = []
        for element in try optionalArray(key) ?? [] {
            guard let text = element.value.stringValue else {
                throw Self.wrongType(key, "an array of strings", element.value, element.pointer)
            }
            result.append(BookingWarning(description: text))
        }
        return result
    }
}
