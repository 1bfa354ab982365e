import BookingDomain

/// Everybody who takes part in a session: one conversation for each customer, whatever the channel.
///
/// Identifiers follow from who somebody is, so that another session on the same store meets the same people.
struct SessionDirectory: Sendable {
    private var byContact: [SessionContact: SessionIdentity] = [:]
    private var anonymous: [SessionSection: SessionIdentity] = [:]

    /// Knows the customers of a script, and finds the others in its sections.
    init(_ script: SessionScript) {
        for known in script.customers {
            guard let identity = Self.identity(name: known.name, phone: known.phone, email: known.email) else {
                continue
            }
            if let phone = known.phone { byContact[.phone(phone)] = identity }
            if let email = known.email { byContact[.email(email)] = identity }
        }
        for case .section(let section) in script.steps.lazy.map(\.kind) { add(section) }
    }

    /// The party of a section.
    func identity(of section: SessionSection) -> SessionIdentity? {
        switch section.party {
        case .contact(let contact): byContact[contact]
        case .anonymous: anonymous[section]
        }
    }

    /// The party with a contact.
    func identity(of contact: SessionContact) -> SessionIdentity? { byContact[contact] }

    private mutating func add(_ section: SessionSection) {
        guard identity(of: section) == nil else { return }
        switch section.party {
        case .contact(.phone(let phone)):
            byContact[.phone(phone)] = Self.identity(name: nil, phone: phone, email: nil)
        case .contact(.email(let email)):
            byContact[.email(email)] = Self.identity(name: nil, phone: nil, email: email)
        case .anonymous(let name):
            let mark = Self.mark("\(section.channel.rawValue) \(name)")
            anonymous[section] = SessionIdentity(conversationID: ConversationID("conversation-\(mark)"), customer: nil)
        }
    }

    /// A customer, who is known by the phone number or else by the address.
    private static func identity(name: String?, phone: PhoneNumber?, email: EmailAddress?) -> SessionIdentity? {
        guard let contact = phone?.e164 ?? email?.address else { return nil }
        let mark = mark(contact)
        return SessionIdentity(
            conversationID: conversation(of: contact),
            customer: Customer(id: CustomerID("customer-\(mark)"), name: name, phone: phone, email: email))
    }

    /// The conversation of whoever is known by a contact.
    static func conversation(of contact: String) -> ConversationID {
        ConversationID("conversation-\(mark(contact))")
    }

    /// Letters that stand for a text and do not show it: its FNV-1a checksum in 64 bits.
    private static func mark(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return String((0..<16).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(hash >> (4 * $0) & 15))) })
    }
}
