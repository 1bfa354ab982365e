/// A part of the day, as people say it.
public enum Daypart: Int, Sendable, Hashable, CaseIterable {
    /// Up to noon.
    case morning = 1
    /// From noon to six.
    case afternoon
    /// From four on.
    case evening
    /// From six in the evening to six in the morning.
    case night
    /// From eight to six: "during the day".
    case daytime

    /// The stable name, such as "morning".
    public var name: String {
        switch self {
        case .morning: "morning"
        case .afternoon: "afternoon"
        case .evening: "evening"
        case .night: "night"
        case .daytime: "daytime"
        }
    }

    /// The part with a stable name.
    public init?(name: String) {
        guard let part = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = part
    }

    /// Whether a minute of the day can be meant by it.
    func contains(_ minute: Int) -> Bool {
        switch self {
        case .morning: minute < 12 * 60
        case .afternoon: (12 * 60..<18 * 60).contains(minute)
        case .evening: minute >= 16 * 60
        case .night: minute >= 18 * 60 || minute < 6 * 60
        case .daytime: (8 * 60..<18 * 60).contains(minute)
        }
    }

    /// The hours people think of first, from and up to.
    public var usualHours: (from: LocalTime, to: LocalTime) {
        let (from, to): (Int, Int) =
            switch self {
            case .morning: (8 * 60, 12 * 60)
            case .afternoon: (12 * 60, 16 * 60)
            case .evening: (16 * 60, 20 * 60)
            case .night: (20 * 60, 24 * 60 - 1)
            case .daytime: (8 * 60, 18 * 60)
            }
        return (LocalTime(clampingSeconds: from * 60), LocalTime(clampingSeconds: to * 60))
    }
}
