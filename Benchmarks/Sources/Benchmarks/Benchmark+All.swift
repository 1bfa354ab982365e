extension Benchmark {
    /// Every benchmark, in the order in which they are run.
    static let all: [Benchmark] = [
        time, availability, start, engine,
    ].flatMap(\.self)
}
