extension JSONObject: Codable {
    /// Reads an object; its members come sorted by key, because decoders promise no order.
    ///
    /// - Throws: `DecodingError` if the decoder does not hold an object.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONCodingKey.self)
        let keys = container.allKeys.sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
        self.init(try keys.map { ($0.stringValue, try container.decode(JSONValue.self, forKey: $0)) })
    }

    /// Writes an object; the encoder decides about the order.
    ///
    /// - Throws: `EncodingError` for a number that the encoder cannot take.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONCodingKey.self)
        for member in members { try container.encode(member.value, forKey: JSONCodingKey(member.key)) }
    }
}
