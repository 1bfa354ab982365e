/// A value with a JSON form that others rely on.
///
/// The form is written out by hand: names are snake_case and stable, instants are ISO 8601 with an offset or "Z".
public protocol JSONContract: Sendable, Codable {
    /// Reads the form.
    ///
    /// - Throws: `JSONError` naming the place and the fault.
    init(json: JSONValue) throws(JSONError)

    /// The form.
    var json: JSONValue { get }
}

extension JSONContract {
    /// Reads the form from any decoder.
    public init(from decoder: any Decoder) throws {
        try self.init(json: JSONValue(from: decoder))
    }

    /// Writes the form to any encoder.
    public func encode(to encoder: any Encoder) throws {
        try json.encode(to: encoder)
    }
}
