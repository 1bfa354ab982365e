import BookingDomain

/// A thousand times that a booking system reads and writes.
enum TimeSamples {
    /// Half hours of one year, scattered.
    static let seconds: [Int] = (0..<1_000).map { 1_830_000_000 + ($0 * 7_919 % 17_520) * 1_800 }

    static let instants = seconds.map { Date(unixSeconds: Int64($0)) }

    /// As New York writes them, with offset.
    static let texts = instants.map { ISO8601.string($0, in: .eastern) }
}
