import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("From one thread to another")
struct HandoverTests {
    @Test("offers move with their choice and their age, and the thread they leave can no longer book them")
    func moves() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await desk.orchestrator.receive("the second one", in: desk.context())
        desk.environment.advance(by: .seconds(1700))
        let target = desk.context("conversation-2", channel: .sms)
        let moved = try await desk.orchestrator.moveOffers(from: Sample.conversation, in: target)
        #expect(moved.count == 3)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T12:30") } == .noPendingOffers)
        desk.environment.advance(by: .seconds(100))
        #expect(try await desk.book(nil, target).slot == moved[1])
    }

    @Test("moving never extends an offer")
    func age() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        desk.environment.advance(by: .seconds(1700))
        let target = desk.context("conversation-2", channel: .sms)
        _ = try await desk.orchestrator.moveOffers(from: Sample.conversation, in: target)
        desk.environment.advance(by: .seconds(101))
        #expect(try await desk.refusal { try await desk.book("2025-11-29T12:30", target) } == .offersExpired)
    }

    @Test("a slot that is kept goes along")
    func hold() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let start = try RequestedStart("2025-11-29T09:00", in: desk.business.zone)
        let held = try await desk.orchestrator.reserveSlot(HoldRequest(start: start), in: desk.context())
        let target = desk.context("conversation-2", channel: .sms)
        _ = try await desk.orchestrator.moveOffers(from: Sample.conversation, in: target)
        _ = try await desk.book("2025-11-29T09:00", target)
        #expect(try await desk.claims().map(\.id) == [held.claimID])
    }

    @Test("only between threads of one proven customer")
    func ownership() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let thief = desk.context("conversation-2", customer: "customer-2")
        let nobody = desk.context("conversation-3", customer: nil)
        let same = desk.context()
        for (context, expected) in [(thief, BookingErrorCode.notAllowed), (nobody, .notAllowed), (same, .invalidData)] {
            let refusal = try await desk.refusal {
                try await desk.orchestrator.moveOffers(from: Sample.conversation, in: context)
            }
            #expect(refusal == expected)
        }
        let target = desk.context("conversation-2")
        let missing = try await desk.refusal {
            try await desk.orchestrator.moveOffers(from: "conversation-9", in: target)
        }
        #expect(missing == .notAllowed)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T12:30") } == nil)
    }

    @Test("a call finds its thread again, and two that begin at once begin one", arguments: [1, 6])
    func calls(callers: Int) async throws {
        let desk = try Desk(Sample.business())
        let directory = CallDirectory(store: desk.store, history: desk.store, environment: desk.environment)
        let found = try await withThrowingTaskGroup { group in
            for _ in 0..<callers {
                group.addTask {
                    try await directory.conversation(of: "call-a", business: desk.business, customer: nil)
                }
            }
            return try await group.reduce(into: Set<ConversationID>()) { $0.insert($1) }
        }
        #expect(found.count == 1)
        let other = try await directory.conversation(of: "call-b", business: desk.business, customer: nil)
        #expect(!found.contains(other))
        let conversation = try await desk.record(Conversation.self, other.rawValue)
        #expect(conversation?.customMetadata["session_id"] == "call-b")
    }

    @Test("a thread of another system is found by its metadata", arguments: ["session_id", "call_session_id"])
    func foreignThreads(key: String) async throws {
        let desk = try Desk(Sample.business())
        let conversation = Conversation(
            id: "old-thread", channel: .voice, initiatedAt: desk.environment.now,
            customMetadata: JSONObject([(key, .string("call-old"))]))
        try await desk.store.commit(
            ChangeSet(
                business: desk.business.id, at: desk.environment.now,
                records: [Versioned(conversation, version: 0).next]))
        let directory = CallDirectory(store: desk.store, history: desk.store, environment: desk.environment)
        for _ in 0..<2 {
            let found = try await directory.conversation(of: "call-old", business: desk.business, customer: nil)
            #expect(found == "old-thread")
        }
    }
}
