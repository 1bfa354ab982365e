import BookingDomain
import Testing

/// A value, and the text that it must have in our own files.
struct SampleForm: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The form of the value.
    let written: @Sendable () throws -> JSONValue
    /// Reads a form and writes it again.
    let reread: @Sendable (JSONValue) throws(JSONError) -> JSONValue

    var testDescription: String { name }

    init<Form: JSONContract>(
        _ name: String, _ value: @autoclosure @escaping @Sendable () throws -> Form, _ text: String
    ) {
        self.name = name
        self.text = ContractSample.compact(text)
        written = { try value().json }
        reread = { json throws(JSONError) in try Form(json: json).json }
    }

    init(
        _ name: String, _ text: String, written: @escaping @Sendable () throws -> JSONValue,
        reread: @escaping @Sendable (JSONValue) throws(JSONError) -> JSONValue
    ) {
        self.name = name
        self.text = ContractSample.compact(text)
        self.written = written
        self.reread = reread
    }

    /// The form as it was read.
    func value() throws -> JSONValue { try JSONReader.read(text) }

    static let all = claims + deliveries + confirmations + events + outcomes + readings + changes

    static func named(_ name: String) throws -> SampleForm {
        try #require(all.first { $0.name == name })
    }

    static func interval(_ start: String, _ end: String) throws -> Range<Date> {
        try ContractSample.instant(start)..<ContractSample.instant(end)
    }
}
