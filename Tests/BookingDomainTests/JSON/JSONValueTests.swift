import BookingDomain
import Testing

struct JSONValueTests {
    @Test(
        "a value gives what it is and nothing else",
        arguments: [
            (.null, "null"), (true, "a boolean"), (7, "a number"), ("x", "a string"), ([], "an array"),
            ([:], "an object"),
        ] as [(JSONValue, String)])
    func kinds(value: JSONValue, kind: String) {
        #expect(value.kind == kind)
        #expect((value.stringValue != nil) == (kind == "a string"))
        #expect((value.intValue != nil) == (kind == "a number"))
        #expect((value.boolValue != nil) == (kind == "a boolean"))
        #expect((value.arrayValue != nil) == (kind == "an array"))
        #expect((value.objectValue != nil) == (kind == "an object"))
        #expect(value["a"] == nil)
    }

    @Test("a null member is there, an absent one is not")
    func nullMembers() {
        let value: JSONValue = ["a": .null]
        #expect(value["a"] == .some(.null))
        #expect(value["b"] == nil)
        #expect(value["a"] != nil)
    }

    @Test("objects are equal in any order, arrays are not")
    func equality() {
        let one: JSONValue = ["a": 1, "b": [1, 2]]
        let two: JSONValue = ["b": [1, 2], "a": 1]
        #expect(one == two)
        #expect(Set([one, two]).count == 1)
        #expect(one != ["a": 1, "b": [2, 1]])
        #expect(one != ["a": 1, "c": [1, 2]])
        #expect(one != ["a": 1])
        #expect(JSONValue.object(JSONObject([("b", 1), ("a", 2)])) != ["a": 1, "b": 2])
    }

    @Test("setting a member keeps its place, adds it at the end, or removes it")
    func objectEditing() {
        var object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
        #expect(object.keys == ["a", "b"])
        object["a"] = 4
        object["c"] = .null
        #expect(JSONWriter.string(.object(object)) == #"{"a":4,"b":2,"c":null}"#)
        object["b"] = nil
        object["x"] = nil
        #expect(object.keys == ["a", "c"])
        #expect(object.count == 2)
        #expect(object.contains("c"))
    }

    @Test(
        "a number is whole only if it is written so and fits",
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("-12", -12, -12), ("9223372036854775807", Int.max, 9.223372036854775807e18),
            ("9223372036854775808", nil, 9.223372036854775808e18), ("3.0", nil, 3), ("1e2", nil, 100),
            ("1e400", nil, nil), ("-1e400", nil, nil), ("1e-400", nil, 0), ("2.5", nil, 2.5),
        ] as [(String, Int?, Double?)])
    func numbers(literal: String, int: Int?, double: Double?) throws {
        let number = try #require(JSONNumber(literal: literal))
        #expect(number.int == int)
        #expect(number.double == double)
        #expect(number.literal == literal)
    }

    @Test("a number of 100 000 digits is kept and costs no time")
    func longNumbers() throws {
        let literal = String(repeating: "9", count: 100_000)
        let value = try JSONReader.read("[\(literal)]")
        #expect(value.arrayValue?.first?.intValue == nil)
        #expect(JSONNumber(literal: literal)?.double == nil)
        #expect(JSONNumber(literal: "0." + literal)?.double == 1)
    }

    @Test(
        "what is no number in JSON is no number here",
        arguments: ["", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "0x1", "NaN", "inf", "-", "--1", "1,0", "१", "\"1\""])
    func notNumbers(literal: String) {
        #expect(JSONNumber(literal: literal) == nil)
    }

    @Test("a Double becomes a number unless it is infinite or none")
    func doubles() {
        for double in [0.1, -0.0, 1e300, .leastNonzeroMagnitude, 123_456_789, .greatestFiniteMagnitude] {
            #expect(JSONNumber(double)?.double == double)
            #expect(JSONNumber(double).flatMap { JSONNumber(literal: $0.literal) } != nil)
        }
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(Double.nan) == nil)
    }

    @Test("a value sits in a Codable body, and its 64-bit integers stay exact")
    func codable() throws {
        let body: [String: JSONValue] = [
            "meta": [
                1, -9_223_372_036_854_775_808, .literal("18446744073709551615"), .literal("0.5"), .null, ["k": "v"],
            ]
        ]
        let data = try JSONEncoder().encode(body)
        #expect(try JSONDecoder().decode([String: JSONValue].self, from: data) == body)
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(JSONValue.literal("1e400")) }
    }

    @Test("a decoder cannot bring in a value deeper than any reader would")
    func codableDepth() {
        let text = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }
    }
}
