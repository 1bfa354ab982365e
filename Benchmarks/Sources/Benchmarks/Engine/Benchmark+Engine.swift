import BookingAdapters
import BookingDomain
import BookingTrial

extension Benchmark {
    /// Conversations, from offers to booking.
    static let engine: [Benchmark] = [
        Benchmark(
            "engine/values", operation: "record offers, capture, enforce, decide", goal: .rate(atLeast: 500_000)
        ) { effort in
            let scene = try ValueScene()
            return try await effort.measure(Work(operations: 100) { try scene.book(times: 100) }, by: .processor)
        },
        Benchmark("engine/values-apart-from-reading", operation: "the same with the choice given", goal: .none) {
            effort in
            let scene = try ValueScene()
            return try await effort.measure(
                Work(operations: 100) { try scene.book(times: 100, reading: false) }, by: .processor)
        },
        Benchmark(
            "engine/conversation", operation: "conversation in memory", goal: .rate(atLeast: 60_000)
        ) { effort in
            let ring = try TrialRing(count: 1_000)
            return try await effort.measure(
                Work(operations: ring.parts.count) {
                    let brain = TrialBrain(InMemoryStore(), ring)
                    var minutes = 0
                    for part in ring.parts { minutes += try await brain.converse(part) }
                    return minutes
                }, by: .processor)
        },
        Benchmark(
            "engine/file-conversation", operation: "conversation in a folder, against write and fdatasync alone",
            goal: .ratio(atMost: 1 / 0.7)
        ) { effort in
            try await FileTrial.measure(rounds: effort.rounds)
        },
    ]
}
