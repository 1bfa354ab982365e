/// Reads a customer's message against the live offers: text in, evidence out, no model, no network.
///
/// Reading has visible stages, one folder each: the text is cut and folded (`MessageScanner`), its phrases are looked
/// up (`Lexicon`, `NameIndex`), expressions of time are read (`TimeGrammar`), claims about the offers are found and
/// weighed (`ReplyScene`: wanted, refused, asked about or only mentioned), and what remains is resolved against the
/// offers (`ReplyResolver`). A wrong slot is the worst possible answer, so every doubt ends in another answer than a
/// choice (requirements B2, B3).
public struct ReplyReader: Sendable {
    private let vocabularies: [Vocabulary]
    private let names: NameIndex
    private let catalogue: CatalogueIndex
    private let zone: ZoneRules
    private let rules: ReadingRules

    /// Makes a reader that knows the names a business goes by.
    ///
    /// - Parameters:
    ///   - business: whose providers and services are named, in whose zone clocks are read.
    ///   - vocabularies: the languages its customers use, the likeliest first; nil for those of the business. A message
    ///     is read in the one that knows most of its words.
    ///   - rules: how to read what people argue about.
    public init(business: Business, vocabularies: [Vocabulary]? = nil, rules: ReadingRules = ReadingRules()) {
        let named = vocabularies ?? business.languages.compactMap { Vocabulary.all[$0] }
        self.vocabularies = named.isEmpty ? [.english] : named
        names = NameIndex(
            providers: business.providers, services: business.services, lexicons: self.vocabularies.map(\.lexicon))
        catalogue = CatalogueIndex(business)
        zone = business.zone
        self.rules = rules
    }

    /// What a message says about the offers.
    ///
    /// "tomorrow" and the like are counted from the local day of `now`, the instant of the message. A yes confirms the
    /// selection of the offers where there is one, otherwise the only offer. What an e-mail quotes, and its signature,
    /// are not read.
    ///
    /// The work is bounded: of a message longer than 8 192 bytes only that much is read, and it never picks an offer,
    /// because the rest could take the choice back.
    public func read(_ text: String, offers: SlotOffers, at now: Date) -> ReplyReading {
        stages(text, offers: offers, at: now).resolver.reading()
    }

    /// All stages up to the answer, and the language they were in.
    func stages(_ text: String, offers: SlotOffers, at now: Date) -> (resolver: ReplyResolver, language: String) {
        let bytes = Array(text.utf8)
        let message = ReadMessage(bytes, vocabularies, names)
        let (day, second) = CivilCalendar.split(zone.localSeconds(atUnixSeconds: now.unixSeconds))
        let grammar = TimeGrammar(
            message.list.terms, today: day, minute: second / 60, traits: message.vocabulary.traits, rules: rules)
        let resolver = ReplyResolver(
            bytes: bytes, scene: ReplyScene(message.list, grammar, OfferTable(offers), catalogue), isCut: message.isCut)
        return (resolver, message.vocabulary.code)
    }
}
