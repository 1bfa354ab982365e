/// The stored form: `kind, version, body`; the body has the form of its own type.
extension StoredRecord {
    /// Reads the form.
    ///
    /// - Parameters:
    ///   - json: the form.
    ///   - types: which type holds the records of a kind.
    /// - Throws: `JSONError`, also where the kind is not known; it repeats nothing of the body.
    public init(json: JSONValue, types: RecordBodyTypes = .standard) throws(JSONError) {
        try self.init(form: JSONFields(own: json), types: types)
    }

    /// The form.
    public var json: JSONValue {
        ["kind": .string(key.kind.rawValue), "version": .integer(version), "body": body.json]
    }

    init(form fields: JSONFields, types: RecordBodyTypes) throws(JSONError) {
        var fields = fields
        let kind: RecordKind = try fields.openWord("kind")
        let version = try fields.int("version", in: 1...Int.max)
        guard let type = types[kind] else {
            let known = Sentence.list(types.kinds.map { Excerpt.quoted($0.rawValue) })
            throw fields.badValue("kind", "unknown kind \(Excerpt.quoted(kind.rawValue)); known are \(known)")
        }
        let body = try fields.required("body", as: "the form of a record") { value, _ in value }
        try fields.finish()
        do {
            self.init(try type.init(json: body), version: version)
        } catch {
            throw error.silent(about: kind, at: fields.pointer.appending(key: "body"))
        }
    }
}

extension JSONError {
    /// The error about a body as an error about the record, without anything that the body says.
    fileprivate func silent(about kind: RecordKind, at place: JSONPointer) -> JSONError {
        var steps = place.steps
        for step in pointer?.steps ?? [] {
            if case .key(let key) = step, !ArgumentText.isPlainKey(key) { break }
            steps.append(step)
        }
        let message = "this cannot be read as part of a record of the kind \(Excerpt.quoted(kind.rawValue)) (\(code))"
        return JSONError(code, message, pointer: JSONPointer(steps))
    }
}
