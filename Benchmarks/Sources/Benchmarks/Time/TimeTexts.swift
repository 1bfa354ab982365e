import BookingDomain

/// A thousand times that a booking system reads and writes, with offset.
enum TimeTexts {
    /// Half hours of one year in New York, scattered.
    static let instants: [Date] = (0..<1_000).map { Date(unixSeconds: 1_830_000_000 + ($0 * 7_919 % 17_520) * 1_800) }

    static let texts = instants.map { ISO8601.string($0, in: .eastern) }
}
