import BookingDomain
import Testing

@Suite("What was offered and what was chosen")
struct SlotSelectionManagerTests {
    private let now = "2025-11-28T10:30:00"

    private func offers(_ starts: [String], all: [String]? = nil, at instant: String? = nil) throws -> SlotOffers {
        SlotOffers(
            toolCallID: "call-1", serviceID: Sample.botox,
            date: try #require(LocalDate(year: 2025, month: 11, day: 29)),
            offeredAt: try Sample.instant(instant ?? now), expiresAt: nil,
            slots: try starts.map { try Sample.slot("2025-11-29T\($0)") },
            allSlots: try (all ?? starts).map { try Sample.slot("2025-11-29T\($0)") })
    }

    private func conversation(_ offers: SlotOffers?) throws -> Conversation {
        Conversation(
            id: Sample.conversation, channel: .sms, initiatedAt: try Sample.instant(now), pendingOffers: offers)
    }

    @Test(
        "an offer is live up to exactly 30 minutes",
        arguments: [(0.0, true), (1800, true), (1800.001, false), (1801, false), (-120, true), (-120.001, false)])
    func expiry(age: TimeInterval, isLive: Bool) throws {
        let offers = try offers(["10:00"])
        let instant = try Sample.instant(now).addingTimeInterval(age)
        #expect(offers.isLive(at: instant, policy: BookingPolicy()) == isLive)
    }

    @Test(
        "the earlier of the stored expiry and the policy's counts",
        arguments: [(60.0, 61.0, false), (60, 60, true), (14_400, 1800, true), (14_400, 1801, false)])
    func storedExpiry(stored: TimeInterval, age: TimeInterval, isLive: Bool) throws {
        var offers = try offers(["10:00"])
        offers.expiresAt = offers.offeredAt.addingTimeInterval(stored)
        let instant = offers.offeredAt.addingTimeInterval(age)
        #expect(offers.isLive(at: instant, policy: BookingPolicy()) == isLive)
    }

    @Test(
        "a re-check keeps the choice by instant, never by position",
        arguments: [
            (["09:00", "10:00", "11:00"], ["09:00", "10:00", "11:00"], 3 as Int?, false),
            (["09:00", "10:00"], ["09:00", "10:00", "11:00"], nil, false),
            (["09:00", "10:00", "12:00"], ["09:00", "10:00", "12:00"], nil, true),
        ])
    func recheck(slots: [String], all: [String], number: Int?, isDropped: Bool) throws {
        let manager = SlotSelectionManager(business: try Sample.business())
        var conversation = try conversation(offers(["10:00", "11:00"]))
        let chosen = try Sample.slot("2025-11-29T11:00")
        conversation.pendingOffers?.selection = Selection(
            number: 2, slot: chosen, words: "the second", selectedAt: try Sample.instant(now))
        let hasDropped = manager.recordOffers(try offers(slots, all: all), in: &conversation)
        #expect(hasDropped == isDropped)
        #expect(conversation.pendingOffers?.selection?.slot == (isDropped ? nil : chosen))
        #expect(conversation.pendingOffers?.selection?.number == number)
    }

    @Test("a choice of another provider is not found again, unless they are among the candidates")
    func recheckOfProvider() throws {
        let manager = SlotSelectionManager(business: try Sample.business())
        for (candidates, isKept) in [([ProviderID](), false), ([Sample.lee], true)] {
            var conversation = try conversation(offers(["10:00"]))
            conversation.pendingOffers?.selection = Selection(
                number: 1, slot: try Sample.slot("2025-11-29T10:00", provider: Sample.lee), words: "the first",
                selectedAt: try Sample.instant(now))
            var found = try offers(["10:00"])
            found.slots = [try Sample.slot("2025-11-29T10:00", candidates: candidates)]
            found.allSlots = found.slots
            manager.recordOffers(found, in: &conversation)
            #expect((conversation.pendingOffers?.selection != nil) == isKept)
        }
    }

    @Test("a yes after a choice keeps the choice and the words that made it, a no takes it back")
    func confirmation() throws {
        let manager = SlotSelectionManager(business: try Sample.business())
        let instant = try Sample.instant(now)
        var conversation = try conversation(offers(["10:00", "11:00", "14:00"]))
        manager.captureSelection("the second one", messageID: "m-1", in: &conversation, at: instant)
        let choice = conversation.pendingOffers?.selection
        #expect(choice?.number == 2)
        let later = instant.addingTimeInterval(60)
        let reading = manager.captureSelection("sounds good", messageID: "m-2", in: &conversation, at: later)
        guard case .chosen(let confirmed) = reading else {
            Issue.record("the choice is not confirmed: \(reading)")
            return
        }
        #expect(confirmed.slot == choice?.slot)
        #expect(conversation.pendingOffers?.selection == choice)
        manager.captureSelection("no", messageID: "m-3", in: &conversation, at: later)
        #expect(conversation.pendingOffers?.selection == nil)
    }

    @Test(
        "the number of an option depends on the day of the message",
        arguments: [("the second one tomorrow", 2 as Int?), ("the second one today", nil), ("11 tomorrow", 2)])
    func extractedChoice(text: String, number: Int?) throws {
        let manager = SlotSelectionManager(business: try Sample.business())
        #expect(try manager.extractChoice(text, from: offers(["10:00", "11:00"]), at: Sample.instant(now)) == number)
    }

    @Test("the summary lists live offers and nothing else")
    func summary() throws {
        let manager = SlotSelectionManager(business: try Sample.business())
        let instant = try Sample.instant(now)
        let conversation = try conversation(offers(["10:00", "11:00"]))
        #expect(manager.pendingSummary(of: conversation, at: instant).count == 2)
        #expect(manager.pendingSummary(of: conversation, at: instant.addingTimeInterval(1801)).isEmpty)
        #expect(try manager.pendingSummary(of: self.conversation(nil), at: instant).isEmpty)
    }

    @Test("clearing forgets offers and choice")
    func clearing() throws {
        var conversation = try conversation(offers(["10:00"]))
        SlotSelectionManager(business: try Sample.business()).clearOffers(in: &conversation)
        #expect(conversation.pendingOffers == nil)
    }

    @Test(
        "a slot matches by instant, whatever zones the two are written in",
        arguments: [
            ("2025-11-29T10:00:00-05:00", true), ("2025-11-29T15:00:00Z", true), ("2025-11-29T16:00:00+01:00", true),
            ("2025-11-29T10:00", true), ("2025-11-29T10:00:00Z", false), ("2025-11-29T10:00:00.500-05:00", false),
        ])
    func matching(text: String, isMatch: Bool) throws {
        let requested = try RequestedStart(text, in: Sample.zone)
        #expect(try SlotSelectionManager.slotMatches(Sample.slot("2025-11-29T10:00"), requested) == isMatch)
    }

    @Test("service and provider are enforced like the start, and every difference is noted")
    func adjustments() throws {
        let business = try Sample.business()
        let passed = try SlotSelectionManager(business: business).enforceBooking(
            BookingRequest(
                start: RequestedStart("2025-11-29T10:00", in: Sample.zone), serviceID: Sample.facial,
                providerID: Sample.lee),
            in: conversation(offers(["10:00"])), at: Sample.instant(now))
        guard case .slot(let taken) = passed else {
            Issue.record("the slot was offered")
            return
        }
        #expect(taken.slot == (try Sample.slot("2025-11-29T10:00")))
        #expect(
            taken.adjustments == [
                "service_type": Adjustment(original: "facial", normalized: "botox"),
                "provider": Adjustment(original: "dr-lee", normalized: "dr-smith"),
            ])
        #expect(taken.originalStart == nil)
    }

    @Test("a wall clock that two offers share stands for neither")
    func doubledWallClock() throws {
        let business = try Sample.business { $0.wallClockFallback = true }
        var both = try offers(["10:00"])
        both.allSlots.append(try Sample.slot("2025-11-29T10:00", provider: Sample.lee))
        let request = BookingRequest(start: try RequestedStart("2025-11-29T10:00Z", in: Sample.zone))
        #expect(throws: BookingError.self) {
            try SlotSelectionManager(business: business).enforceBooking(
                request, in: conversation(both), at: Sample.instant(now))
        }
    }
}
