import BookingDomain
import Testing

struct FormRecordTests {
    @Test("a kind of one's own is read once its type is known")
    func ownKind() throws {
        let json = StoredRecord(OwnBody(recordID: "g-1"), version: 2).json
        #expect(JSONWriter.string(json) == #"{"kind":"gift_card","version":2,"body":"g-1"}"#)
        let read = try StoredRecord(json: json, types: .standard.adding(OwnBody.self))
        #expect(read.body as? OwnBody == OwnBody(recordID: "g-1"))
        #expect(read.key == RecordKey(kind: OwnBody.recordKind, id: "g-1"))
        #expect(read.version == 2)
    }

    @Test("a kind that is not known is named, with those that are")
    func unknownKind() throws {
        let json = StoredRecord(OwnBody(recordID: "g-1"), version: 2).json
        let error = #expect(throws: JSONError.self) { try StoredRecord(json: json) }
        #expect(error?.code == .badValue)
        #expect(error?.pointer?.rfc6901 == "/kind")
        #expect(
            error?.message
                == #"unknown kind "gift_card"; known are "appointment", "call_state", "conversation", "#
                + #""customer" and "message""#)
    }

    @Test("a change set passes the types on to its records, and points at the record that cannot be read")
    func inChangeSet() throws {
        var changes = ChangeSet(business: "b", at: Date(unixSeconds: 0))
        changes.records = [
            StoredRecord(Customer(id: "u"), version: 1), StoredRecord(OwnBody(recordID: "g"), version: 1),
        ]
        let types = RecordBodyTypes.standard.adding(OwnBody.self)
        #expect(try ChangeSet(json: changes.json, types: types).records.map(\.key) == changes.records.map(\.key))
        let error = #expect(throws: JSONError.self) { try ChangeSet(json: changes.json) }
        #expect(error?.pointer?.rfc6901 == "/records/1/kind")
    }

    @Test(
        "the error about a body points into it and says nothing of what it says",
        arguments: [
            (
                #"{"kind":"customer","version":1,"body":{"id":"u","phone":"canary"}}"#, JSONError.Code.badValue,
                "/body/phone"
            ),
            (#"{"kind":"customer","version":1,"body":{"id":["canary"]}}"#, .wrongType, "/body/id"),
            (#"{"kind":"customer","version":1,"body":{"name":"canary"}}"#, .missingKey, "/body"),
            (#"{"kind":"customer","version":1,"body":"canary"}"#, .wrongType, "/body"),
            (#"{"kind":"gift_card","version":1,"body":["canary"]}"#, .wrongType, "/body"),
        ])
    func body(text: String, code: JSONError.Code, pointer: String) throws {
        let error = #expect(throws: JSONError.self) {
            try StoredRecord(json: JSONReader.read(text), types: .standard.adding(OwnBody.self))
        }
        #expect(error?.code == code)
        #expect(error?.pointer?.rfc6901 == pointer)
        #expect(error?.description.contains("canary") == false)
    }

    @Test("a body without a value is missing")
    func nullBody() throws {
        let error = #expect(throws: JSONError.self) {
            try StoredRecord(json: JSONReader.read(#"{"kind":"customer","version":1,"body":null}"#))
        }
        #expect(error?.code == .missingKey)
    }

    @Test("of two types of one kind the last counts")
    func replaced() {
        let types = RecordBodyTypes.standard.adding(OwnBody.self)
        #expect(
            types.kinds.map(\.rawValue) == [
                "appointment", "call_state", "conversation", "customer", "gift_card", "message",
            ])
        #expect(types[.customer] == Customer.self)
        #expect(RecordBodyTypes([])[.customer] == nil)
    }
}
