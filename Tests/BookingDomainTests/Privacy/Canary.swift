import BookingDomain

/// A person whose every word can be recognised wherever it turns up.
struct Canary: Sendable {
    let name: String
    let phone: String
    let email: String
    let notes: String
    let reason: String
    /// What they say, which says nothing about offers.
    let message: String
    /// What tells that something of them is in a text, in small letters and without what people put between digits.
    private let traces: [String]

    /// Who talks to the business: their name has letters beyond ASCII, spelled in two ways.
    static let customer = Canary(
        name: "Zoë N\u{303}andu\u{301} Kanarienvogel 李金絲雀", phone: "(305) 555-0187",
        email: "zoe.Kanarienvogel@birds.example", notes: "door code 4711, ask for Wellensittich 🦜",
        reason: "flying to Teneriffa with the Papagei",
        message: "my name is Zoë Kanarienvogel, call 3 0 5 5 5 5 0 1 8 7 about the Wellensittich",
        traces: [
            "kanarienvogel", "n\u{303}andu\u{301}", "ñandú", "李金絲雀", "3055550187", "5550187", "birds.example", "4711",
            "wellensittich", "🦜",
            "teneriffa", "papagei",
        ])

    /// Somebody else, who must not learn of the first one, nor the other way round.
    static let rival = Canary(
        name: "Bjørn O’Falke-Sperber", phone: "+1 305.555.0199", email: "falke@nest.example",
        notes: "allergic to Hirse", reason: "caught the Grippe", message: "Falke here, 305/555/0199",
        traces: [
            "falke", "sperber", "3055550199", "5550199", "nest.example", "hirse", "grippe",
        ])

    /// The person as the transport proves them.
    func customer(_ id: CustomerID) -> Customer {
        Customer(id: id, name: name, phone: PhoneNumber(phone, callingCode: "1"), email: EmailAddress(email))
    }

    /// Whose traces are in a text, and which.
    static func traces(in text: String) -> [String] {
        let folded = Array(text.lowercased().utf8)
        let dense = folded.filter { !betweenDigits.contains($0) }
        return [customer, rival].flatMap(\.traces).filter { trace in
            let bytes = Array(trace.utf8)
            return contains(folded, bytes) || contains(dense, bytes)
        }
    }

    /// What people put between the digits of a number.
    private static let betweenDigits = Array(" -.()/+\"".utf8)

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        var start = 0
        while let found = text[start...].firstIndex(of: part[0]) {
            if text[found...].starts(with: part) { return true }
            start = found + 1
        }
        return false
    }
}
