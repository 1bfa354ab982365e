public import BookingDomain

/// Everything a store holds, item by item, to be looked at.
///
/// What a person could be known by is masked unless it is asked for: only values under names that are known to hold no
/// personal data are shown.
public struct StoreContents: Sendable {
    /// What an item is.
    public enum Section: String, Sendable, CaseIterable {
        /// A conversation, an appointment, a customer and so on.
        case record
        /// Time of a provider that is taken.
        case claim
        /// What was decided on one call.
        case outcome
        /// What happened.
        case event
        /// What the outside world must learn.
        case outbox
    }

    /// One item.
    public struct Item: Sendable {
        /// What it is.
        public let section: Section
        /// Whose it is.
        public let business: BusinessID
        private let json: JSONValue

        init(_ section: Section, _ business: BusinessID, _ json: JSONValue) {
            self.section = section
            self.business = business
            self.json = json
        }

        /// The item in its stored form.
        ///
        /// - Parameter showingPersonalData: whether names, numbers, addresses and texts are shown, too.
        public func json(showingPersonalData: Bool = false) -> JSONValue {
            showingPersonalData
                ? json : PersonalDataMask.masked(json, alsoShown: section == .event ? ["name", "reason"] : [])
        }
    }

    /// How many changes have been made.
    public let commits: UInt64
    /// Every item: by business records, claims, outcomes and events, and then the outbox.
    public let items: [Item]

    /// The flow log of every business that the store knows, in the order of commits.
    public let flowLogs: [BusinessID: [BookingEvent]]

    init(_ state: InMemoryState) {
        commits = state.sequence
        flowLogs = state.flowLogs
        items = state.items.compactMap { item -> Item? in
            switch item {
            case .sequence: nil
            case .record(let business, let record): Item(.record, business, record.json)
            case .claim(let business, let claim): Item(.claim, business, claim.json)
            case .outcome(let business, let outcome): Item(.outcome, business, outcome.json)
            case .event(let business, let event): Item(.event, business, event.json)
            case .row(let row): Item(.outbox, row.businessID, row.json)
            }
        }
    }

    /// How many items there are of each kind.
    public var counts: [Section: Int] {
        items.reduce(into: [:]) { counts, item in counts[item.section, default: 0] += 1 }
    }
}
