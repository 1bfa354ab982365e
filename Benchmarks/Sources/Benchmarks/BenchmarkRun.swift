import BookingDomain

/// Runs benchmarks one after another and prints what came of them.
enum BenchmarkRun {
    /// Runs what the arguments choose; the exit code is 0, 1 where a benchmark could not be measured, or 2 where the
    /// arguments make no sense.
    ///
    /// A goal that is missed is said and is no failure: machines are noisy, and a person judges.
    static func run(_ arguments: [String]) async -> (exitCode: Int32, complaint: String?) {
        let options: BenchmarkArguments
        do throws(BenchmarkArguments.Mistake) {
            options = try BenchmarkArguments(arguments)
        } catch {
            return (2, "Benchmarks: \(error.message)\n\(BenchmarkArguments.usage)")
        }
        if options.printsUsage {
            print(BenchmarkArguments.usage)
            return (0, nil)
        }
        if options.printsNames {
            for benchmark in options.chosen { print(benchmark.name) }
            return (0, nil)
        }
        var reports: [Report] = []
        for benchmark in options.chosen { reports.append(await report(benchmark, effort: options.effort)) }
        if options.printsJSON {
            print(JSONWriter.string(.array(reports.map(\.json)), pretty: true))
        } else {
            printTable(reports)
        }
        let failed = reports.contains { if case .failure = $0.outcome { true } else { false } }
        return (failed ? 1 : 0, nil)
    }

    private static func report(_ benchmark: Benchmark, effort: Effort) async -> Report {
        do {
            return Report(benchmark: benchmark, outcome: .success(try await benchmark.measure(effort)))
        } catch let error as BenchmarkError {
            return Report(benchmark: benchmark, outcome: .failure(error))
        } catch {
            return Report(benchmark: benchmark, outcome: .failure(.missing("\(error)")))
        }
    }

    private static func printTable(_ reports: [Report]) {
        let table = TextTable([Report.headings] + reports.map(\.columns))
        print(table.line(Report.headings))
        for report in reports {
            print(table.line(report.columns))
            if let remark = report.remark { print(remark) }
        }
    }
}
