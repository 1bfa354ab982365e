/// A unit in which people count time.
enum TimeUnit: Int, Sendable {
    case minute = 1, hour, day, week, month, year
}
