/// Something whose speed is measured, with what it is held against.
struct Benchmark: Sendable {
    /// What it is chosen by on the command line: a theme, a slash and a name, such as "time/iso-read".
    let name: String
    /// What one operation is, in words.
    let operation: String
    /// What the measurement must reach.
    let goal: Goal
    /// Prepares the inputs and measures.
    let measure: @Sendable (Effort) async throws -> Measurement

    /// Makes a benchmark.
    init(
        _ name: String, operation: String, goal: Goal,
        measure: @escaping @Sendable (Effort) async throws -> Measurement
    ) {
        self.name = name
        self.operation = operation
        self.goal = goal
        self.measure = measure
    }
}
