import BookingDomain
import Testing

/// What a wish for something else carries.
struct WishTests {
    private func request(_ text: String, _ offers: SlotOffers = ReplySamples.day) throws -> OtherRequest {
        let reading = ReplySamples.reader.read(text, offers: offers, at: ReplySamples.now)
        guard case .wantsOther(let request) = reading else {
            throw WrongReading(reading: reading)
        }
        return request
    }

    private struct WrongReading: Error {
        let reading: ReplyReading
    }

    @Test(
        "a wish carries the day, the hours and the part of the day that were said",
        arguments: [
            ("do you have something on Tuesday at 5 pm", "2025-12-02 17:00"), ("no, 5 pm please", "17:00"),
            ("anything after 4 on Monday?", "after 2025-12-01 16:00"),
            ("between 3 and 5 would be better", "15:00-17:00"),
            ("could we do next week instead", "2025-12-01...2025-12-07"),
            ("what about Sunday morning", "2025-11-30 morning"),
            ("before noon on Thursday", "before 2025-12-04 12:00"), ("yes but for December 9th", "2025-12-09"),
            ("not these, maybe the 12th at 9:15 am", "2025-12-12 09:15"),
        ])
    func times(text: String, meaning: String) throws {
        let request = try request(text)
        #expect(request.when.map(TimeSamples.spelled) == meaning)
    }

    @Test(
        "a wish for anything else carries nothing",
        arguments: ["anything later?", "another day please", "other options?"])
    func nothing(text: String) throws {
        let request = try request(text)
        #expect(request.when == nil)
        #expect(request.time == nil)
    }

    @Test("a wish names the provider and the service, where the words fix one")
    func names() throws {
        let request = try request("a facial with Dr. Lee on Tuesday at 9 am please")
        #expect(request.providerID == "lee")
        #expect(request.serviceID == "facial")
        #expect(request.when.map(TimeSamples.spelled) == "2025-12-02 09:00")
    }

    @Test("the offers settle the half of the day; where they do not, it is marked as inferred")
    func halves() throws {
        let settled = try request("Tuesday at 2", ReplySamples.day)
        #expect(settled.time == LocalTime(hour: 14, minute: 0))
        let open = try request("Tuesday at 5", ReplySamples.day)
        #expect(open.time == nil)
        #expect(open.when?.time == LocalTime(hour: 17, minute: 0))
        #expect(open.when?.inferred.contains(.halfOfDay) == true)
    }

    @Test("the provider who is named carries the offer where they are a candidate")
    func candidates() {
        let first = ReplySamples.slot(10).withCandidates(["lee"])
        let offers = ReplySamples.offers([first, ReplySamples.slot(14)])
        let reading = ReplySamples.reader.read("10 am with Dr. Lee please", offers: offers, at: ReplySamples.now)
        guard case .chosen(let choice) = reading else {
            Issue.record("\(reading)")
            return
        }
        #expect(choice.number == 1)
        #expect(choice.slot.providerID == "lee")
    }
}
