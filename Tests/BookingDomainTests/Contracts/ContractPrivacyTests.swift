import BookingDomain
import Testing

struct ContractPrivacyTests {
    /// What must appear in no answer: a name, a number, an address.
    private static let canaries = ["Canaria", "5559871234", "canary@birds.example"]

    private static let keys = [
        "customer_name", "customer_phone", "customer_email", "start_time", "start", "service_type", "provider", "notes",
        "date", "limit",
    ]

    private static func texts(of error: BookingError, business: Business) -> [String] {
        var texts = [error.description, error.detail, ErrorSentences.instruction(for: error)]
        for channel in BookingChannel.allCases {
            texts.append(JSONWriter.string(error.json(for: business, channel: channel)))
        }
        return texts
    }

    private static func error(_ run: () throws(BookingError) -> Void) -> BookingError? {
        do {
            try run()
            return nil
        } catch {
            return error
        }
    }

    @Test("no refusal repeats a name, number or address, wherever it was put", arguments: keys, canaries)
    func canary(key: String, canary: String) throws {
        let business = try ContractSample.business()
        let values: [JSONValue] = [
            .string(canary), .string(canary + "\u{202E}"), .string(String(repeating: canary, count: 300)),
            .array([.string(canary)]), .object(JSONObject([(canary, .string(canary))])),
        ]
        for value in values {
            let arguments = JSONValue.object(JSONObject([(key, value), ("zzz", .string(canary))]))
            let errors = [
                Self.error { () throws(BookingError) in
                    _ = try ToolArguments.checkAvailability(arguments, business: business)
                },
                Self.error { () throws(BookingError) in
                    _ = try ToolArguments.bookAppointment(arguments, business: business)
                },
            ]
            for error in errors {
                #expect(error != nil)
                for text in error.map({ Self.texts(of: $0, business: business) }) ?? [] {
                    #expect(!text.contains(canary))
                }
            }
        }
    }

    @Test(
        "no refusal repeats what stands in arguments that are not JSON, in keys or in the name of a tool",
        arguments: canaries)
    func unreadable(canary: String) throws {
        let business = try ContractSample.business()
        let broken = [
            "{\"notes\":\(canary)", "\(canary) \(canary)", "{\"\(canary)\":1,\"\(canary)\":2}", "{\"a\":\"\(canary)",
        ]
        for text in broken {
            let errors = [
                Self.error { () throws(BookingError) in
                    _ = try ToolCall(id: nil, name: "book_appointment", argumentText: text)
                },
                Self.error { () throws(BookingError) in
                    _ = try ToolArguments.bookAppointment(.string(text), business: business)
                },
            ]
            for error in errors {
                #expect(error != nil)
                for text in error.map({ Self.texts(of: $0, business: business) }) ?? [] {
                    #expect(!text.contains(canary))
                }
            }
        }
        let named = Self.error { () throws(BookingError) in
            _ = try ToolArguments.request(ToolCall(id: nil, name: canary, arguments: [:]), business: business)
        }
        #expect(named?.description.contains(canary) == false)
    }

    @Test("a key that looks like a number, an address or a full name is not repeated")
    func keysOfStrangers() throws {
        let business = try ContractSample.business()
        for key in ["5559871234", "n5559871234", "canary@birds.example", "Canaria", "Ada Canaria", "ada\u{202E}"] {
            let error = Self.error { () throws(BookingError) in
                _ = try ToolArguments.bookAppointment(
                    .object(JSONObject([(key, JSONValue.integer(1))])), business: business)
            }
            #expect(error?.code == .invalidData)
            #expect(error?.detail == "an unknown argument was given, whose name is not repeated here")
        }
    }
}
