/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, CaseIterable, Sendable, Hashable, Comparable {
    /// Day 1 of the week.
    case monday = 1
    /// Day 2 of the week.
    case tuesday
    /// Day 3 of the week.
    case wednesday
    /// Day 4 of the week.
    case thursday
    /// Day 5 of the week.
    case friday
    /// Day 6 of the week.
    case saturday
    /// Day 7 of the week.
    case sunday

    /// The English name, such as "Saturday".
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The first three letters of the English name, such as "Sat".
    public var shortName: String { String(name.prefix(3)) }

    /// Orders the days from Monday to Sunday.
    public static func < (lhs: Weekday, rhs: Weekday) -> Bool { lhs.rawValue < rhs.rawValue }
}
