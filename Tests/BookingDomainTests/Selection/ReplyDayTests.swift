import BookingDomain
import Testing

/// Days that are counted from the day of the message.
struct ReplyDayTests {
    /// 7 AM on the day of the offers, Saturday 29 November 2025.
    private static let sameDay = ReplySamples.now.addingTimeInterval(86_400)

    @Test(
        "on the day before the offers, tomorrow agrees with them and today does not",
        arguments: [
            ("11 tomorrow", "2"), ("tomorrow at 2", "3"), ("the first one tomorrow", "1"), ("tomorrow", "ambiguous"),
            ("tomorrow afternoon", "3"), ("tomorrow at 11 with Dr. Lee", "2"), ("2 pm today", "other 14:00"),
            ("today at 11", "other 11:00"), ("tonight", "other"), ("the second one tonight", "other"),
            ("10 am the day after tomorrow", "other 10:00"), ("this morning at 10", "other 10:00"),
            ("2 pm next week", "other 14:00"), ("2 pm next month", "other 14:00"), ("2 pm this weekend", "3"),
            ("option 2 yesterday", "other"), ("not tomorrow", "declined"), ("how are you today? option 2", "2"),
        ])
    func dayBefore(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "on the day of the offers, today agrees with them and tomorrow does not",
        arguments: [
            ("11 tomorrow", "other 11:00"), ("tomorrow at 2", "other 14:00"), ("the first one tomorrow", "other"),
            ("tomorrow", "other"), ("2 pm today", "3"), ("today at 11", "2"), ("this afternoon at 2", "3"),
            ("10 this morning", "1"), ("10 am this afternoon", "other 10:00"), ("2 pm this evening", "other 14:00"),
            ("Tuesday at 2", "other 14:00"), ("Saturday at 2", "3"), ("Friday at 2", "other 14:00"),
        ])
    func sameDay(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day, at: Self.sameDay) == meaning)
    }

    @Test(
        "the day is the day in the zone of the business",
        arguments: [(61_200.0 - 1, "other 14:00"), (61_200, "3")])
    func businessZone(age: Double, meaning: String) {
        // Midnight in New York is 5 AM in Greenwich, 17 hours after the offers were made at 7 AM.
        let instant = ReplySamples.now.addingTimeInterval(age)
        #expect(ReplySamples.meaning("today at 2", ReplySamples.day, at: instant) == meaning)
    }

    @Test(
        "a day picks the one offer it fits",
        arguments: [
            (2, "tomorrow", "1"), (2, "the day after tomorrow", "2"), (3, "today", "1"), (3, "tomorrow please", "2"),
            (4, "today works", "2"), (1, "tomorrow", "other"), (2, "next week", "other"),
            (3, "can't do today", "declined"),
        ])
    func amongDays(days: Int, phrase: String, meaning: String) {
        // Offers on Tuesday 2 and Wednesday 3 December; the message comes some days after 28 November.
        let instant = ReplySamples.now.addingTimeInterval(Double(days + 1) * 86_400)
        #expect(ReplySamples.meaning(phrase, ReplySamples.shifted, at: instant) == meaning)
    }

    @Test("weeks may begin on Sunday or on Monday", arguments: [0, 1, 2, 3, 4, 5, 6])
    func weeks(days: Int) {
        // From Monday 24 to Sunday 30 November, Tuesday 2 December is next week.
        let monday = ReplySamples.now.addingTimeInterval(-4 * 86_400)
        let instant = monday.addingTimeInterval(Double(days) * 86_400)
        #expect(ReplySamples.meaning("10 am next week", ReplySamples.shifted, at: instant) == "1")
        #expect(ReplySamples.meaning("10 am this week", ReplySamples.day, at: instant) == "1")
        #expect(ReplySamples.meaning("10 am week after next", ReplySamples.day, at: instant) == "other 10:00")
    }

    @Test(
        "a yes with a day holds only where the day agrees",
        arguments: [("yes, tomorrow", "1"), ("tomorrow works", "1"), ("yes, today", "other"), ("tonight?", "other")])
    func acceptance(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.single) == meaning)
    }
}
