/// A stretch in which one bookable start follows another.
public struct AvailabilityWindow: Sendable, Hashable {
    /// The first start.
    public private(set) var start: Date
    /// The last start: the latest instant at which an appointment can begin, not the end of that appointment.
    public private(set) var end: Date
    /// The offset from UTC at `start`.
    public let startOffset: UTCOffset
    /// The offset from UTC at `end`.
    public private(set) var endOffset: UTCOffset

    /// A window of one start.
    init(_ slot: Slot) {
        start = slot.start
        end = slot.start
        startOffset = slot.startOffset
        endOffset = slot.startOffset
    }

    /// Makes a window of stored instants.
    init(start: Date, end: Date, startOffset: UTCOffset, endOffset: UTCOffset) {
        self.start = start
        self.end = end
        self.startOffset = startOffset
        self.endOffset = endOffset
    }

    mutating func extend(to slot: Slot) {
        end = slot.start
        endOffset = slot.startOffset
    }

    /// The window in short written words: "9 AM-2:15 PM", or "9 AM" where it has one start.
    public var label: String { words(joinedBy: "-") }

    /// The window as it is spoken: "9 AM to 2:15 PM", or "9 AM" where it has one start.
    public var spokenLabel: String { words(joinedBy: " to ") }

    private func words(joinedBy joint: String) -> String {
        let first = TimeDisplay.spokenClock(startOffset.localDateTime(at: start).time)
        guard end > start else { return first }
        return first + joint + TimeDisplay.spokenClock(endOffset.localDateTime(at: end).time)
    }
}
