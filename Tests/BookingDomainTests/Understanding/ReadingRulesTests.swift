import BookingDomain
import Testing

/// What people argue about is a rule, and the other reading comes second.
struct ReadingRulesTests {
    private func meanings(_ text: String, _ change: (inout ReadingRules) -> Void) -> [String] {
        var rules = ReadingRules()
        change(&rules)
        let reader = DateTimeReader(rules: rules)
        guard let reading = reader.request(text, at: TimeSamples.now) else { return [] }
        return ([reading.meaning] + reading.alternatives).map(TimeSamples.spelled)
    }

    @Test("\"next Friday\" is that of the following week, or the soonest one")
    func nextWeekday() {
        #expect(meanings("next Friday") { _ in } == ["2026-06-19", "2026-06-12"])
        #expect(meanings("next Friday") { $0.nextWeekday = .soonest } == ["2026-06-12", "2026-06-19"])
    }

    @Test("a weekday said on that day is a week later, or today")
    func today() {
        #expect(meanings("Wednesday") { _ in } == ["2026-06-17"])
        #expect(meanings("Wednesday") { $0.weekdayMayBeToday = true } == ["2026-06-10"])
    }

    @Test("in figures the month comes first, or the day")
    func order() {
        #expect(meanings("8/9") { _ in } == ["2026-08-09", "2026-09-08"])
        #expect(meanings("8/9") { $0.isMonthFirst = false } == ["2026-09-08", "2026-08-09"])
    }

    @Test("the hours of the day begin where the rules say")
    func hours() {
        #expect(meanings("at 6") { _ in } == ["18:00", "06:00"])
        #expect(meanings("at 6") { $0.earliestHour = 5 } == ["06:00", "18:00"])
    }

    @Test("what was not said is marked")
    func inferences() throws {
        let table: [(String, Set<RequestedTime.Inference>)] = [
            ("June 20 2026 at 3 pm", []), ("June 20 at 3 pm", [.year]), ("Friday at 3 pm", [.date]),
            ("June 20 at 3", [.year, .halfOfDay]), ("the 20th", [.date]),
        ]
        for (text, inferred) in table {
            let reading = try #require(TimeSamples.english.request(text, at: TimeSamples.now))
            #expect(reading.meaning.inferred == inferred, "\(text)")
        }
    }

    @Test("readings stand in the order of the text, with their words")
    func several() {
        let text = "Not Monday at 3 pm — rather Tuesday, 4:30 pm."
        let readings = TimeSamples.english.read(text, at: TimeSamples.now)
        #expect(readings.map(\.words) == ["Monday at 3 pm", "Tuesday, 4:30 pm"])
        let bytes = Array(text.utf8)
        for reading in readings { #expect(String(decoding: bytes[reading.range], as: UTF8.self) == reading.words) }
    }
}
