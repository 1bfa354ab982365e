import BookingDomain
import BookingTesting

/// A conversation of a store, and what the store knows of its customer.
struct StoredThread: Sendable {
    /// The conversation.
    let conversation: Conversation
    /// Its customer, with what customer record, call record and command line say; nil where nobody is known.
    private(set) var customer: Customer?

    /// Finds a conversation by its id, or by the telephone number or e-mail address of its customer.
    ///
    /// - Throws: `BookingError` with `not_found`, `invalid_data` or `store_unavailable`.
    init(_ word: String, in store: StoredRecords) async throws(BookingError) {
        let calls = try await store.all(CallState.self)
        let customers = try await store.all(Customer.self)
        let contact = SessionContact(word)
        let known = try await store.all(Conversation.self)
        let found = known.filter { $0.id.rawValue == word }
        let meant =
            found.isEmpty ? contact?.conversations(among: known, calls: calls, customers: customers) ?? [] : found
        guard let first = meant.first else {
            throw BookingError(
                .notFound,
                "the store has no conversation \(Excerpt.quoted(word)); name its id, which store show lists, or the "
                    + "customer's telephone number with + or e-mail address")
        }
        guard meant.count == 1 else {
            let ids = Sentence.list(meant.map { Excerpt.quoted($0.id.rawValue) })
            throw BookingError(.invalidData, "they have several conversations; name one of them: \(ids)")
        }
        conversation = first
        let call = calls.filter { $0.conversationID == first.id }.max { $0.updatedAt < $1.updatedAt }
        let caller = first.customerID == nil || call?.customer?.id == first.customerID ? call?.customer : nil
        customer =
            customers.first { $0.id == first.customerID } ?? caller ?? first.customerID.map { Customer(id: $0) }
        if case .phone(let phone)? = contact { add(name: nil, phone: phone) }
    }

    /// Adds what is said of the customer; a number that is known stays, as it does in a booking.
    mutating func add(name: String?, phone: PhoneNumber?) {
        guard name != nil || phone != nil else { return }
        var known = customer ?? Customer(id: CustomerID("caller of \(conversation.id)"))
        known.name = name ?? known.name
        known.phone = known.phone ?? phone
        customer = known
    }

    /// Whether only the transport could say who they are: a call or a text brings a number with it, and none is known.
    var isUnknownCaller: Bool {
        guard customer?.phone == nil else { return false }
        switch conversation.channel {
        case .voice, .sms: return true
        default: return customer?.name == nil && customer?.email == nil
        }
    }
}

extension SessionContact {
    /// The conversations of whoever is reached this way.
    fileprivate func conversations(
        among known: [Conversation], calls: [CallState], customers: [Customer]
    ) -> [Conversation] {
        let threads = Set(calls.filter { reaches($0.customer) }.map(\.conversationID)).union([conversationID])
        let owners = Set(customers.filter(reaches).map(\.id))
        return known.filter { threads.contains($0.id) || $0.customerID.map(owners.contains) == true }
    }

    private func reaches(_ customer: Customer?) -> Bool {
        switch self {
        case .phone(let phone): customer?.phone == phone
        case .email(let email): customer?.email == email
        }
    }
}
