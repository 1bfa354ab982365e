/// Any JSON value, held exactly as it was written (RFC 8259, section 3).
///
/// Numbers keep their digits and objects keep the order of their members, so that data this package does not know
/// survives reading and writing. Comparing, hashing and releasing a value use stack in proportion to its depth; values
/// from ``JSONReader`` are bounded by ``JSONLimits/maximumDepth``, and values built by hand should be too.
public enum JSONValue: Sendable, Hashable {
    /// The word `null`.
    case null
    /// The words `true` and `false`.
    case bool(Bool)
    /// A number, with its exact digits.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array, in order.
    case array([JSONValue])
    /// An object, with its members in order.
    case object(JSONObject)

    /// A whole number.
    public static func integer(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }

    /// The string, if this is one.
    public var stringValue: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    /// The whole number, if this is one that is written without fraction and exponent and fits.
    public var intValue: Int? {
        guard case .number(let number) = self else { return nil }
        return number.int
    }

    /// The truth value, if this is one.
    public var boolValue: Bool? {
        guard case .bool(let bool) = self else { return nil }
        return bool
    }

    /// The elements, if this is an array.
    public var arrayValue: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The object, if this is one.
    public var objectValue: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// The member of that name; nil if there is none or if this is not an object.
    ///
    /// A member that is there and is null gives ``null``, not nil.
    public subscript(key: String) -> JSONValue? { objectValue?[key] }

    /// What this is, for messages: `null`, `a boolean`, `a number`, `a string`, `an array` or `an object`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
