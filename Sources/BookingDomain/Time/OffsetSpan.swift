/// A stretch of time, half-open and in seconds since 1970, in which a zone's offset stays the same.
struct OffsetSpan {
    var start: Int64
    var end: Int64
    var offset: Int32

    func contains(_ seconds: Int64) -> Bool { start <= seconds && seconds < end }
}
