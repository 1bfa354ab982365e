import BookingDomain

/// What is said about one benchmark.
struct Report: Sendable {
    let benchmark: Benchmark
    let outcome: Result<Measurement, BenchmarkError>

    /// Whether the goal was reached; nil without a goal or a measurement.
    var isReached: Bool? {
        guard case .success(let measurement) = outcome else { return nil }
        return benchmark.goal.isReached(by: measurement)
    }

    /// The columns of the table.
    static let headings = ["benchmark", "ours", "yardstick", "ratio", "spread", "p99", "goal", ""]

    /// The report as a row of the table.
    var columns: [String] {
        guard case .success(let measurement) = outcome else { return [benchmark.name] }
        let spread = measurement.ratio ?? measurement.ours
        let words = measurement.ratio == nil ? Figures.duration : Figures.number
        return [
            benchmark.name, Figures.duration(measurement.ours.median),
            measurement.yardstick.map { Figures.duration($0.median) } ?? "",
            measurement.ratio.map { Figures.ratio($0.median) } ?? "",
            "\(words(spread.lowerQuartile)) … \(words(spread.upperQuartile))",
            Figures.duration(measurement.ours.percentile99), benchmark.goal.words,
            isReached.map { $0 ? "reached" : "MISSED" } ?? "",
        ]
    }

    /// The remark under the row; nil where there is none.
    var remark: String? {
        switch outcome {
        case .success(let measurement):
            "  per \(benchmark.operation)" + (measurement.note.isEmpty ? "" : "; \(measurement.note)")
        case .failure(let error): "  not measured: \(error)"
        }
    }

    /// The report as JSON; times are in seconds per operation.
    var json: JSONValue {
        var fields: [(String, JSONValue)] = [
            ("name", .string(benchmark.name)), ("operation", .string(benchmark.operation)),
            ("goal", .string(benchmark.goal.words)),
        ]
        switch outcome {
        case .failure(let error): fields.append(("error", .string("\(error)")))
        case .success(let measurement):
            fields.append(("ours", Self.json(measurement.ours)))
            if let yardstick = measurement.yardstick { fields.append(("yardstick", Self.json(yardstick))) }
            if let ratio = measurement.ratio { fields.append(("ratio", Self.json(ratio))) }
            if let isReached { fields.append(("reached", .bool(isReached))) }
            fields.append(("note", .string(measurement.note)))
        }
        return .object(JSONObject(fields))
    }

    private static func json(_ samples: Samples) -> JSONValue {
        .object(
            JSONObject([
                ("median", number(samples.median)), ("lower_quartile", number(samples.lowerQuartile)),
                ("upper_quartile", number(samples.upperQuartile)), ("p99", number(samples.percentile99)),
                ("least", number(samples.least)), ("greatest", number(samples.greatest)),
                ("samples", .number(JSONNumber(samples.count))),
            ]))
    }

    private static func number(_ number: Double) -> JSONValue {
        JSONNumber(number).map(JSONValue.number) ?? .null
    }
}
