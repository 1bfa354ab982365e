/// The stored form: `fresh`, `recorded` or `confirmed_again`.
extension AnswerOrigin {
    private enum Word: String, CaseIterable {
        case fresh, recorded
        case confirmedAgain = "confirmed_again"
    }

    /// Reads the member `origin`.
    init(among fields: inout JSONFields) throws(JSONError) {
        switch try fields.word("origin", Word.self) {
        case .fresh: self = .fresh
        case .recorded: self = .recorded
        case .confirmedAgain: self = .confirmedAgain
        }
    }

    /// The word.
    var formJSON: JSONValue {
        let word: Word =
            switch self {
            case .fresh: .fresh
            case .recorded: .recorded
            case .confirmedAgain: .confirmedAgain
            }
        return .string(word.rawValue)
    }
}
