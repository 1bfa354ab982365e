/// A value with a form in our own files: it says everything about the value, and is read strictly.
///
/// Instants are ISO 8601 in UTC, in whole milliseconds. What is nil or an empty list is left out.
protocol StoredPart {
    /// Reads the form; the fields are those of one of our own files.
    ///
    /// - Throws: `JSONError`, also for an unknown key, unless the value keeps those; it repeats no value.
    init(form fields: JSONFields) throws(JSONError)

    /// The form.
    var form: JSONObject { get }
}

extension StoredPart {
    /// The form as a value.
    var formJSON: JSONValue { .object(form) }
}

extension Sequence where Element: StoredPart {
    /// The forms in order.
    var formJSON: JSONValue { .array(map(\.formJSON)) }
}

extension Collection where Element: StoredPart {
    /// The forms in order; nil where there is none.
    var formJSONUnlessEmpty: JSONValue? { isEmpty ? nil : formJSON }
}

extension Date {
    /// The instant as our own files spell it.
    var formJSON: JSONValue { .string(ISO8601.utcString(self)) }
}
