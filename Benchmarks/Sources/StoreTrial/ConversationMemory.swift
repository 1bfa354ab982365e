import BookingAdapters
import BookingDomain
import BookingTrial

/// What whole conversations in memory cost.
enum ConversationMemory {
    static func measure(_ count: Int) async throws {
        let ring = try TrialRing(count: count)
        let brain = TrialBrain(InMemoryStore(), ring)
        let warm = try TrialRing(count: 365, from: count)
        let first = TrialBrain(InMemoryStore(), warm)
        for part in warm.parts { _ = try await first.converse(part) }
        let memory = ResidentMemory.bytes
        let start = Clock.processor
        for part in ring.parts { _ = try await brain.converse(part) }
        let seconds = Clock.processor - start
        print("\(count) conversations: \(Int(Double(count) / seconds)) in a second of processor time")
        if let before = memory, let after = ResidentMemory.bytes { print("\((after - before) / count) bytes each") }
    }
}
