extension JSONNumber: Codable {
    /// Reads a number as `Int64`, else as `UInt64`, else as `Double`.
    ///
    /// - Throws: `DecodingError` if the decoder holds no finite number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Int64.self) {
            self.init(checked: String(value))
        } else if let value = try? container.decode(UInt64.self) {
            self.init(checked: String(value))
        } else if let number = JSONNumber(try container.decode(Double.self)) {
            self = number
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "the number is not finite")
        }
    }

    /// Writes the number as `Int64`, else as `UInt64`, else as `Double`.
    ///
    /// - Throws: `EncodingError` if it is none of them, as `1e400` is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value = Int64(literal) {
            try container.encode(value)
        } else if let value = UInt64(literal) {
            try container.encode(value)
        } else if let value = double {
            try container.encode(value)
        } else {
            let message = "the number is too large for a Double"
            throw EncodingError.invalidValue(self, .init(codingPath: encoder.codingPath, debugDescription: message))
        }
    }
}
