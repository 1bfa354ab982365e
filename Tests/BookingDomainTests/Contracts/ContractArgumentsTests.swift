import BookingDomain
import Testing

struct ContractArgumentsTests {
    private static func check(_ text: String) throws -> AvailabilityRequest {
        try ToolArguments.checkAvailability(JSONReader.read(text), business: ContractSample.business())
    }

    private static func book(_ text: String) throws -> BookingRequest {
        try ToolArguments.bookAppointment(JSONReader.read(text), business: ContractSample.business())
    }

    @Test(
        "a check is read: identifier, name or alias, with a default limit",
        arguments: [
            #"{"date":"2025-11-29","service_type":"botox","provider":"smith"}"#,
            #"{"date":"2025-11-29","service_type":" BOTOX ","provider":"dr. smith","limit":10}"#,
            #"{"date":"2025-11-29","service_type":"wrinkle treatment","provider":"Dr. Smith","limit":null}"#,
            #""{\"date\":\"2025-11-29\",\"service_type\":\"botox\",\"provider\":\"smith\"}""#,
        ])
    func checks(text: String) throws {
        let expected = AvailabilityRequest(
            date: try ContractSample.date("2025-11-29"), serviceID: "botox", providerID: "smith", limit: 10)
        #expect(try Self.check(text) == expected)
    }

    @Test("a booking is read, contacts normalised", arguments: ["start_time", "start"])
    func books(key: String) throws {
        let request = try Self.book(
            ContractSample.compact(
                #"""
                {"customer_name":" Ada Example ","customer_phone":"(555) 555-0100",
                "customer_email":" Ada@Example.com","KEY":"2025-11-29T10:00","service_type":"Botox",
                "provider":"smith","notes":"first visit\nfront door"}
                """#
            ).replacing("KEY", with: key))
        #expect(request.customerName == "Ada Example")
        #expect(request.customerPhone?.e164 == "+15555550100")
        #expect(request.customerEmail?.address == "ada@example.com")
        #expect(try request.start?.instant == ContractSample.instant("11-29T10:00"))
        #expect(request.serviceID == "botox")
        #expect(request.providerID == "smith")
        #expect(request.notes == "first visit\nfront door")
    }

    @Test(
        "what is null or blank in a booking is absent",
        arguments: [
            "{}", #"{"start":null,"customer_name":null,"notes":null}"#, #"{"customer_phone":"","provider":"  "}"#,
            #"{"customer_name":"\u200B"}"#, #""{}""#,
        ])
    func absent(text: String) throws {
        #expect(try Self.book(text) == BookingRequest())
    }

    @Test(
        "a name that stands for not knowing one is absent",
        arguments: ["unknown", "N/A", " Caller ", "The  Customer", "John Doe", "not provided"])
    func placeholders(name: String) throws {
        #expect(try Self.book("{\"customer_name\":\"\(name)\"}").customerName == nil)
    }

    @Test(
        "a real name that looks like a placeholder is kept", arguments: ["Guest Müller", "Nahid", "John Doerr", "علی"])
    func realNames(name: String) throws {
        #expect(try Self.book("{\"customer_name\":\"\(name)\"}").customerName == name)
    }

    @Test("two starts may be given where they are one instant")
    func twoStarts() throws {
        let same = try Self.book(#"{"start_time":"2025-11-29T10:00","start":"2025-11-29T15:00:00Z"}"#)
        #expect(same.start?.text == "2025-11-29T10:00")
        let error = #expect(throws: BookingError.self) {
            try Self.book(#"{"start_time":"2025-11-29T10:00","start":"2025-11-29T10:00:00Z"}"#)
        }
        #expect(error?.code == .invalidData)
        #expect(error?.detail == "start_time and start name different times; give one of them")
    }

    @Test(
        "a check that cannot be read is refused",
        arguments: [
            (#"{"date":"2025-11-29"}"#, BookingErrorCode.missingRequiredField, "missing: service_type"),
            ("{}", .missingRequiredField, "missing: date, service_type"),
            (#"{"date":null,"service_type":null}"#, .missingRequiredField, "missing: date, service_type"),
            (#"{"date":"2025-11-29","service_type":"  "}"#, .invalidData, "service_type must not be blank"),
            (
                #"{"date":"2025-11-29","service_type":7}"#, .invalidData,
                "service_type must be a string, but a number was found"
            ),
            (
                #"{"date":20251129,"service_type":"botox"}"#, .invalidData,
                "date must be a string, but a number was found"
            ),
            (
                #"{"date":"2025-11-29","service_typ":"botox"}"#, .invalidData,
                "unknown argument service_typ, did you mean service_type?; missing: service_type"
            ),
            (
                #"{"date":"2025-11-29","service_type":"botox","tenant":"t2","role":"staff"}"#, .invalidData,
                "unknown argument tenant; unknown argument role"
            ),
            (
                #"{"date":"2025-11-29","service_type":"botox","now":1,"confirmed":true}"#, .invalidData,
                "unknown argument now; unknown argument confirmed"
            ),
            (
                #"{"date":"2025-11-29","service_type":"massage"}"#, .unknownService,
                "service_type is none of the services; there is botox (Botox) or facial (Facial)"
            ),
            (
                #"{"date":"2025-11-29","service_type":"botox","provider":"Dr. Who"}"#, .unknownProvider,
                "provider is none of the providers of that service; there is smith (Dr. Smith) or jones (Dr. Jones)"
            ),
            (
                #"{"date":"2025-11-29","service_type":"facial","provider":"smith"}"#, .unknownProvider,
                "provider is none of the providers of that service; there is jones (Dr. Jones)"
            ),
        ])
    func refusedChecks(text: String, code: BookingErrorCode, detail: String) {
        let error = #expect(throws: BookingError.self) { try Self.check(text) }
        #expect(error?.code == code)
        #expect(error?.detail == detail)
    }

    @Test(
        "a limit is a whole number from 1 to 100",
        arguments: ["0", "-1", "101", "1000000000", "3.0", "1e2", "1e400", "\"5\"", "true", "[]", "{}"])
    func limits(literal: String) {
        let error = #expect(throws: BookingError.self) {
            try Self.check(
                #"{"date":"2025-11-29","service_type":"botox","limit":LIMIT}"#.replacing("LIMIT", with: literal))
        }
        #expect(error?.code == .invalidData)
        #expect(error?.detail.hasPrefix("limit must be a whole number") == true)
    }

    @Test(
        "a date is one that exists, in ISO form",
        arguments: [
            "2026-02-30", "2026-02-29", "2026-1-5", "20260105", "next tuesday", "02/03/26", "2025-11-29T10:00",
            "٢٠٢٥-١١-٢٩", "2025-11-29 ", "0000-01-01",
        ])
    func dates(text: String) {
        let error = #expect(throws: BookingError.self) {
            try Self.check("{\"date\":\"\(text)\",\"service_type\":\"botox\"}")
        }
        #expect(error?.code == .invalidData)
        #expect(error?.detail.hasPrefix("date cannot be used: ") == true)
    }

    @Test("all faults of one call are reported together")
    func together() {
        let error = #expect(throws: BookingError.self) {
            try Self.check(#"{"date":"2026-02-30","limit":0,"provider":"Dr. Who","extra":1}"#)
        }
        #expect(error?.code == .invalidData)
        let parts = [
            "unknown argument extra", "date cannot", "limit must", "missing: service_type", "provider is none",
        ]
        for part in parts { #expect(error?.detail.contains(part) == true, "\(part)") }
    }

    @Test(
        "a booking that cannot be read is refused, and says why",
        arguments: [
            (#"{"start":"2026-03-08T02:30"}"#, "start cannot be used: 2026-03-08T02:30:00 does not exist"),
            (#"{"start_time":"2026-11-01T01:30"}"#, "start_time cannot be used: 2026-11-01T01:30:00 happens twice"),
            (#"{"start_time":"noon tomorrow"}"#, "start_time cannot be used: "),
            (#"{"start_time":1764428400}"#, "start_time must be a string, but a number was found"),
            (#"{"customer_phone":"911"}"#, "customer_phone is not a telephone number"),
            (#"{"customer_phone":"+0123456789"}"#, "customer_phone is not a telephone number"),
            (#"{"customer_phone":"+15551230000;ext=1"}"#, "customer_phone is not a telephone number"),
            (#"{"customer_phone":"٥٥٥٥٥٥٠١٠٠"}"#, "customer_phone is not a telephone number"),
            (#"{"customer_phone":5555550100}"#, "customer_phone must be a string"),
            (#"{"customer_email":"a@localhost"}"#, "customer_email is not an e-mail address"),
            (#"{"customer_email":"a@example.com\r\nBcc: b@example.com"}"#, "customer_email is not an e-mail address"),
            (#"{"customer_email":"a@example.com,b@example.com"}"#, "customer_email is not an e-mail address"),
            (#"{"customer_name":"Ada\u202EExample"}"#, "customer_name must not contain control characters"),
            (#"{"customer_name":"Ada\nExample"}"#, "customer_name must not contain control characters"),
            (#"{"notes":"a\u2066b"}"#, "notes must not contain control characters"),
            (#"{"notes":"a\u0007b"}"#, "notes must not contain control characters"),
            (#"{"notes":["a"]}"#, "notes must be a string, but an array was found"),
            (#"{"customer":{"name":"x"}}"#, "unknown argument customer"),
            ("[]", "the arguments must be one JSON object, but an array was found"),
            ("null", "the arguments must be one JSON object, but null was found"),
            ("7", "the arguments must be one JSON object, but a number was found"),
            (#""""#, "the arguments cannot be read: they are not JSON"),
            (#""book it""#, "the arguments cannot be read: they are not JSON"),
            (#""[1]""#, "the arguments must be one JSON object, but text that holds an array was found"),
            (#""\"{}\"""#, "the arguments must be one JSON object, but text that holds a string was found"),
            (#""{\"notes\":\"a\",\"notes\":\"b\"}""#, "the arguments cannot be read: one key is there twice at line 1"),
        ])
    func refusedBookings(text: String, detail: String) {
        let error = #expect(throws: BookingError.self) { try Self.book(text) }
        #expect(error?.code == .invalidData)
        #expect(error?.code.family == "invalid_data")
        #expect(error?.code.status == 422)
        #expect(error?.detail.hasPrefix(detail) == true)
    }

    @Test(
        "a text that is too long is refused, one that just fits is not",
        arguments: [
            ("customer_name", 200), ("notes", 2000), ("service_type", 100), ("provider", 100),
            ("customer_phone", 100), ("start_time", 100), ("customer_email", 254),
        ])
    func lengths(key: String, limit: Int) {
        let long = #expect(throws: BookingError.self) {
            try Self.book("{\"\(key)\":\"\(String(repeating: "é", count: limit + 1))\"}")
        }
        #expect(long?.detail == "\(key) is too long; at most \(limit) characters are accepted")
        let detail: String
        do {
            _ = try Self.book("{\"\(key)\":\"\(String(repeating: "é", count: limit))\"}")
            detail = ""
        } catch {
            detail = String(describing: error)
        }
        #expect(!detail.contains("too long"))
    }

    @Test("text of ten thousand levels or ten megabytes is refused unread", arguments: [10_000, 10_000_000])
    func floods(count: Int) throws {
        let text = String(repeating: "[", count: count)
        let business = try ContractSample.business()
        let asValue = #expect(throws: BookingError.self) {
            try ToolArguments.bookAppointment(.string(text), business: business)
        }
        let asText = #expect(throws: BookingError.self) {
            try ToolCall(id: "1", name: "book_appointment", argumentText: text)
        }
        let reason = count == 10_000 ? "nested too deep" : "too long; at most 65536 bytes"
        for error in [asValue, asText] {
            #expect(error?.code == .invalidData)
            #expect(error?.detail.contains(reason) == true)
        }
    }

    @Test("many unknown arguments make a short answer")
    func manyUnknown() throws {
        let members = (0..<1000).map { ("key_\($0 % 1000)_x", JSONValue.integer($0)) }
        let error = #expect(throws: BookingError.self) {
            try ToolArguments.bookAppointment(.object(JSONObject(members)), business: ContractSample.business())
        }
        #expect(error?.detail.hasSuffix("995 more unknown arguments") == true)
        #expect((error?.detail.count ?? 0) < 300)
    }

    @Test("a call is read by the name of its tool")
    func calls() throws {
        let business = try ContractSample.business()
        let book = ToolCall(id: "1", name: "book_appointment", arguments: ["notes": "x"])
        #expect(try ToolArguments.request(book, business: business) == .book(BookingRequest(notes: "x")))
        let check = try ToolCall(
            id: "2", name: "check_availability", argumentText: #"{"date":"2025-11-29","service_type":"facial"}"#)
        let day = try ContractSample.date("2025-11-29")
        #expect(
            try ToolArguments.request(check, business: business)
                == .check(AvailabilityRequest(date: day, serviceID: "facial")))
        let unknown = #expect(throws: BookingError.self) {
            try ToolArguments.request(ToolCall(id: nil, name: "book_apointment", arguments: [:]), business: business)
        }
        #expect(unknown?.code == .unknownTool)
        #expect(
            unknown?.detail
                == "there is no tool of that name; there are check_availability, reserve_slot, book_appointment, "
                + "reschedule_appointment, cancel_appointment, get_current_date, get_service_info, get_provider_info, "
                + "search_customer and get_appointment_details; "
                + "did you mean book_appointment?")
    }
}
