/// Reads a customer's message against the live offers: text in, evidence out, no model, no network.
///
/// Reading has visible stages, one type each: the text is folded (`FoldedText`), cut into tokens, looked up in the
/// lexicon of the language and the business, searched for claims about offers, each claim is weighed (wanted, refused,
/// asked about or only mentioned), and what remains is resolved against the offers. A wrong slot is the worst possible
/// answer, so every doubt ends in another answer than a choice.
public struct ReplyReader: Sendable {
    private let lexicon: ReplyLexicon
    private let providers: [ProviderID: Int]
    private let services: [ServiceID: Int]
    private let zone: ZoneRules

    /// Makes a reader that knows the names a business goes by.
    public init(business: Business, vocabulary: ReplyVocabulary = .english) {
        zone = business.zone
        lexicon = vocabulary.lexicon.knowing(business.providers, business.services)
        services = Dictionary(uniqueKeysWithValues: business.services.enumerated().map { ($0.element.id, $0.offset) })
        providers = Dictionary(uniqueKeysWithValues: business.providers.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// What a message says about the offers.
    ///
    /// "tomorrow" and the like are counted from the local day of `now`, the instant of the message. A yes confirms the
    /// selection of the offers where there is one, otherwise the only offer.
    ///
    /// The work is bounded: of a message longer than 8 192 bytes only that much is read, and it never picks an offer,
    /// because the rest could take the choice back.
    public func read(_ text: String, offers: SlotOffers, at now: Date) -> ReplyReading {
        let folded = FoldedText(text)
        let words = lexicon.words(of: ReplyTokenizer.tokens(of: folded))
        let (claims, end) = ReplyClaimFinder.claims(in: words, today: zone.localDateTime(at: now).date)
        let standings = ReplyStandings(words: words, claims: claims, end: end)
        let resolver = ReplyResolver(
            text: text, words: words, standings: standings,
            offers: ReplyOffer.all(of: offers, providers: providers), selection: offers.selection,
            service: services[offers.serviceID], isCut: folded.isCut)
        return resolver.reading()
    }
}
