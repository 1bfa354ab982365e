/// Reads numbered offers out to a customer.
public enum OfferSentences {
    /// The offers in the way of a channel; empty where there are none.
    public static func text(_ offers: [Slot], business: Business, channel: BookingChannel) -> String {
        switch channel {
        case .voice: spoken(offers, business: business)
        case .sms, .email, .staffConsole, .web: written(offers, business: business)
        }
    }

    /// One line per offer, with its number.
    ///
    /// "1) Sat Nov 29, 10 AM with Dr. Smith"
    public static func written(_ offers: [Slot], business: Business) -> String {
        let lines = offers.enumerated().map { position, slot in
            "\(position + 1)) \(TimeDisplay.short(slot.localStart))" + with(slot.providerID, business)
        }
        return lines.joined(separator: "\n")
    }

    /// One sentence that names the offers in the order of their numbers, each day and provider once per stretch.
    ///
    /// "I have 10 AM, 11 AM or 2 PM with Dr. Smith on Saturday, November 29."
    public static func spoken(_ offers: [Slot], business: Business) -> String {
        guard !offers.isEmpty else { return "" }
        let days = runs(of: offers) { $0.localStart.date }.map { day in
            let providers = runs(of: day.slots) { $0.providerID }.map { run in
                let times = run.slots.map { TimeDisplay.spokenClock($0.localStart.time) }
                return Sentence.list(times, joint: "or") + with(run.key, business)
            }
            return providers.joined(separator: ", or ") + " on \(TimeDisplay.day(day.key))"
        }
        return "I have \(days.joined(separator: ", or "))."
    }

    private static func with(_ provider: ProviderID, _ business: Business) -> String {
        business.providerName(provider).map { " with \($0)" } ?? ""
    }

    /// Cuts the offers into stretches that share a key, keeping their order.
    private static func runs<Key: Equatable>(of slots: [Slot], by key: (Slot) -> Key) -> [(key: Key, slots: [Slot])] {
        var runs: [(key: Key, slots: [Slot])] = []
        for slot in slots {
            if let last = runs.last, last.key == key(slot) {
                runs[runs.count - 1].slots.append(slot)
            } else {
                runs.append((key(slot), [slot]))
            }
        }
        return runs
    }
}
