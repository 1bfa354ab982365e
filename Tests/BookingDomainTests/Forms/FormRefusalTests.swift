import BookingDomain
import Testing

/// A mistake in a sample, and how it is refused.
struct FormMistake: Sendable, CustomTestStringConvertible {
    let form: String
    let wrong: String
    let right: String
    let code: JSONError.Code
    let pointer: String
    let message: String

    init(
        _ form: String, _ right: String, _ wrong: String, _ code: JSONError.Code, _ pointer: String, _ message: String
    ) {
        (self.form, self.right, self.wrong) = (form, right, wrong)
        (self.code, self.pointer, self.message) = (code, pointer, message)
    }

    var testDescription: String { "\(form): \(wrong)" }
}

struct FormRefusalTests {
    private static let instant = "an instant with an offset or Z"

    private static let mistakes = [
        FormMistake(
            "a booked claim", #""end":"2025-11-29T16:10:00Z""#, #""end":"2025-11-29T14:49:00Z""#, .badValue, "/end",
            #""end" is before "start""#),
        FormMistake(
            "a booked claim", #"_end":"2025-11-29T16:00:00Z""#, #"_end":"2025-11-29T14:00:00Z""#, .badValue,
            "/appointment_end", #""appointment_end" is before "appointment_start""#),
        FormMistake(
            "a booked claim", #""place":1"#, #""place":-1"#, .badValue, "/place",
            #""place" must be a whole number from 0 on"#),
        FormMistake(
            "a booked claim", #""version":2"#, #""version":0"#, .badValue, "/version",
            #""version" must be a whole number from 1 on"#),
        FormMistake(
            "a booked claim", #""version":2"#, #""version":2.0"#, .wrongType, "/version",
            #""version" must be a whole number from 1 on"#),
        FormMistake(
            "a booked claim", #""state":"booked""#, #""state":"taken""#, .badValue, "/state",
            #""state" must be one of held, confirming, booked"#),
        FormMistake(
            "a booked claim", #""state":"booked""#, #""state":"booked","until":"2025-11-28T15:36:00Z""#, .unknownKey,
            "/until", #"unknown key "until"; remove it"#),
        FormMistake(
            "a held claim", #""until":"2025-11-28T15:36:00.250Z","#, "", .missingKey, "",
            #""until" is missing; give an instant with an offset or Z"#),
        FormMistake(
            "a held claim", "15:36:00.250Z", "15:36:00", .badValue, "/until", #""until" must be \#(instant)"#),
        FormMistake(
            "a row that puts an event", #""put_event""#, #""drop_event""#, .badValue, "/effect/kind",
            #""kind" must be one of put_event, request_event, cancel_event, send"#),
        FormMistake(
            "a row that puts an event", #""end":"2025-11-29T16"#, #""end":"2025-11-29T14"#, .badValue,
            "/effect/event/end", #""end" is before "start""#),
        FormMistake(
            "a row that sends", #""sms""#, #""fax""#, .badValue, "/effect/message/recipient/channel",
            #""channel" must be one of sms, email"#),
        FormMistake(
            "a row that sends", "+15555550100", "15555550100", .badValue, "/effect/message/recipient/address",
            #""address" must be a telephone number with + and country code"#),
        FormMistake(
            "a row that sends", #""dead""#, #""lost""#, .badValue, "/state",
            #""state" must be one of waiting, delivered, dead"#),
        FormMistake(
            "a settlement", #""attempts":1"#, #""attempts":-1"#, .badValue, "/attempts",
            #""attempts" must be a whole number from 0 on"#),
        FormMistake(
            "a settlement", #""delivered""#, #""again""#, .missingKey, "",
            #""due" is missing; give an instant with an offset or Z"#),
        FormMistake(
            "an availability", #""check_availability","arguments""#, #""check","arguments""#, .badValue,
            "/request/tool",
            #""tool" must be one of check_availability, reserve_slot, book_appointment, "#
                + "reschedule_appointment, cancel_appointment, customer_message"),
        FormMistake(
            "an availability", #""kind":"checked""#, #""kind":"cheked""#, .badValue, "/decision/kind",
            #""kind" must be one of checked, held, booked, cancelled, heard, refused"#),
        FormMistake(
            "an availability", #""origin":"recorded""#, #""origin":"elsewhere""#, .badValue, "/decision/result/origin",
            #""origin" must be one of fresh, recorded, confirmed_again"#),
        FormMistake(
            "a refusal", #""start_offset":-18000"#, #""start_offset":-90000"#, .badValue,
            "/decision/error/offers/0/start_offset", #""start_offset" must be a whole number from -89999 to 93599"#),
        FormMistake(
            "a booking", #""wall_clock":"2025-11-29T10:15:00""#, #""wall_clock":"2025-11-29T10:15:00Z""#, .badValue,
            "/request/arguments/start/wall_clock", #""wall_clock" must be a local date and time"#),
        FormMistake(
            "a choice", #""start":0,"end":9"#, #""start":10,"end":9"#, .badValue,
            "/decision/reading/choice/evidence/end", #""end" is before "start""#),
        FormMistake(
            "another wish", #""14:30""#, #""25:30""#, .badValue, "/decision/reading/request/time",
            #""time" must be a time of day, HH:MM or HH:MM:SS"#),
        FormMistake(
            "a change set", #"{"release":"k-1","version":2}"#, #"{"release":"k-1","version":0}"#, .badValue,
            "/claims/1/version", #""version" must be a whole number from 1 on"#),
        FormMistake(
            "a change set", #"{"release":"k-1","version":2}"#, "{}", .missingKey, "/claims/1",
            #""put" is missing; give an object"#),
        FormMistake(
            "a change set", #""claim":"k-9","version":0"#, #""claim":"k-9","version":-1"#, .badValue,
            "/expectations/1/version", #""version" must be a whole number from 0 on"#),
        FormMistake(
            "a change set", #""claim":"k-9","#, #""record":{"kind":"customer","id":"u"},"claim":"k-9","#, .unknownKey,
            "/expectations/1/record", #"unknown key "record"; remove it"#),
        FormMistake(
            "a record", #""version":4"#, #""version":0"#, .badValue, "/version",
            #""version" must be a whole number from 1 on"#),
        FormMistake(
            "a record", #""kind":"customer""#, #""kind":"client""#, .badValue, "/kind",
            #"unknown kind "client"; known are "appointment", "call_state", "conversation", "customer" and "message""#),
    ]

    @Test("a mistake is refused with its place and what is needed", arguments: mistakes)
    func refused(mistake: FormMistake) throws {
        let form = try SampleForm.named(mistake.form)
        let wrong = form.text.replacing(mistake.right, with: mistake.wrong, maxReplacements: 1)
        try #require(wrong != form.text)
        let error = #expect(throws: JSONError.self) { try form.reread(JSONReader.read(wrong)) }
        #expect(error?.code == mistake.code)
        #expect(error?.pointer?.rfc6901 == mistake.pointer)
        #expect(error?.message == mistake.message)
    }

    @Test("a key that may be a name is refused without being repeated")
    func unknownName() throws {
        let form = try SampleForm.named("a settlement")
        let json = try JSONReader.read(form.text.replacing("{", with: #"{"Ada Example":1,"#))
        let error = #expect(throws: JSONError.self) { try form.reread(json) }
        #expect(error?.code == .unknownKey)
        #expect(error?.description == "the document: unknown key, which is not repeated here; remove it")
    }
}
