/// What a phrase does, with the number that goes with it: the day of a weekday, the minutes of "noon".
struct Meaning: Sendable, Hashable {
    let kind: WordKind
    let value: Int32

    init(_ kind: WordKind, _ value: Int = 0) {
        self.kind = kind
        self.value = Int32(truncatingIfNeeded: value)
    }
}
