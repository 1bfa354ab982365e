import BookingAdapters
import BookingDomain
import Testing

struct PersonalDataMaskTests {
    private func masked(_ id: String, under key: String = "id") -> JSONValue? {
        PersonalDataMask.masked(.object(JSONObject([(key, .string(id))])))[key]
    }

    @Test(
        "an identifier that has a number or an address of a person in it is masked",
        arguments: [
            "3055550100", "+13055550100", "305-555-0100", "(305) 555-0100", "+1 305.555.0100", "305/555/0100",
            "1-3-0-5-5-5-5-0-1-0-0", "tel:305-555-0100", "caller 305 555 0100 again", "555-0100", "anna-305-555-0100",
            "305-555-0100-anna", "a305-555-0100", "٣٠٥-٥٥٥-٠١٠٠", "３０５５５５０１００", "avery@example.com", "@",
            "call-3055550100", "0f3055550100", String(repeating: "0", count: 31), String(repeating: "0", count: 33),
        ])
    func personal(id: String) {
        #expect(masked(id) == "•••")
        #expect(masked(id, under: "conversation_id") == "•••")
    }

    @Test(
        "an identifier of a program is shown, although it has digits",
        arguments: [
            "conversation-1", "botox", "call-123456", "glow-spa", "99-99-99", "",
            "01234567890123456789012345678901", "0f0123456789abcdef0123456789abcd",
            "booking0f0123456789abcdef0123456789abcd", "calendar-0f0123456789abcdef0123456789abcd-3",
            "12345678-1234-1234-1234-123456789abc", "01234567-0123-0123-0123-012345678901",
        ])
    func ofAProgram(id: String) {
        #expect(masked(id) == .string(id))
    }

    @Test("every identifier that we make is shown")
    func ownIdentifiers() {
        let environment = SystemEnvironment()
        for _ in 0..<200 {
            let id: AppointmentID = environment.newIdentifier()
            #expect(masked(id.rawValue) == .string(id.rawValue))
        }
    }

    @Test(
        "steps, ends, offsets and names of the catalogue are shown",
        arguments: ["step", "expires_at", "booked_at", "provider", "provider_name", "service_name", "tenant"])
    func harmless(key: String) {
        #expect(masked("Dr. Sample", under: key) == "Dr. Sample")
    }

    @Test("a number that counts is shown, any other is not")
    func numbers() {
        let form: JSONValue = ["number": 2, "reschedule_count": 1, "start_offset": -18_000, "zip": 33_101]
        #expect(
            PersonalDataMask.masked(form) == [
                "number": 2, "reschedule_count": 1, "start_offset": -18_000, "zip": "•••",
            ])
    }

    @Test("what nobody has said is harmless is masked", arguments: ["name", "content", "note", "customer_id", "zzz"])
    func unknown(key: String) {
        #expect(masked("Avery", under: key) == "•••")
        #expect(PersonalDataMask.masked([.string("Avery")]) == [.string("•••")])
    }
}
