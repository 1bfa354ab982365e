import BookingDomain
import Testing

@Suite("Prompts for language models")
struct PromptTemplateTests {
    @Test("variables are filled in, with or without blanks in the braces")
    func filled() throws {
        let template = try PromptTemplate("{{currentDate}}|{{ tenantId }}|{currentTime}|}}{{tenantId}}")
        #expect(template.text(in: try context()) == "Friday, November 28, 2025|glow-spa|{currentTime}|}}glow-spa")
    }

    @Test(
        "a template that could not be filled in is refused where it is wrong",
        arguments: [
            ("{{currentdate}}", "1:1: there is no variable \"currentdate\"; did you mean currentDate?"),
            ("Hello,\nit is {{time of day}}.", "2:7: there is no variable \"time of day\"; there are currentDate,"),
            ("{{}}", "1:1: there is no variable \"\""),
            ("é {{tenantId", "1:3: these braces are not closed; write }} behind the name"),
            ("{{tenantId}} {{{tenantId}}}", "1:14: there is no variable \"{tenantId\""),
        ])
    func mistakes(text: String, message: String) throws {
        let error = try #require(throws: PromptTemplateError.self) { try PromptTemplate(text) }
        #expect(error.description.hasPrefix(message), "\(error)")
    }

    @Test("a value is never read as a template")
    func values() throws {
        let business = try business(id: "{{patientPhone}}", service: "{{tenantId}} {{nothing}} {{")
        let context = TimeContext(
            of: business, at: try Sample.instant("2025-11-28T10:30"), customerPhone: PhoneNumber("+13055550100"))
        #expect(try PromptTemplate("{{tenantId}}").text(in: context) == "{{patientPhone}}")
        let prompt = PromptTemplate.standard(for: business, channel: .web).text(in: context)
        #expect(prompt.contains("{{tenantId}} {{nothing}} {{ (botox)"))
        let named = try self.business(service: "{{patientPhone}}")
        let own = PromptTemplate.standard(for: named, channel: .web).text(in: context)
        #expect(own.contains("{{patientPhone}} (botox)"))
    }

    @Test("a long text is read in one pass", .timeLimit(.minutes(1)))
    func long() throws {
        let size = 1 << 20
        let closed = String(repeating: "{{tenantId}}", count: size / 12)
        #expect(try PromptTemplate(closed).text == closed)
        for text in [
            String(repeating: "{{", count: size), String(repeating: "{ ", count: size) + "{{",
            String(repeating: "{{tenantId}}", count: size / 12) + "{{",
        ] {
            let error = try #require(throws: PromptTemplateError.self) { try PromptTemplate(text) }
            #expect(error.message.contains("not closed"))
        }
    }

    @Test("where no day can be booked the prompt promises none", arguments: BookingChannel.allCases, [true, false])
    func noDay(channel: BookingChannel, aiBooking: Bool) throws {
        let business = try business {
            $0.aiBooking = aiBooking
            $0.horizonDays = 1
        }
        let context = TimeContext(of: business, at: try Sample.instant("2025-11-29T18:00"))
        try #require(context.nextBusinessDay == nil && context.confirmDate == nil)
        let prompt = PromptTemplate.standard(for: business, channel: channel).text(in: context)
        #expect(!prompt.contains("for no day") && !prompt.contains("I can book you") && !prompt.contains("That's ,"))
        #expect(prompt.contains("After today, no day in the next day is free: offer a call back by a person."))
        #expect(prompt.contains("read back the date that the customer has chosen"))
    }

    @Test(
        "on every channel the prompt uses every variable, and the tools stand in their order",
        arguments: BookingChannel.allCases)
    func standard(channel: BookingChannel) throws {
        let template = PromptTemplate.standard(for: try business(), channel: channel)
        for name in PromptTemplate.names { #expect(template.text.contains("{{\(name)}}"), "\(name)") }
        let prompt = template.text(in: try context())
        #expect(!prompt.contains("{{"))
        let places = ["check_availability", "reserve_slot", "book_appointment", "reschedule_appointment"].map {
            prompt.firstRange(of: $0)?.lowerBound
        }
        #expect(!places.contains(nil))
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(prompt.contains("ask for the preferred date first"))
        #expect(prompt.contains("YYYY-MM-DD"))
        #expect(prompt.contains("I can book you for Saturday, November 29, 2025."))
        #expect(prompt.contains("That's Friday, November 28, 2025, correct?"))
        #expect(prompt.contains("Botox (botox)"))
        #expect(prompt.hasSuffix("\n"))
    }

    @Test("each channel has its own manner")
    func manners() throws {
        let business = try business()
        let prompts = Set(BookingChannel.allCases.map { PromptTemplate.standard(for: business, channel: $0).text })
        #expect(prompts.count == BookingChannel.allCases.count)
    }

    @Test("where agents may not book, the prompt says so, except at the front desk", arguments: BookingChannel.allCases)
    func noBooking(channel: BookingChannel) throws {
        let template = PromptTemplate.standard(for: try business { $0.aiBooking = false }, channel: channel)
        #expect(template.text.contains("book_appointment") == (channel == .staffConsole))
        #expect(template.text.contains("Only the staff books") == (channel != .staffConsole))
        guard channel != .staffConsole else { return }
        for text in [template.text, template.text(in: try context())] {
            for sentence in text.split(whereSeparator: { ".?\n".contains($0) }) where sentence.contains("book") {
                let isDenied = ["Only the staff", "never say"].contains { sentence.contains($0) }
                #expect(isDenied, "\(sentence)")
            }
            #expect(!text.contains("reserve_slot") && text.contains("and tell customers what is free."))
        }
    }

    private func context() throws -> TimeContext {
        TimeContext(of: try business(), at: try Sample.instant("2025-11-28T10:30"))
    }

    private func business(
        id: BusinessID = "glow-spa", service: String = "Botox", policy: (inout BookingPolicy) -> Void = { _ in }
    ) throws -> Business {
        let sample = try TimeContextTests.business(policy: policy)
        return try Business(
            id: id, name: sample.name, zone: sample.zone, hours: sample.hours,
            services: [Service(id: "botox", name: service, durationMinutes: 60, providerIDs: ["dr-smith"])],
            providers: sample.providers, policy: sample.policy)
    }
}
