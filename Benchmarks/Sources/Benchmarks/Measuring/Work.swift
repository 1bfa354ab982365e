/// A piece of work that can be done again and again.
struct Work: Sendable {
    /// How many operations one run of the body performs.
    let operations: Int
    /// Does the work once and returns what came of it as a number, so that nothing can be optimised away and ours can
    /// be checked against the yardstick.
    let body: @Sendable () async throws -> Int

    /// Makes a piece of work.
    init(operations: Int = 1, _ body: @escaping @Sendable () async throws -> Int) {
        self.operations = operations
        self.body = body
    }

    /// Seconds that `times` runs take, and the result they all had.
    func seconds(times: Int, by stopwatch: Stopwatch) async throws -> (seconds: Double, result: Int) {
        let start = stopwatch.seconds
        let result = try await body()
        for _ in 1..<max(times, 1) where try await body() != result { throw BenchmarkError.unsteadyResult }
        return (stopwatch.seconds - start, result)
    }
}
