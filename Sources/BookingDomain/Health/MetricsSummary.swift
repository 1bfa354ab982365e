/// What events add up to: how tools ran, and how calendars failed (requirements A8, A9, C5).
///
/// Memory grows with the number of different tools, channels, error codes and failures, never with the number of
/// events, so a service may keep one for as long as it runs. The order of the events does not matter.
public struct MetricsSummary: Sendable, Hashable {
    /// A tool on a channel.
    public struct ToolUse: Sendable, Hashable {
        /// The tool; nil for all names that are no tool's.
        public let tool: ToolName?
        /// The channel.
        public let channel: BookingChannel?

        /// Names a tool on a channel.
        public init(_ tool: ToolName?, _ channel: BookingChannel?) {
            self.tool = tool
            self.channel = channel
        }
    }

    /// How each tool ran on each channel.
    public private(set) var tools: [ToolUse: ToolRuns] = [:]
    /// How calendars failed.
    public private(set) var calendarFailures: [CalendarFailure: CalendarFailure.Sightings] = [:]

    /// Makes a summary of events.
    public init(_ events: some Sequence<BookingEvent> = []) {
        for event in events { add(event) }
    }

    /// Adds an event; one that is neither a tool run nor a calendar error changes nothing.
    public mutating func add(_ event: BookingEvent) {
        if event.name == .toolExecution { tools[ToolUse(event.tool, event.channel), default: ToolRuns()].add(event) }
        if let failure = CalendarFailure(event) { add(failure, CalendarFailure.Sightings(at: event.at)) }
    }

    /// Adds all events of another summary, as of another process.
    public mutating func add(_ other: MetricsSummary) {
        for (use, runs) in other.tools { tools[use, default: ToolRuns()].add(runs) }
        for (failure, sightings) in other.calendarFailures { add(failure, sightings) }
    }

    private mutating func add(_ failure: CalendarFailure, _ sightings: CalendarFailure.Sightings) {
        if calendarFailures[failure]?.add(sightings) == nil { calendarFailures[failure] = sightings }
    }

    /// The runs of booking tools on some channels, as one.
    func runs(on channels: Set<BookingChannel>? = nil) -> ToolRuns {
        var sum = ToolRuns()
        for (use, runs) in tools {
            guard let tool = use.tool, ToolName.booking.contains(tool) else { continue }
            if let channels { guard use.channel.map(channels.contains) == true else { continue } }
            sum.add(runs)
        }
        return sum
    }

    /// How many calendar errors there were.
    var calendarErrors: Int { calendarFailures.values.reduce(0) { $0 + $1.count } }
}

extension ToolName {
    /// The tools that check, keep, book, move and call off.
    static let booking: Set<ToolName> = [
        .checkAvailability, .reserveSlot, .bookAppointment, .rescheduleAppointment, .cancelAppointment,
    ]
}
