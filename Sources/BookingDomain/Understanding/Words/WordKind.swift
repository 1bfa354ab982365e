/// What a word, or a phrase, does in a message about appointments.
enum WordKind: UInt8, Sendable, Hashable, CaseIterable {
    // Outside the vocabulary.
    case end, unknown, digits, symbol, provider, service

    // Numbers and positions.
    case zero, one, cardinal, hundred, thousand, few, ordinal, ordinalEnding, position, label, noun

    // Clock times.
    case half, halfTo, quarter, quarterTo, threeQuartersTo, past, to, oclock, meridiem, am, namedTime, mealTime
    case at, `for`
    // The edges of a stretch of time.
    case after, before, until, by, between, since, from

    // Days.
    case daypart, weekday, month, maybeMonth, nearDay, now, this, next, upcoming, unit, fortnight, weekend, hence, ago
    case startOf, middleOf, endOf, restOf, holiday, anyTime, dayWord, on, of

    // People and things.
    case title, count, business

    // Sentences.
    case the, determiner, possessive, within, or, but, clause, subject, `do`, you, auxiliary, modal, request
    case interrogative, inform, condition, proposal, availability

    // Attitudes.
    case negator, verbNegator, exclusion, drawback, no, refusal, wish, yes, approval, hesitation, correction
    case retraction, also, engagement, report, filler, idle, common, need, wanting, choosing, loose
}
