/// Something a message says that bears on the offers, with the words that say it.
struct Claim: Sendable, Hashable {
    enum Kind: UInt8, Sendable, Hashable {
        /// An option by its number: "option 2".
        case option
        /// A bare number: an option, or an hour where there is no such option.
        case number
        /// A number that rather counts something: "for 2".
        case weakNumber
        /// A place in the row: "the last one".
        case position
        /// "the 2nd": a day of the month, or a place in the row.
        case dayOrPosition
        /// A time on the clock.
        case clock
        /// A wish for other times: "after 4", "between 3 and 5".
        case stretch
        /// A day.
        case day
        /// Several days: "next week".
        case days
        /// "next", "another day": some other time.
        case otherDay
        case daypart
        case provider
        case service
        /// A yes, and a mere "great".
        case acceptance
        case approval
    }

    /// What kind of statement it is part of.
    enum Standing: UInt8, Sendable, Hashable {
        case asserted, denied, asked, mentioned
    }

    let kind: Kind
    /// Its terms.
    let start: Int32
    let end: Int32
    var standing = Standing.asserted
    /// The offers it fits.
    var fits = OfferSet()
    /// The number said, or where its expression of time stands among the mentions.
    var value: Int32 = 0
    /// Whether "the" stands before a bare number.
    var hasArticle = false

    var terms: Range<Int> { Int(start)..<Int(end) }

    var isSelector: Bool {
        switch kind {
        case .option, .number, .weakNumber, .position, .dayOrPosition, .clock, .stretch: true
        default: false
        }
    }

    var isAcceptance: Bool { kind == .acceptance || kind == .approval }
    var isConstraint: Bool { !isSelector && !isAcceptance }

    /// Claims of one family correct each other: "the second, no, the third".
    var family: UInt8 {
        switch kind {
        case .day, .days, .otherDay: 1
        case .daypart: 2
        case .provider, .service: 3
        case .acceptance, .approval: 4
        default: 0
        }
    }
}
