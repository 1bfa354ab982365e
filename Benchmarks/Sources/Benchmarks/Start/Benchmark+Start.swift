extension Benchmark {
    /// Starting the command line tool.
    static let start: [Benchmark] = [
        starting("default") { _ in Self.ownFolder },
        starting("static") { effort in
            guard let folder = effort.staticBuild else {
                throw BenchmarkError.missing("--static-build says where the static build is; Scripts/bench makes it")
            }
            return folder
        },
    ]

    /// `booking-cli version` against a program of the same build that imports FoundationEssentials and prints a line.
    private static func starting(
        _ name: String, folder: @escaping @Sendable (Effort) throws -> String
    ) -> Benchmark {
        Benchmark("start/\(name)", operation: "process from start to end", goal: .ratio(atMost: 1.5)) { effort in
            let folder = try folder(effort)
            var patient = effort
            patient.rounds *= 5
            return try await patient.compare(
                ours: Work {
                    try ProgramRun.run(folder + "/booking-cli", ["version"])
                    return 0
                },
                yardstick: Work {
                    try ProgramRun.run(folder + "/StartYardstick")
                    return 0
                }, by: .wall)
        }
    }

    /// The folder of this executable, where the default build of the others is.
    private static var ownFolder: String {
        let path = CommandLine.arguments[0]
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return String(path[..<slash])
    }
}
