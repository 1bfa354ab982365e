import BookingDomain

/// The words that begin a line.
enum SessionKeyword: String, CaseIterable {
    case business, now, calendar, customer, stored, policy
    case voice, sms, email, staff, web
    case wait, relay, restart, settings
    case agent, again, hangup

    /// Whether it begins a line at the left margin; the others and `customer` begin an indented one.
    var isStatement: Bool {
        switch self {
        case .agent, .again, .hangup: false
        default: true
        }
    }

    /// Whether it begins an indented line.
    var isTurn: Bool { !isStatement || self == .customer }

    /// The word that was probably meant, as advice.
    static func advice(for word: String, indented: Bool) -> String {
        let known = allCases.filter { indented ? $0.isTurn : $0.isStatement }.map(\.rawValue)
        if let meant = Spelling.suggestion(for: word, among: known) { return "did you mean \(meant)?" }
        return "use \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")"
    }
}
