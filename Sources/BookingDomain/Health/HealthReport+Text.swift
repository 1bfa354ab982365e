/// The report for people.
extension HealthReport: CustomStringConvertible {
    /// Several lines in columns, each with a line feed at its end.
    public var description: String {
        var sections = [bookingLines, levelLines]
        if let metrics {
            sections.append(Self.lines(ofTools: metrics))
            sections.append(Self.lines(ofFailures: metrics))
        } else {
            sections.append(["no metrics were given, so nothing is known of tools and calendars"])
        }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var bookingLines: [String] {
        let window =
            "from \(ISO8601.utcString(bookings.window.lowerBound))"
            + " until \(ISO8601.utcString(bookings.window.upperBound))"
        return [window]
            + TextTable.lines([
                ["conversations", "\(bookings.totalConversations)"],
                ["appointments scheduled by the AI", "\(bookings.aiAppointmentsScheduled)"],
                ["appointments cancelled", "\(bookings.appointmentsCancelled)"],
                ["conversion rate", bookings.totalConversations == 0 ? "no data" : "\(bookings.conversionRate)"],
            ])
    }

    private var levelLines: [String] {
        ["service levels"] + TextTable.lines(serviceLevels.map(\.cells))
    }

    private static func lines(ofTools metrics: MetricsSummary) -> [String] {
        guard !metrics.tools.isEmpty else { return ["tools: none ran"] }
        let rows = metrics.toolLines.map { use, runs in
            let errors = runs.errorLines.map { "\(TextTable.cell($0.code)) \($0.count)" }
            return [
                TextTable.cell(use.tool?.rawValue ?? "(unknown tool)"), use.channel?.rawValue ?? "-", "\(runs.count)",
                runs.successRate.description, runs.latencies.text(50), runs.latencies.text(95),
                runs.latencies.text(99), errors.joined(separator: ", "),
            ]
        }
        return ["tools"]
            + TextTable.lines([["tool", "channel", "runs", "success", "p50", "p95", "p99", "errors"]] + rows)
    }

    private static func lines(ofFailures metrics: MetricsSummary) -> [String] {
        guard !metrics.calendarFailures.isEmpty else { return ["calendar errors: none"] }
        let rows = metrics.calendarFailureLines.map { failure, sightings in
            [
                TextTable.cell(failure.reason.rawValue), failure.httpStatus.map { "\($0)" } ?? "-",
                failure.providerID.map { TextTable.cell($0.rawValue) } ?? "-", failure.channel?.rawValue ?? "-",
                "\(sightings.count)", ISO8601.utcString(sightings.lastSeen),
            ]
        }
        return ["calendar errors"]
            + TextTable.lines([["reason", "HTTP", "provider", "channel", "count", "last seen"]] + rows)
    }
}

extension ServiceLevel {
    /// What is promised, what was measured, and whether that is enough.
    fileprivate var cells: [String] {
        let measured =
            switch value {
            case .share(let share): share.description
            case .latency(let latency?): latency.text
            case .latency(nil), nil: "no data"
            }
        let verdict = isMet.map { $0 ? "met" : "MISSED" } ?? "-"
        return [title, measured, promise, verdict]
    }

    private var title: String {
        switch name {
        case "booking_success": "booking success of those that tried"
        case "calendar_errors": "calendar errors per tool run"
        case "messaging_p95_ms": "p95 of tools, messaging"
        case "voice_p95_ms": "p95 of tools, voice"
        default: name
        }
    }

    private var promise: String {
        switch target {
        case .atLeast(let percent): "at least \(percent) %"
        case .atMost(let percent): "at most \(percent) %"
        case .below(let milliseconds): "below \(Duration.milliseconds(milliseconds).text)"
        }
    }
}

extension LatencyHistogram {
    fileprivate func text(_ percent: Int) -> String { percentile(percent)?.text ?? "-" }
}

extension Duration {
    /// Milliseconds with as few digits as it takes.
    fileprivate var text: String { JSONNumber(milliseconds: self).literal + " ms" }
}
