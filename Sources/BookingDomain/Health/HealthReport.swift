/// How booking is doing: what the flow log says of a window of time, and what the metrics of the same time say besides
/// (requirements A10, C5, C7).
public struct HealthReport: Sendable, Hashable {
    /// Conversations, bookings and cancellations.
    public let bookings: BookingHealth
    /// Tools and calendars; nil where there are no metrics.
    public let metrics: MetricsSummary?
    /// What was promised, and whether it is kept, in the order of the documentation.
    public let serviceLevels: [ServiceLevel]

    /// Looks at flow logs and metrics.
    ///
    /// - Parameters:
    ///   - window: the time that counts; events outside are passed over.
    ///   - logs: the flow log of each business, in the order of commits.
    ///   - metrics: what `BookingMetrics` was told, in any order; nil where nobody has noted it. What it was told of
    ///     other businesses than these does not count.
    public init(window: Range<Date>, logs: [BusinessID: [BookingEvent]], metrics: [BookingEvent]? = nil) {
        let metrics = metrics.map { events in
            events.filter { window.contains($0.at) && $0.businessID.map { logs.keys.contains($0) } ?? true }
        }
        bookings = BookingHealth(window: window, logs: logs.sorted { $0.key < $1.key }.map(\.value))
        self.metrics = metrics.map { MetricsSummary($0) }
        let success = BookingSuccess(
            logs: logs.mapValues { log in log.filter { window.contains($0.at) } }, metrics: metrics ?? [])
        serviceLevels = Self.levels(success: success.share, self.metrics)
    }

    /// The channels on which people read what they are told.
    private static let messaging: Set<BookingChannel> = [.sms, .email, .web]

    private static func levels(success: Share, _ metrics: MetricsSummary?) -> [ServiceLevel] {
        func p95(_ channels: Set<BookingChannel>) -> ServiceLevel.Value? {
            metrics.map { .latency($0.runs(on: channels).latencies.percentile(95)) }
        }
        let errors = metrics.map { ServiceLevel.Value.share(Share($0.calendarErrors, of: $0.runs().count)) }
        return [
            ServiceLevel(name: "booking_success", target: .atLeast(percent: 90), value: .share(success)),
            ServiceLevel(name: "calendar_errors", target: .atMost(percent: 2), value: errors),
            ServiceLevel(name: "messaging_p95_ms", target: .below(milliseconds: 3_000), value: p95(messaging)),
            ServiceLevel(name: "voice_p95_ms", target: .below(milliseconds: 5_000), value: p95([.voice])),
        ]
    }

    /// The document of ``BookingHealth``, and `service_levels {NAME: {value, at_least | at_most | below, met}}`,
    /// `tools` and `calendar_errors`; these two are null where there are no metrics.
    public var json: JSONValue {
        var form = bookings.form
        form["service_levels"] = .object(JSONObject(serviceLevels.map { ($0.name, $0.json) }))
        form["tools"] = metrics?.toolsJSON ?? .null
        form["calendar_errors"] = metrics?.calendarFailuresJSON ?? .null
        return .object(form)
    }
}
