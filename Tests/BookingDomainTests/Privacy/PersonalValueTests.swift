import BookingDomain
import Testing

@Suite("Nothing personal is printed")
struct PersonalValueTests {
    /// What somebody holds who logs a whole structure.
    private struct Box<Content> {
        let content: Content
        let label = "box"
    }

    /// Every way in which a value becomes text without anybody asking for its properties.
    private func texts(of value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        dump(Box(content: value), to: &dumped)
        return [
            "\(value)", String(describing: value), String(reflecting: value), "\([value])", "\(["key": value])",
            "\(Box(content: value))", String(reflecting: Optional(value)),
            "\(Mirror(reflecting: value).children.map { $0 })",
            dumped,
        ]
    }

    /// A masked address shows where its mail goes.
    private static let masked = "z•••@birds.example"

    @Test("neither printed, nor reflected, nor dumped, nor inside of something else")
    func printed() throws {
        for sample in try PersonalSample.all() {
            for text in texts(of: sample.value) {
                #expect(!text.isEmpty)
                let traces = Canary.traces(in: text.replacing(Self.masked, with: ""))
                #expect(traces == [], "\(sample.name)")
            }
        }
    }

    @Test("the samples have everything in them that must not be printed")
    func samples() throws {
        let forms = try PersonalSample.all().compactMap(\.json).map { JSONWriter.string($0) }
        let traces = Set(forms.flatMap { Canary.traces(in: $0) })
        #expect(traces.isSuperset(of: ["kanarienvogel", "3055550187", "birds.example", "wellensittich", "papagei"]))
    }

    @Test("what is printed still tells what it is about")
    func useful() throws {
        let samples = try PersonalSample.all()
        func text(_ name: String) throws -> String { "\(try #require(samples.first { $0.name == name }).value)" }
        #expect(try text("phone") == "Optional(+1•••0187)")
        #expect(
            try text("booking request")
                == "BookingRequest(start: 2025-11-29T09:00, service: botox, name: •••, phone: +1•••0187, "
                + "email: \(Self.masked), notes: •••)")
        #expect(try text("call") == "ToolCall(id: call-1, name: book_appointment, arguments: •••)")
        #expect(try text("call named like a person") == "ToolCall(name: •••, arguments: •••)")
        #expect(try text("spoken request") == "message(•••)")
        #expect(
            try text("conversation")
                == "Conversation(id: conversation-1, channel: sms, status: active, offers: 1, chosen: "
                + "Selection(number: 1, start: 2025-11-29T14:00:00Z, provider: dr-smith, words: •••), "
                + "pendingConfirmation: row-1, lastAppointment: a-1)")
        #expect(
            try text("message")
                == "CustomerMessage(id: m-1, conversation: conversation-1, channel: voice, content: •••)")
    }
}
