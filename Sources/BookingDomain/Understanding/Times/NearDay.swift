/// A day counted from today, with the part of it that the word names: "tonight".
struct NearDay: RawRepresentable, Sendable {
    let rawValue: Int

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    init(_ days: Int, _ part: Daypart? = nil) {
        rawValue = (part?.rawValue ?? 0) * 100 + days + 50
    }

    var days: Int { rawValue % 100 - 50 }
    var part: Daypart? { Daypart(rawValue: rawValue / 100) }
}
