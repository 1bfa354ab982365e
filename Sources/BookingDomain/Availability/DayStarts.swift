/// The candidate starts of one local day: what hours, grid and length leave, whoever performs the service.
struct DayStarts: Sendable {
    private let date: LocalDate
    /// How much later everything lies than in the day that was worked out.
    private let shift: Int64
    private let workedOut: WorkedOut

    /// A day that was worked out; days of equal hours and offset share one.
    private final class WorkedOut: Sendable {
        let hours: DayHours
        let openings: [Range<Int64>]
        let grid: [GridStart]
        /// The stretch of constant offset that everything lies in; nil where the clock changes near by.
        let span: OffsetSpan?

        init(hours: DayHours, openings: [Range<Int64>], grid: [GridStart], span: OffsetSpan?) {
            self.hours = hours
            self.openings = openings
            self.grid = grid
            self.span = span
        }
    }

    /// Finds the starts of a day.
    ///
    /// They run from the beginning of each block in steps of local time. A start that does not exist locally is left
    /// out; one that exists twice stands for its earlier instant.
    init(_ hours: DayHours, on date: LocalDate, time: BookedTime, stepMinutes: Int, zone: ZoneRules) {
        self.date = date
        shift = 0
        var openings: [Range<Int64>] = []
        var grid: [GridStart] = []
        var span = zone.span(on: date)
        let firstSpan = span
        for block in hours.blocks {
            let opening = OpeningInstants.instants(of: block, on: date, in: zone, near: &span)
            openings.append(opening)
            grid.reserveCapacity(grid.count + (block.endMinute - block.startMinute) / stepMinutes + 1)
            for minute in stride(from: block.startMinute, to: block.endMinute, by: stepMinutes) {
                let local = date.localSeconds(ofMinute: minute)
                guard let second = zone.earliestUnixSeconds(ofLocalSeconds: local, near: &span) else { continue }
                let needed = time.claimInterval(second)
                guard needed.lowerBound >= opening.lowerBound, needed.upperBound <= opening.upperBound else { continue }
                let end = second + time.length
                let endOffset = end < span.end ? span.offset : zone.offsetSeconds(atUnixSeconds: end)
                grid.append(
                    GridStart(
                        second: second, offset: UTCOffset(uncheckedSeconds: span.offset),
                        endOffset: UTCOffset(uncheckedSeconds: endOffset)))
            }
        }
        let isSteady = openings.allSatisfy { zone.isSteady(from: $0.lowerBound, to: $0.upperBound, in: firstSpan) }
        workedOut = WorkedOut(hours: hours, openings: openings, grid: grid, span: isSteady ? firstSpan : nil)
    }

    private init(_ other: DayStarts, movedTo date: LocalDate, shift: Int64) {
        self.date = date
        self.shift = shift
        workedOut = other.workedOut
    }

    /// The starts of another day with the same grid and length, where they are these ones, whole days later or earlier;
    /// nil where hours or offsets differ.
    func moved(to date: LocalDate, hours: DayHours, zone: ZoneRules) -> DayStarts? {
        guard hours == workedOut.hours, let span = workedOut.span else { return nil }
        let shift = shift + Int64(date.daysSince1970 - self.date.daysSince1970) * CivilCalendar.secondsPerDay
        for opening in workedOut.openings
        where !zone.isSteady(from: opening.lowerBound + shift, to: opening.upperBound + shift, in: span) {
            return nil
        }
        return DayStarts(self, movedTo: date, shift: shift)
    }

    /// When it is open, in seconds since 1970.
    var openings: [Range<Int64>] {
        workedOut.openings.map { ($0.lowerBound + shift)..<($0.upperBound + shift) }
    }

    /// The candidate starts that lie in the openings, buffers included.
    var grid: [GridStart] { workedOut.grid.map { $0.later(by: shift) } }

    /// How many candidate starts there are.
    var count: Int { workedOut.grid.count }

    /// The candidate start at a place, in order of time.
    subscript(place: Int) -> GridStart { workedOut.grid[place].later(by: shift) }

    /// Whether a second is a candidate start.
    func contains(_ second: Int64) -> Bool { workedOut.grid.contains { $0.second + shift == second } }

    /// The opening block that holds an interval.
    func opening(around interval: Range<Int64>) -> Range<Int64>? {
        openings.first { $0.lowerBound <= interval.lowerBound && interval.upperBound <= $0.upperBound }
    }
}

extension LocalDate {
    /// The seconds since 1970, if the date were in UTC, of a minute after midnight.
    func localSeconds(ofMinute minute: Int) -> Int64 {
        Int64(daysSince1970) * CivilCalendar.secondsPerDay + Int64(minute) * 60
    }
}
