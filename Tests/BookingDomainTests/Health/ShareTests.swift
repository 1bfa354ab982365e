import BookingDomain
import Testing

struct ShareTests {
    @Test(
        "a share is a percentage with one decimal, rounded half up",
        arguments: [
            (0, 1, "0.0"), (1, 1, "100.0"), (1, 3, "33.3"), (2, 3, "66.7"), (1, 2_000, "0.1"), (1, 2_001, "0.0"),
            (3, 2, "150.0"), (999, 1_000, "99.9"), (9_996, 10_000, "100.0"), (Int.max, Int.max, "100.0"),
            (1, Int.max, "0.0"), (-1, 4, "0.0"),
        ])
    func percent(part: Int, whole: Int, text: String) {
        let share = Share(part, of: whole)
        #expect(JSONWriter.string(share.json) == text)
        #expect(share.description == text + " %")
        #expect(share.percent == Double(text))
    }

    @Test("there is no share of nothing")
    func nothing() {
        #expect(Share(0, of: 0).percent == nil)
        #expect(Share(0, of: 0).json == .null)
        #expect(Share(0, of: 0).description == "no data")
    }
}
