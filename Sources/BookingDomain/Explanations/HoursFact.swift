/// How a booking lies in the opening hours of its day.
public struct HoursFact: Sendable, Hashable {
    /// The local date of the start.
    public let date: LocalDate
    /// What the booking takes, buffers included.
    public let needed: Range<Date>
    /// The opening blocks that business and provider share on that day, in order.
    public let blocks: [Range<Date>]
    /// The provider whose own hours decide; nil where those of the business do.
    public let providerID: ProviderID?
    /// Whether the date has hours of its own in the settings, such as a holiday.
    public let isException: Bool
    /// How the booking lies.
    public let position: Position

    /// Where a booking lies among the blocks of whoever's hours decide.
    public enum Position: Sendable, Hashable {
        /// Inside this block.
        case inside(Range<Date>)
        /// On a day without any block.
        case closedAllDay
        /// It starts before the first block, which begins then.
        case beforeOpening(Date)
        /// It starts in this break between two blocks.
        case inBreak(Range<Date>)
        /// It starts after the last block, which ended then.
        case afterClosing(Date)
        /// Its buffer begins before its block does.
        case beginsBefore(Date)
        /// It ends, buffer included, after its block does; the next block begins then, where there is one.
        case endsAfter(Date, next: Date?)
    }
}

extension HoursFact.Position {
    /// Finds where a booking lies.
    ///
    /// - Parameters:
    ///   - start: the start of the appointment, in seconds since 1970.
    ///   - needed: what the booking takes, buffers included.
    ///   - blocks: blocks in order, none of which holds the whole booking.
    init(start: Int64, needed: Range<Int64>, outside blocks: [Range<Int64>]) {
        guard !blocks.isEmpty else {
            self = .closedAllDay
            return
        }
        let next = blocks.first { $0.lowerBound > start }?.lowerBound
        if let block = blocks.first(where: { $0.contains(start) }) {
            self =
                needed.lowerBound < block.lowerBound
                ? .beginsBefore(Date(unixSeconds: block.lowerBound))
                : .endsAfter(Date(unixSeconds: block.upperBound), next: next.map(Date.init(unixSeconds:)))
            return
        }
        let last = blocks.last { $0.upperBound <= start }?.upperBound
        self =
            switch (last, next) {
            case (let last?, let next?): .inBreak(Date(unixSeconds: last)..<Date(unixSeconds: next))
            case (let last?, nil): .afterClosing(Date(unixSeconds: last))
            case (nil, let next?): .beforeOpening(Date(unixSeconds: next))
            case (nil, nil): .closedAllDay
            }
    }
}
