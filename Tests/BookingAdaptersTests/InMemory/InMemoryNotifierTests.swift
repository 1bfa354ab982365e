import BookingAdapters
import BookingDomain
import Testing

@Suite("A notifier in memory")
struct InMemoryNotifierTests {
    private let notifier = InMemoryNotifier()

    private func send(_ id: MessageID) async throws {
        let number = try #require(PhoneNumber("+13055550100"))
        let message = OutboundMessage(
            id: id, businessID: "spa", recipient: .sms(number), text: "See you at 2 PM.", conversationID: "thread")
        try await notifier.send(message, deadline: .seconds(1))
    }

    @Test("a message arrives once, however often it is sent")
    func sending() async throws {
        for id in ["a", "b", "a"] as [MessageID] { try await send(id) }
        #expect(notifier.sent.map(\.id) == ["a", "b"])
        #expect(notifier.calls == 3)
    }

    @Test("it fails as often as it is told to, and keeps the message then")
    func failing() async throws {
        notifier.failNext(2, with: NotifierError("busy"))
        notifier.failNext(1, with: NotifierError("no such number", isPermanent: true))
        for isPermanent in [false, false, true] {
            let error = await #expect(throws: NotifierError.self) { try await send("a") }
            #expect(error?.isPermanent == isPermanent)
        }
        #expect(notifier.sent.isEmpty)
        try await send("a")
        #expect(notifier.sent.map(\.id) == ["a"])
    }

    @Test("a message may arrive although only the answer is lost, and does not arrive again")
    func lostAnswer() async throws {
        notifier.failNext(1, with: NotifierError("no answer"), reachesCustomer: true)
        await #expect(throws: NotifierError.self) { try await send("a") }
        try await send("a")
        #expect(notifier.sent.map(\.id) == ["a"])
    }
}
