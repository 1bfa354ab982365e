import BookingDomain
import Testing

/// What a customer says after they have chosen.
struct ReplyConfirmationTests {
    /// The offers of a Saturday, of which the customer chose the second, 11 AM.
    private static var chosen: SlotOffers {
        var offers = ReplySamples.day
        offers.selection = Selection(
            number: 2, slot: offers.slots[1], words: "the second one", selectedAt: ReplySamples.now)
        return offers
    }

    @Test(
        "a yes confirms the choice",
        arguments: [
            "sounds good", "yes please", "perfect, thanks", "ok book it", "ok", "great", "that one", "yes", "go ahead",
            "yes, Saturday is fine", "yes with Dr. Lee", "yes, tomorrow", "okay thanks, book it for me", "that works",
            "yes, in the morning",
        ])
    func confirmation(phrase: String) {
        let reading = ReplySamples.reader.read(phrase, offers: Self.chosen, at: ReplySamples.now)
        guard case .chosen(let choice) = reading else {
            Issue.record("\"\(phrase)\" is \(reading)")
            return
        }
        #expect(choice.number == 2)
        #expect(choice.slot == ReplySamples.day.slots[1])
        #expect(choice.evidence.kind == .acceptance)
    }

    @Test("a yes confirms a choice that was not read out")
    func unlisted() {
        var offers = ReplySamples.single
        let slot = ReplySamples.slot(16)
        offers.allSlots.append(slot)
        offers.selection = Selection(number: nil, slot: slot, words: "4 pm", selectedAt: ReplySamples.now)
        #expect(ReplySamples.meaning("sounds good", offers) == "unlisted 16:00")
    }

    @Test(
        "anything else than a yes is read as before",
        arguments: [
            ("no", "declined"), ("no thanks", "declined"), ("no, the third", "3"), ("actually the first", "1"),
            ("2 pm instead", "3"), ("anything later?", "other"), ("yes but later", "other"), ("never mind", "declined"),
            ("yes but I have to ask", "ambiguous"), ("ok, maybe", "ambiguous"), ("yes, with Dr. Smith", "ambiguous"),
            ("yes, Tuesday", "other"), ("yes, the third one", "3"), ("is it booked?", "unrelated"),
            ("is it confirmed?", "unrelated"), ("what is the address", "unrelated"), ("thanks", "unrelated"),
            ("yes in the afternoon", "ambiguous"), ("go ahead with the cancellation", "ambiguous"),
        ])
    func others(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, Self.chosen) == meaning)
    }
}
