/// One candidate start of an opening block.
struct GridStart: Sendable {
    /// Seconds since 1970.
    let second: Int64
    /// The offset from UTC that holds then.
    let offset: UTCOffset
    /// The offset from UTC that holds when the appointment ends.
    let endOffset: UTCOffset

    /// The same start some seconds later, where the offsets have not changed.
    func later(by seconds: Int64) -> GridStart {
        GridStart(second: second + seconds, offset: offset, endOffset: endOffset)
    }
}
