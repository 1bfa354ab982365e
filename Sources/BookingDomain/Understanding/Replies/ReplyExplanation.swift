/// How a reading came about: the words, what each does, what they claim, and the answer.
public struct ReplyExplanation: Sendable, Hashable {
    /// The language the message was read in, as ISO 639 writes it.
    public let language: String
    /// The words and phrases that were told apart, fillers left out.
    public let words: [Word]
    /// What they say about the offers.
    public let claims: [Claim]
    /// The answer.
    public let reading: ReplyReading

    /// A word or phrase, and what it does.
    public struct Word: Sendable, Hashable {
        /// As it was written.
        public let text: String
        /// Where it stands, as UTF-8 offsets into the message.
        public let range: Range<Int>
        /// What it does, such as "weekday" or "negator"; "unknown" outside the vocabulary.
        public let role: String
    }

    /// Something said that bears on the offers.
    public struct Claim: Sendable, Hashable {
        /// The words that say it.
        public let text: String
        /// What kind of claim it is, such as "clock" or "position".
        public let kind: String
        /// Whether it is "asserted", "denied", "asked" or only "mentioned".
        public let standing: String
        /// The numbers of the options it fits.
        public let options: [Int]
    }
}

extension ReplyReader {
    /// What a message says about the offers, with every stage on the way.
    ///
    /// The reading is that of ``read(_:offers:at:)``.
    public func explanation(of text: String, offers: SlotOffers, at now: Date) -> ReplyExplanation {
        let (resolver, language) = stages(text, offers: offers, at: now)
        let scene = resolver.scene
        func words(_ lower: Int32, _ upper: Int32) -> String {
            String(decoding: resolver.bytes[Int(lower)..<Int(upper)], as: UTF8.self)
        }
        return ReplyExplanation(
            language: language,
            words: scene.terms.map { term in
                ReplyExplanation.Word(
                    text: words(term.start, term.end), range: Int(term.start)..<Int(term.end), role: "\(term.kind)")
            },
            claims: scene.claims.map { claim in
                ReplyExplanation.Claim(
                    text: words(scene.terms[Int(claim.start)].start, scene.terms[Int(claim.end) - 1].end),
                    kind: "\(claim.kind)", standing: "\(claim.standing)",
                    options: claim.fits.places.compactMap { scene.table.number($0) })
            },
            reading: resolver.reading())
    }
}
