package import BookingDomain

/// One thing that happens in a session.
package struct SessionStep: Sendable, Hashable {
    package let position: SourcePosition
    /// The line as it stands, without blanks around it.
    package let source: String
    package let kind: Kind
    /// The answer that is written under it.
    package var expected: [String] = []
    /// The lines of that answer.
    package var answerLines: [Int] = []

    /// What happens.
    package enum Kind: Sendable, Hashable {
        case section(SessionSection)
        case agent(ToolCall)
        case customer(String, MessageID)
        /// The turn at this index comes once more.
        case again(Int)
        case hangUp
        case wait(seconds: Int)
        case now(SessionTime)
        case calendar(SessionWord, SessionOutage)
        case relay
        /// The process ends and begins again.
        case restart
        /// The settings of the business are those of another file from now on.
        case settings(SessionWord)
    }

    /// Whether an answer belongs under it.
    package var isAnswered: Bool {
        switch kind {
        case .agent, .customer, .again, .relay: true
        case .section, .hangUp, .wait, .now, .calendar, .restart, .settings: false
        }
    }
}
