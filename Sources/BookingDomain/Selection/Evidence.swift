/// The part of a message that proves a reading, and what kind of proof it is.
public struct Evidence: Sendable, Hashable {
    /// Where the words stand, as UTF-8 offsets into the original text.
    public var range: Range<Int>
    /// The words, exactly as they were written.
    public var words: String
    /// What kind of words they are.
    public var kind: Kind

    /// Makes evidence.
    public init(range: Range<Int>, words: String, kind: Kind) {
        self.range = range
        self.words = words
        self.kind = kind
    }

    /// What kind of words proved a reading.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// Makes a kind of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An option number: "2", "option 2".
        public static let number = Kind(rawValue: "number")
        /// A position among the offers: "the second one", "the last".
        public static let ordinal = Kind(rawValue: "ordinal")
        /// A clock time: "2 pm", "half past two".
        public static let clockTime = Kind(rawValue: "clock_time")
        /// A day of the week: "Tuesday".
        public static let weekday = Kind(rawValue: "weekday")
        /// A date, or a day such as "tomorrow".
        public static let date = Kind(rawValue: "date")
        /// A part of the day: "in the afternoon".
        public static let daypart = Kind(rawValue: "daypart")
        /// The name of a provider.
        public static let provider = Kind(rawValue: "provider")
        /// A yes.
        public static let acceptance = Kind(rawValue: "acceptance")
        /// A no, or something else wished for.
        public static let refusal = Kind(rawValue: "refusal")
    }
}

extension Evidence: PersonalValue {
    /// What kind of words they are and where they stand; the words are masked.
    public var description: String {
        Mask.description(
            "Evidence",
            [
                ("kind", kind.rawValue),
                ("range", "\(range)"),
                ("words", Mask.text(words)),
            ])
    }
}
