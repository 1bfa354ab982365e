import BookingDomain
import Testing

@Suite("Dates and times on the wall")
struct LocalDateTests {
    @Test("days count up one by one through leap years and centuries", arguments: [1, 1599, 1899, 1999, 2399, 9990])
    func daysCountUp(from year: Int) throws {
        var number = try #require(LocalDate(year: year, month: 1, day: 1)).daysSince1970
        for year in year..<min(year + 10, 10_000) {
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...length {
                    let date = try #require(LocalDate(year: year, month: month, day: day))
                    #expect(date.daysSince1970 == number)
                    #expect(LocalDate(daysSince1970: number) == date)
                    #expect(date.year == year && date.month == month && date.day == day)
                    number += 1
                }
                #expect(LocalDate(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test(
        "days that do not exist are nil",
        arguments: [
            (2025, 2, 29), (1900, 2, 29), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 4, 31), (0, 1, 1),
            (10_000, 1, 1),
            (.min, .min, .min), (.max, .max, .max), (2025, 1, .max),
        ])
    func missingDaysAreNil(_ year: Int, _ month: Int, _ day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "known days have their number, weekday and text",
        arguments: [
            ("1970-01-01", 0, Weekday.thursday), ("2025-11-29", 20_421, .saturday), ("2000-02-29", 11_016, .tuesday),
            ("1969-12-31", -1, .wednesday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
        ])
    func knowsDays(_ text: String, _ number: Int, _ weekday: Weekday) throws {
        let date = try #require(LocalDate(daysSince1970: number))
        #expect(date.description == text)
        #expect(date.weekday == weekday)
    }

    @Test("adding days stops at the ends of the calendar")
    func addsDays() throws {
        let date = try #require(LocalDate(year: 2025, month: 12, day: 31))
        #expect(date.adding(days: 1)?.description == "2026-01-01")
        #expect(date.adding(days: -365)?.description == "2024-12-31")
        for days in [Int.max, .min, 3_000_000, -800_000] { #expect(date.adding(days: days) == nil) }
        #expect(LocalDate(daysSince1970: 2_932_897) == nil)
        #expect(LocalDate(daysSince1970: -719_163) == nil)
    }

    @Test(
        "times that no clock shows are nil",
        arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (23, 59, 60), (.max, .max, .max)])
    func missingTimesAreNil(_ hour: Int, _ minute: Int, _ second: Int) {
        #expect(LocalTime(hour: hour, minute: minute, second: second) == nil)
    }

    @Test("times of day keep their fields and hide zero seconds")
    func timesKeepFields() throws {
        let time = try #require(LocalTime(hour: 14, minute: 5, second: 30))
        #expect(time.hour == 14 && time.minute == 5 && time.second == 30)
        #expect(time.description == "14:05:30")
        #expect(LocalTime(hour: 14, minute: 0)?.description == "14:00")
        #expect(LocalTime(secondsSinceMidnight: 86_399)?.description == "23:59:59")
        #expect(LocalTime(secondsSinceMidnight: 86_400) == nil)
        #expect(LocalTime(secondsSinceMidnight: -1) == nil)
    }

    @Test("local dates and times are ordered by date, then by time")
    func ordersPairs() throws {
        let texts = ["2025-11-28T23:59:59", "2025-11-29T00:00:00", "2025-11-29T00:00:01", "2026-01-01T00:00:00"]
        let pairs = try texts.map { try ISO8601.parse($0).local }
        #expect(pairs.shuffled().sorted() == pairs)
        #expect(pairs.map(\.description) == texts)
    }

    @Test("weekdays are numbered from Monday and named in English")
    func namesWeekdays() {
        #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
        #expect(Weekday.allCases.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        #expect(Weekday.saturday.name == "Saturday")
        #expect(Weekday.monday < .sunday)
    }
}
