extension JSONValue: Codable {
    /// Reads any value the decoder holds.
    ///
    /// The decoder decides what it lets through: Foundation's JSON decoder accepts duplicate keys and gives numbers
    /// only as `Int64`, `UInt64` or `Double`. For text from outside use ``JSONReader``.
    ///
    /// - Throws: `DecodingError`, also for a value nested deeper than ``JSONLimits/maximumDepth``.
    public init(from decoder: any Decoder) throws {
        guard decoder.codingPath.count <= JSONLimits.maximumDepth else {
            let message = "the value is nested deeper than \(JSONLimits.maximumDepth) levels"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: message))
        }
        if let container = try? decoder.singleValueContainer() {
            if container.decodeNil() {
                self = .null
                return
            }
            if let string = try? container.decode(String.self) {
                self = .string(string)
                return
            }
            if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
                return
            }
            if let number = try? JSONNumber(from: decoder) {
                self = .number(number)
                return
            }
        }
        if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
            return
        }
        self = .object(try JSONObject(from: decoder))
    }

    /// Writes the value with the encoder's own nulls, booleans, numbers, strings, arrays and objects.
    ///
    /// - Throws: `EncodingError` for a number that is neither a 64-bit integer nor a finite `Double`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let bool):
            var container = encoder.singleValueContainer()
            try container.encode(bool)
        case .number(let number):
            try number.encode(to: encoder)
        case .string(let string):
            var container = encoder.singleValueContainer()
            try container.encode(string)
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let object):
            try object.encode(to: encoder)
        }
    }
}
