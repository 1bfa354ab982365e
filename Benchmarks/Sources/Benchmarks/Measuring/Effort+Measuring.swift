extension Effort {
    /// Lets ours and the yardstick take turns, so that what else the machine does hits both alike.
    ///
    /// Both must come to the same result at every run; a yardstick that does other work measures nothing.
    func compare(
        ours: Work, yardstick: Work, by stopwatch: Stopwatch = .processor, note: String = ""
    ) async throws -> Measurement {
        let oursTimes = try await runs(of: ours, by: stopwatch)
        let yardstickTimes = try await runs(of: yardstick, by: stopwatch)
        var ourSeconds: [Double] = []
        var yardstickSeconds: [Double] = []
        for round in 0..<rounds {
            var measured: (ours: (seconds: Double, result: Int), yardstick: (seconds: Double, result: Int))
            if round.isMultiple(of: 2) {
                measured.ours = try await ours.seconds(times: oursTimes, by: stopwatch)
                measured.yardstick = try await yardstick.seconds(times: yardstickTimes, by: stopwatch)
            } else {
                measured.yardstick = try await yardstick.seconds(times: yardstickTimes, by: stopwatch)
                measured.ours = try await ours.seconds(times: oursTimes, by: stopwatch)
            }
            guard measured.ours.result == measured.yardstick.result else {
                throw BenchmarkError.differentResults(
                    ours: measured.ours.result, yardstick: measured.yardstick.result)
            }
            ourSeconds.append(measured.ours.seconds / Double(oursTimes * ours.operations))
            yardstickSeconds.append(measured.yardstick.seconds / Double(yardstickTimes * yardstick.operations))
        }
        return Measurement(ours: ourSeconds, yardstick: yardstickSeconds, note: note)
    }

    /// Measures turns of work that has no yardstick.
    func measure(_ work: Work, by stopwatch: Stopwatch = .wall, note: String = "") async throws -> Measurement {
        let times = try await runs(of: work, by: stopwatch)
        var seconds: [Double] = []
        for _ in 0..<rounds {
            seconds.append(
                try await work.seconds(times: times, by: stopwatch).seconds / Double(times * work.operations))
        }
        return Measurement(ours: seconds, note: note)
    }

    /// Measures every single run, for questions about the slowest ones.
    func measureEach(
        _ work: Work, runs: Int, by stopwatch: Stopwatch = .wall, note: String = ""
    ) async throws -> Measurement {
        _ = try await work.seconds(times: max(runs / 10, 1), by: stopwatch)
        var seconds: [Double] = []
        seconds.reserveCapacity(runs)
        for _ in 0..<runs {
            seconds.append(try await work.seconds(times: 1, by: stopwatch).seconds / Double(work.operations))
        }
        return Measurement(ours: seconds, note: note)
    }

    /// How many runs fill a turn, found by doubling; it also warms the work up.
    private func runs(of work: Work, by stopwatch: Stopwatch) async throws -> Int {
        var times = 1
        while times < 1 << 30 {
            let seconds = try await work.seconds(times: times, by: stopwatch).seconds
            if seconds >= turn / 2 { return max(Int(Double(times) * turn / seconds), 1) }
            times *= 2
        }
        return times
    }
}
