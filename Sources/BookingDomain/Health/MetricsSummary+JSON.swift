/// The form in reports, most used and most frequent first.
extension MetricsSummary {
    /// `[{tool_name, channel, runs, successes, success_rate, p50_ms, p95_ms, p99_ms, errors: {CODE: COUNT}}]`.
    var toolsJSON: JSONValue {
        .array(
            toolLines.map { use, runs in
                [
                    "tool_name": use.tool.map { .string($0.rawValue) } ?? .null,
                    "channel": use.channel.map { .string($0.rawValue) } ?? .null,
                    "runs": .integer(runs.count), "successes": .integer(runs.successes),
                    "success_rate": runs.successRate.json, "p50_ms": runs.latencies.json(50),
                    "p95_ms": runs.latencies.json(95), "p99_ms": runs.latencies.json(99),
                    "errors": .object(JSONObject(runs.errorLines.map { ($0.code, .integer($0.count)) })),
                ]
            })
    }

    /// `[{reason, http_status, business_id, provider_id, channel, count, last_seen}]`.
    var calendarFailuresJSON: JSONValue {
        .array(
            calendarFailureLines.map { failure, sightings in
                [
                    "reason": .string(failure.reason.rawValue),
                    "http_status": failure.httpStatus.map { .integer($0) } ?? .null,
                    "business_id": failure.businessID?.json ?? .null,
                    "provider_id": failure.providerID?.json ?? .null,
                    "channel": failure.channel.map { .string($0.rawValue) } ?? .null,
                    "count": .integer(sightings.count), "last_seen": sightings.lastSeen.formJSON,
                ]
            })
    }

    /// The tools, the most used first.
    var toolLines: [(use: ToolUse, runs: ToolRuns)] {
        tools.sorted { lhs, rhs in
            (-lhs.value.count, lhs.key.tool?.rawValue ?? "", lhs.key.channel?.rawValue ?? "")
                < (-rhs.value.count, rhs.key.tool?.rawValue ?? "", rhs.key.channel?.rawValue ?? "")
        }.map { ($0.key, $0.value) }
    }

    /// The failures of calendars, the most frequent first, and of those the latest.
    var calendarFailureLines: [(failure: CalendarFailure, sightings: CalendarFailure.Sightings)] {
        calendarFailures.sorted { lhs, rhs in
            (-lhs.value.count, rhs.value.lastSeen, lhs.key.names) < (
                -rhs.value.count, lhs.value.lastSeen, rhs.key.names
            )
        }.map { ($0.key, $0.value) }
    }
}

extension ToolRuns {
    /// The error codes, the most frequent first.
    var errorLines: [(code: String, count: Int)] {
        errors.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { ($0.key, $0.value) }
    }
}

extension LatencyHistogram {
    /// A percentile in milliseconds; null where nothing was added.
    func json(_ percent: Int) -> JSONValue {
        percentile(percent).map { .number(JSONNumber(milliseconds: $0)) } ?? .null
    }
}

extension CalendarFailure {
    /// What tells two failures apart, for sorting.
    fileprivate var names: String {
        let status = httpStatus.map { String($0) } ?? ""
        let place = [businessID?.rawValue ?? "", providerID?.rawValue ?? "", channel?.rawValue ?? ""]
        return ([reason.rawValue, status] + place).joined(separator: "\u{1}")
    }
}
