/// What a word or a phrase does in a message.
///
/// Which words do it is data: see ``ReplyVocabulary``.
enum ReplyMeaning: Sendable, Hashable {
    // Numbers and positions.
    /// A number in letters.
    case cardinal(Int)
    /// A place in a row in letters.
    case ordinal(Int)
    /// The ending that makes digits a place in a row: "nd" of "2nd".
    case ordinalEnding
    /// A place in a row that depends on how many there are.
    case position(ReplyPosition)
    /// Announces the number of an option: "option", "number".
    case label
    /// Names an offer: "slot", "appointment".
    case noun
    /// "one", which is a number or stands for a noun.
    case one

    // Clock times.
    /// "half" in "half past two".
    case half
    /// "quarter" in "quarter to three".
    case quarter
    /// "past" in "half past two".
    case past
    /// "to", in "quarter to three" or "move it to three".
    case to
    /// "o'clock".
    case oclock
    /// A half of the day; true after noon.
    case meridiem(isAfternoon: Bool)
    /// Twelve o'clock by name, in minutes after midnight.
    case namedTime(Int)
    /// "oh" in "two oh five".
    case zero
    /// Announces a clock time: "at".
    case at
    /// "for", which announces a time or a number of people.
    case `for`
    /// Makes a clock time a limit: "after", "before".
    case bound

    // Days and people.
    /// A part of the day.
    case daypart(ReplyDaypart)
    /// A day of the week.
    case weekday(Weekday)
    /// A month by number.
    case month(Int)
    /// "may", a month beside a number.
    case may
    /// "this month", which makes the ordinal before it a date.
    case someMonth
    /// A day, or a part of it, counted from the day of the message: "tomorrow", "tonight".
    case nearDay(Int, ReplyDaypart?)
    /// A week counted from the week of the message: "next week".
    case nearWeek(Int)
    /// "the weekend", the coming one or the one after it.
    case nearWeekend
    /// A month counted from the month of the message: "next month".
    case nearMonth(Int)
    /// A time that is too vague to fix a day: "next month".
    case relativeDay
    /// Announces a date: "on".
    case on
    /// "of".
    case of
    /// Announces a name: "Dr."
    case title
    /// One or several providers, by their places in the catalogue.
    case provider([Int])
    /// One or several services, by their places in the catalogue.
    case service([Int])
    /// Measures or counts things: "people", "minutes".
    case unit

    // Sentences.
    /// "the".
    case the
    /// Makes an ordinal or number something else than a choice: "a", "any".
    case determiner
    /// Says that something is there already: "my".
    case possessive
    /// "in", which makes a number a length of time.
    case within
    /// "or", "and".
    case or
    /// Starts a clause: "but".
    case but
    /// Starts a clause: "so", "because".
    case clause
    /// Starts a clause: "I", "we".
    case subject
    /// "am": after a number before noon, otherwise a verb.
    case am
    /// "do", a question before "you".
    case `do`
    /// "you", "they".
    case you
    /// A verb that starts a question: "is".
    case auxiliary
    /// "would", "will": a question directly before what it asks for.
    case modal
    /// A polite question that asks to do something: "could you".
    case request
    /// Asks to be told: "how", "what".
    case interrogative
    /// Asks to be told: "tell me".
    case inform
    /// "if".
    case condition
    /// A question that leaves it open whether it chooses: "what about".
    case proposal

    // Attitudes.
    /// Takes away what follows, or, without that, what stands before: "not".
    case negator
    /// Takes away what stands before, or, without that, what follows: "doesn't".
    case verbNegator
    /// Takes away what follows: "anything but", "instead of".
    case exclusion
    /// Takes away what stands before: "too early".
    case drawback
    /// "no".
    case no
    /// Refuses what is offered: "none of these".
    case refusal
    /// Asks for something else: "anything later".
    case wish
    /// Agrees on its own: "yes", "book it".
    case yes
    /// Agrees where nothing else is said: "great".
    case approval
    /// Asks for patience or doubts: "let me think".
    case hesitation
    /// Takes back what was said before, if something else follows: "I mean".
    case correction
    /// Takes back what was said before, whether something else follows or not: "scratch that".
    case retraction
    /// Starts another matter: "also".
    case also
    /// Something else at the time that is named: "meeting".
    case engagement
    /// Tells about something that is or was: "I had".
    case report
    /// Changes nothing and is left out: "um", "please".
    case filler
    /// Says nothing about the offers, whatever its words mean elsewhere: "first of all".
    case idle
    /// An ordinary word that may stand beside the number of an option.
    case common
    /// "need": what follows may be chosen, or counted, as in "I need 2".
    case need
    /// Starts a clause and chooses what follows: "I'd like".
    case wanting
    /// A verb that chooses what it is said of: "take", "book".
    case choosing
    /// An ordinary word that chooses nothing: a number beside it may count something else, as in "it starts with 2".
    case loose
    /// A word the vocabulary does not know.
    case unknown
    /// Digits.
    case digits
    /// A punctuation mark, or the end of a line.
    case symbol
}

/// A place in the row of offers that depends on the row.
enum ReplyPosition: Sendable, Hashable {
    /// The one with a number.
    case nth(Int)
    /// The last one.
    case last
    /// The one in the middle of an odd number.
    case middle
    /// The first of two.
    case former
    /// The second of two.
    case latter
    /// The earlier of two.
    case earlier
    /// The later of two.
    case later
    /// The earliest of all.
    case earliest
    /// The latest of all.
    case latest
}

/// A part of the day, as wide as people use the word.
enum ReplyDaypart: Sendable, Hashable {
    /// Before noon.
    case morning
    /// From noon to six.
    case afternoon
    /// From four on.
    case evening
    /// From six to six.
    case night

    /// Whether a minute after midnight can be meant.
    func contains(_ minute: Int) -> Bool {
        switch self {
        case .morning: minute < 12 * 60
        case .afternoon: (12 * 60..<18 * 60).contains(minute)
        case .evening: minute >= 16 * 60
        case .night: minute >= 18 * 60 || minute < 6 * 60
        }
    }
}
