/// What the customer is told, and what the agent is to do, when a tool refused or failed (requirement B10).
///
/// Every code of `BookingErrorCode.all` has a spoken and a written sentence and an instruction; other codes have those
/// of `general_error`. None of them holds anything of a customer.
public enum ErrorSentences {
    /// The sentence for the customer in the way of a channel.
    ///
    /// Where the error carries live offers and it helps to choose one of them, they are read out with their numbers.
    ///
    /// - Parameters:
    ///   - error: what happened.
    ///   - business: whose services and providers are named.
    ///   - channel: how the customer is talked to.
    public static func userMessage(
        for error: BookingError, business: Business, channel: BookingChannel
    ) -> String {
        let entry = entry(for: error.code)
        if let lead = entry.beforeOffers, !error.offers.isEmpty {
            return choice(lead, offers: error.offers, business: business, channel: channel)
        }
        let template = channel == .voice ? entry.spoken : entry.written
        return filled(template, business: business)
    }

    /// What the agent is to do next, in English, addressed to the agent.
    public static func instruction(for error: BookingError) -> String {
        let instruction = entry(for: error.code).instruction
        guard let today = error.today else { return instruction }
        return instruction + " Today is \(today), a \(today.weekday.name)."
    }

    /// The names of what can be booked, at most ten, for sentences: "Botox, Facial or Massage".
    static func serviceNames(of business: Business) -> String {
        shortList(business.services.map(\.name))
    }

    /// The names of who performs it, at most ten, for sentences.
    static func providerNames(of business: Business) -> String {
        shortList(business.providers.map(\.name))
    }

    /// At most ten words as a list, and how many there are beyond them.
    static func shortList(_ words: [String], joint: String = "or") -> String {
        let limit = 10
        guard words.count > limit else { return Sentence.list(words, joint: joint) }
        return words.prefix(limit).joined(separator: ", ") + " \(joint) \(words.count - limit) more"
    }

    private static func entry(for code: BookingErrorCode) -> Entry {
        table[code] ?? fallback
    }

    private static func choice(
        _ lead: String, offers: [Slot], business: Business, channel: BookingChannel
    ) -> String {
        let offered = OfferSentences.text(offers, business: business, channel: channel)
        let isSpoken = channel == .voice
        let single = offers.count == 1
        let question =
            switch (isSpoken, single) {
            case (true, true): "Would you like that one?"
            case (true, false): "Which one would you like?"
            case (false, true): "Reply with 1 to take it."
            case (false, false): "Reply with the number of the one you would like."
            }
        return [lead, offered, question].filter { !$0.isEmpty }.joined(separator: isSpoken ? " " : "\n")
    }

    /// Puts the names of the catalogue into a sentence; a name cannot smuggle a placeholder in.
    private static func filled(_ template: String, business: Business) -> String {
        if template.contains("{services}") {
            return replacing("{services}", in: template, with: serviceNames(of: business))
        }
        return replacing("{providers}", in: template, with: providerNames(of: business))
    }

    private static func replacing(_ placeholder: String, in template: String, with words: String) -> String {
        guard let range = template.firstRange(of: placeholder) else { return template }
        return template[..<range.lowerBound] + (words.isEmpty ? "nothing at the moment" : words)
            + template[range.upperBound...]
    }
}
