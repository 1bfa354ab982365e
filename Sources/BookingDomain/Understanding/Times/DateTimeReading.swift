/// One day or time that a message names, with the words that name it.
public struct DateTimeReading: Sendable, Hashable {
    /// Where the words stand, as UTF-8 offsets into the original text.
    public var range: Range<Int>
    /// The words, exactly as they were written.
    public var words: String
    /// What they mean, by the rules.
    public var meaning: RequestedTime
    /// What they can mean otherwise, likelier readings first.
    public var alternatives: [RequestedTime]
}
