import BookingDomain
import Testing

struct JSONFieldsTests {
    private static func fields(_ text: String) throws(JSONError) -> JSONFields {
        try JSONFields(try JSONReader.read(text), at: JSONPointer([.key("hold")]))
    }

    @Test("values of the right type are read")
    func reads() throws {
        var fields = try Self.fields(
            #"{"s":"x","e":"","i":-3,"t":true,"a":[1,"b"],"o":{"k":1},"n":null,"z":"UTC"}"#)
        #expect(try fields.string("s") == "x")
        #expect(try fields.optionalString("e")?.isEmpty == true)
        #expect(try fields.int("i", in: -5...5) == -3)
        #expect(try fields.bool("t"))
        #expect(try fields.array("a").map(\.pointer.description) == ["hold.a[0]", "hold.a[1]"])
        #expect(try fields.array("a").map(\.value) == [1, "b"])
        var inner = try fields.object("o")
        #expect(inner.pointer.rfc6901 == "/hold/o")
        #expect(try inner.int("k") == 1)
        try inner.finish()
        #expect(fields.value("n") == .some(.null))
        #expect(try fields.required("z", as: "a zone") { value, _ in value.stringValue?.count } == 3)
        try fields.finish()
        #expect(fields.remaining.isEmpty)
    }

    @Test("an optional key that is absent or null gives nil", arguments: ["{}", #"{"k":null}"#])
    func absent(text: String) throws {
        var fields = try Self.fields(text)
        #expect(try fields.optionalString("k") == nil)
        #expect(try fields.optionalInt("k") == nil)
        #expect(try fields.optionalBool("k") == nil)
        #expect(try fields.optionalArray("k") == nil)
        #expect(try fields.optionalObject("k") == nil)
        #expect(try fields.optional("k", as: "a word") { value, _ in value.stringValue } == nil)
        try fields.finish()
    }

    @Test("a required key that is absent or null is missing", arguments: ["{}", #"{"k":null}"#])
    func missing(text: String) throws {
        var fields = try Self.fields(text)
        let errors: [JSONError?] = [
            #expect(throws: JSONError.self) { try fields.string("k") },
            #expect(throws: JSONError.self) { try fields.int("k") },
            #expect(throws: JSONError.self) { try fields.bool("k") },
            #expect(throws: JSONError.self) { try fields.array("k") },
            #expect(throws: JSONError.self) { try fields.object("k") },
            #expect(throws: JSONError.self) {
                try fields.required("k", as: "a word") { value, _ in value.stringValue }
            },
        ]
        for error in errors {
            #expect(error?.code == .missingKey)
            #expect(error?.pointer?.description == "hold")
        }
    }

    @Test(
        "a whole number is refused unless it is one, in range",
        arguments: [
            ("\"3\"", JSONError.Code.wrongType, #"hold.k: "k" must be a whole number, but a string was found"#),
            ("true", .wrongType, #"hold.k: "k" must be a whole number, but a boolean was found"#),
            ("3.0", .wrongType, #"hold.k: "k" must be a whole number without fraction or exponent, not 3.0"#),
            ("1e1", .wrongType, #"hold.k: "k" must be a whole number without fraction or exponent, not 1e1"#),
            ("0", .badValue, #"hold.k: "k" must be from 1 to 20, not 0"#),
            ("-1", .badValue, #"hold.k: "k" must be from 1 to 20, not -1"#),
            ("21", .badValue, #"hold.k: "k" must be from 1 to 20, not 21"#),
            ("9223372036854775808", .badValue, #"hold.k: "k" must be from 1 to 20, not 9223372036854775808"#),
        ])
    func integers(literal: String, code: JSONError.Code, description: String) throws {
        var fields = try Self.fields("{\"k\":\(literal)}")
        let required = #expect(throws: JSONError.self) { try fields.int("k", in: 1...20) }
        let optional = #expect(throws: JSONError.self) { try fields.optionalInt("k", in: 1...20) }
        #expect(required?.code == code)
        #expect(required?.description == description)
        #expect(optional == required)
    }

    @Test(
        "a value of another type names what is needed and what was found",
        arguments: [
            ("string", "1", "a string, but a number"), ("string", "[]", "a string, but an array"),
            ("bool", "\"true\"", "true or false, but a string"), ("bool", "1", "true or false, but a number"),
            ("array", "{}", "an array, but an object"), ("object", "[]", "an object, but an array"),
            ("object", "\"{}\"", "an object, but a string"),
        ])
    func wrongTypes(type: String, literal: String, words: String) throws {
        var fields = try Self.fields("{\"k\":\(literal)}")
        let error = #expect(throws: JSONError.self) {
            switch type {
            case "string": _ = try fields.string("k")
            case "bool": _ = try fields.bool("k")
            case "array": _ = try fields.array("k")
            default: _ = try fields.object("k")
            }
        }
        #expect(error?.code == .wrongType)
        #expect(error?.message == "\"k\" must be \(words) was found")
    }

    @Test("only an object has fields", arguments: ["null", "1", "[]", "\"{}\""])
    func notAnObject(text: String) {
        let error = #expect(throws: JSONError.self) { try Self.fields(text) }
        #expect(error?.code == .wrongType)
        #expect(error?.pointer?.description == "hold")
    }

    @Test("a string is measured in UTF-8 bytes")
    func longStrings() throws {
        var fields = try Self.fields(#"{"k":"éé"}"#)
        #expect(try fields.string("k", maxBytes: 4) == "éé")
        let error = #expect(throws: JSONError.self) { try fields.string("k", maxBytes: 3) }
        #expect(error?.code == .badValue)
        var long = try Self.fields("{\"k\":\"\(String(repeating: "x", count: 10_001))\"}")
        #expect(throws: JSONError.self) { try long.optionalString("k") }
    }

    @Test("a key nobody asked for is refused, with the key that was probably meant")
    func unknownKeys() throws {
        let text = #"{"hold_secnds":60,"zzz":1}"#
        var fields = try JSONFields(try JSONReader.read(text))
        _ = try fields.optionalInt("hold_seconds")
        _ = try fields.optionalInt("slots")
        let error = #expect(throws: JSONError.self) { try fields.finish() }
        #expect(error?.code == .unknownKey)
        #expect(error?.message == #"unknown key "hold_secnds"; did you mean "hold_seconds"?"#)
        #expect(error?.pointer?.rfc6901 == "/hold_secnds")
        #expect(error?.located(in: Array(text.utf8)).position == SourcePosition(line: 1, column: 2))
        _ = fields.value("hold_secnds")
        let second = #expect(throws: JSONError.self) { try fields.finish() }
        #expect(second?.message == #"unknown key "zzz"; remove it"#)
        #expect(fields.remaining == JSONObject([("zzz", 1)]))
    }

    @Test("a misspelled required key is named as the likely cause")
    func misspelledRequired() throws {
        let text = "\n" + #"{"hold_secnds":60}"#
        var fields = try JSONFields(try JSONReader.read(text))
        let error = #expect(throws: JSONError.self) { try fields.int("hold_seconds") }
        #expect(error?.message == #""hold_seconds" is missing; is "hold_secnds" a misspelling of it?"#)
        #expect(error?.located(in: Array(text.utf8)).description.hasPrefix("2:1: ") == true)
    }

    @Test("errors of a conversion are given the place where the value stands")
    func conversions() throws {
        var fields = try Self.fields(#"{"k":"Mars/X"}"#)
        let refused = #expect(throws: JSONError.self) {
            try fields.required("k", as: "a time zone name") { _, _ in nil as Int? }
        }
        #expect(refused?.description == #"hold.k: "k" must be a time zone name, not "Mars/X""#)
        let own = #expect(throws: JSONError.self) {
            try fields.optional("k", as: "x") { _, _ throws(JSONError) -> Int? in
                throw JSONError(.badValue, "no such zone")
            }
        }
        #expect(own?.description == "hold.k: no such zone")
        #expect(fields.badValue("k", "too far").description == "hold.k: too far")
    }

    @Test("a message is cut at 200 scalars")
    func longMessages() {
        let error = JSONError(.badValue, String(repeating: "e\u{301}", count: 5_000))
        #expect(error.message.unicodeScalars.count == 200)
    }
}
