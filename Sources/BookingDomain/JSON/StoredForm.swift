/// The format of everything that stores write into files and databases, and how it is told.
package enum StoredForm {
    /// The format that is written; it and the one before are read, and 1 is the first.
    package static let version = 1

    /// Where a document tells its format.
    package static let key = "format"

    /// The form with its format in front.
    package static func marked(_ form: JSONObject) -> JSONValue {
        var document = JSONObject([(key, .integer(version))])
        for member in form.members where member.key != key { document.append(newKey: member.key, member.value) }
        return .object(document)
    }

    /// Reads the format of a document.
    ///
    /// - Throws: `JSONError` where it is absent, newer than this version writes, or older than the one before.
    package static func version(_ fields: inout JSONFields) throws(JSONError) -> Int {
        let found = try fields.int(key)
        guard found <= version else {
            throw fields.badValue(key, "this is format \(found), and up to \(version) is known; use a newer version")
        }
        guard found >= max(1, version - 1) else {
            throw fields.badValue(key, "this is format \(found), which is not read any more")
        }
        return found
    }

    /// Takes the format off a document.
    ///
    /// - Throws: what ``version(_:)`` throws, and `JSONError` where this is no object.
    package static func unmarked(_ document: JSONValue) throws(JSONError) -> (version: Int, form: JSONValue) {
        var fields = try JSONFields(own: document)
        let version = try version(&fields)
        return (version, .object(fields.remaining))
    }
}
