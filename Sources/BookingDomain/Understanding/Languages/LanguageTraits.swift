/// What the grammar of times must know about a language beyond its words.
struct LanguageTraits: Sendable {
    /// Whether the day comes first in a date of figures: 3/4 is the third of April.
    var isDayFirst = false
    /// Whether a day is written with a point: "20.6." and "der 3.".
    var hasPointedDays = false
    /// The openings of lines that introduce a quoted message, each with the end of the line: "On" … "wrote:".
    var quoteLines: [QuoteLine] = []
    /// What marks all that follows as quoted or as a signature, in small letters, at the start of a line.
    var quoteMarks: [String] = []

    /// The line by which an e-mail program introduces what it quotes.
    struct QuoteLine: Sendable {
        let opening: String
        let ending: String
    }
}
