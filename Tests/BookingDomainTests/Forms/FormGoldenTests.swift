import BookingDomain
import Testing

struct FormGoldenTests {
    @Test("a value is written as documented, and what is read is written the same", arguments: SampleForm.all)
    func golden(form: SampleForm) throws {
        #expect(try JSONWriter.string(form.written()) == form.text)
        #expect(try JSONWriter.string(form.reread(form.value())) == form.text)
    }

    @Test("a document tells its format first, and gives it back")
    func marked() throws {
        let document = StoredForm.marked(JSONObject([("a", 1)]))
        #expect(JSONWriter.string(document) == #"{"format":1,"a":1}"#)
        let (version, form) = try StoredForm.unmarked(document)
        #expect(version == StoredForm.version)
        #expect(form == ["a": 1])
    }

    @Test(
        "a format that is not known is refused by its number",
        arguments: [
            (#"{"format":2}"#, JSONError.Code.badValue, "this is format 2, and up to 1 is known; use a newer version"),
            (#"{"format":0}"#, .badValue, "this is format 0, which is not read any more"),
            (#"{"format":"1"}"#, .wrongType, #""format" must be a whole number"#),
            ("{}", .missingKey, #""format" is missing; give a whole number"#),
        ])
    func formats(text: String, code: JSONError.Code, message: String) throws {
        let error = #expect(throws: JSONError.self) { try StoredForm.unmarked(JSONReader.read(text)) }
        #expect(error?.code == code)
        #expect(error?.message == message)
    }

    @Test("our own files hold what text from outside may not", arguments: ["\u{0}", "a\u{0}b\u{0}"])
    func nullCharacter(text: String) throws {
        let written = JSONWriter.bytes(.string(text))
        #expect(try JSONReader.read(written, limits: .own) == .string(text))
        #expect(throws: JSONError.self) { try JSONReader.read(written) }
    }
}
