/// How long an appointment takes around its start, in seconds.
struct BookedTime: Sendable {
    /// Kept free before it.
    let before: Int64
    /// The appointment itself.
    let length: Int64
    /// Kept free after it.
    let after: Int64

    init(_ service: Service) {
        before = Int64(max(service.bufferBeforeMinutes, 0)) * 60
        length = Int64(max(service.durationMinutes, 1)) * 60
        after = Int64(max(service.bufferAfterMinutes, 0)) * 60
    }

    /// What a booking at this start takes, buffers included.
    func claimInterval(_ second: Int64) -> Range<Int64> {
        (second - before)..<(second + length + after)
    }
}
