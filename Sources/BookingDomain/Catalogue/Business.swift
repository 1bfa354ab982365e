/// The tenant: its zone, hours, services, providers and policy.
///
/// A business is a value that is always fit for use: `init` refuses what would book the wrong thing.
public struct Business: Sendable, Hashable {
    /// What it is made of; copies of a business share it.
    private let parts: Parts
    /// The reader of replies that knows its names.
    private let sharedReader = SharedReplyReader()

    /// Names the tenant; every key in every store starts with it.
    public var id: BusinessID { parts.id }
    /// What customers are told.
    public var name: String { parts.name }
    /// The zone in which its clocks run.
    public var zone: ZoneRules { parts.zone }
    /// The country code put before national phone numbers, such as "1" or "49"; nil where numbers must be
    /// international.
    public var callingCode: String? { parts.callingCode }
    /// When the business is open.
    public var hours: WorkingHours { parts.hours }
    /// What can be booked, in catalogue order.
    public var services: [Service] { parts.services }
    /// Who performs it, in catalogue order.
    public var providers: [Provider] { parts.providers }
    /// The tunable rules.
    public var policy: BookingPolicy { parts.policy }
    /// The languages its customers write and speak, as ISO 639 codes, the likeliest first.
    public var languages: [String] { parts.languages }

    /// Makes a business after checking that its parts fit together.
    ///
    /// - Throws: `CatalogueError` naming the first fault: a doubled identifier, a service that nobody performs, an
    ///   unknown provider, a duration, buffer or number of places out of range, or a policy value out of range.
    public init(
        id: BusinessID, name: String, zone: ZoneRules, callingCode: String? = nil, hours: WorkingHours,
        services: [Service], providers: [Provider], policy: BookingPolicy = BookingPolicy(),
        languages: [String] = ["en"]
    ) throws(CatalogueError) {
        try Self.check(services: services, providers: providers)
        try Self.check(languages: languages)
        if let fault = policy.fault { throw CatalogueError(.policy, fault.message) }
        parts = Parts(
            id: id, name: name, zone: zone, callingCode: callingCode, hours: hours, services: services,
            providers: providers, policy: policy, languages: languages)
    }

    /// The same business under another policy.
    ///
    /// - Throws: `CatalogueError` where a policy value is out of range.
    public func under(_ policy: BookingPolicy) throws(CatalogueError) -> Business {
        try Business(
            id: id, name: name, zone: zone, callingCode: callingCode, hours: hours, services: services,
            providers: providers, policy: policy, languages: languages)
    }

    /// Reads replies with the names of this business in mind; it is made once for a business and all its copies.
    var replyReader: ReplyReader { sharedReader.reader(of: self) }

    /// The service with an identifier.
    public func service(_ id: ServiceID) -> Service? {
        services.first { $0.id == id }
    }

    /// The provider with an identifier.
    public func provider(_ id: ProviderID) -> Provider? {
        providers.first { $0.id == id }
    }

    /// The service that words mean: its identifier, name or alias, without regard to case and outer spaces.
    public func service(named words: String) -> Service? {
        let wanted = Self.folded(words)
        return services.first { Self.folded($0.id.rawValue) == wanted }
            ?? services.first { ([$0.name] + $0.aliases).contains { Self.folded($0) == wanted } }
    }

    /// The provider that words mean: the identifier, name or alias, without regard to case and outer spaces.
    public func provider(named words: String) -> Provider? {
        let wanted = Self.folded(words)
        return providers.first { Self.folded($0.id.rawValue) == wanted }
            ?? providers.first { ([$0.name] + $0.aliases).contains { Self.folded($0) == wanted } }
    }

    /// When a provider works on a date: the time that the business and the provider share.
    public func hours(of provider: Provider, on date: LocalDate) -> DayHours {
        let open = hours.hours(on: date)
        guard let own = provider.hours else { return open }
        return open.intersection(own.hours(on: date))
    }

    /// When a provider works, as one value: the week, and the exceptional dates of the two weeks from a date on, each
    /// the time that the business and the provider share.
    func sharedHours(of provider: Provider, from today: LocalDate) -> WorkingHours {
        var shared = WorkingHours(weekly: [:])
        for weekday in Weekday.allCases {
            let open = hours.weekly[weekday] ?? .closed
            shared.weekly[weekday] = provider.hours.map { open.intersection($0.weekly[weekday] ?? .closed) } ?? open
        }
        for days in 0..<OpeningSentences.exceptionDays {
            guard let date = today.adding(days: days) else { break }
            let isExceptional = hours.exceptions[date] != nil || provider.hours?.exceptions[date] != nil
            if isExceptional { shared.exceptions[date] = self.hours(of: provider, on: date) }
        }
        return shared
    }

    package static func folded(_ words: String) -> String {
        words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func check(services: [Service], providers: [Provider]) throws(CatalogueError) {
        var providerIDs: Set<ProviderID> = []
        for provider in providers {
            guard providerIDs.insert(provider.id).inserted else {
                throw CatalogueError(.duplicate, "two providers have the id \"\(provider.id)\"", provider: provider.id)
            }
            guard (1...1000).contains(provider.places) else {
                throw CatalogueError(.range, "places must be 1 to 1000, not \(provider.places)", provider: provider.id)
            }
        }
        var serviceIDs: Set<ServiceID> = []
        for service in services {
            guard serviceIDs.insert(service.id).inserted else {
                throw CatalogueError(.duplicate, "two services have the id \"\(service.id)\"", service: service.id)
            }
            try check(service, providerIDs: providerIDs)
        }
        try checkWords(services: services, providers: providers)
    }

    private static func check(languages: [String]) throws(CatalogueError) {
        let known = Vocabulary.all.keys.sorted().joined(separator: ", ")
        guard !languages.isEmpty else {
            throw CatalogueError(.language, "name at least one language; these are known: \(known)")
        }
        for language in languages where Vocabulary.all[language] == nil {
            throw CatalogueError(.language, "there is no language \"\(language)\"; these are known: \(known)")
        }
    }

    private static func check(_ service: Service, providerIDs: Set<ProviderID>) throws(CatalogueError) {
        guard (1...1440).contains(service.durationMinutes) else {
            throw CatalogueError(
                .range, "a duration must be 1 to 1440 minutes, not \(service.durationMinutes)", service: service.id)
        }
        for buffer in [service.bufferBeforeMinutes, service.bufferAfterMinutes] where !(0...720).contains(buffer) {
            throw CatalogueError(.range, "a buffer must be 0 to 720 minutes, not \(buffer)", service: service.id)
        }
        guard !service.providerIDs.isEmpty else {
            throw CatalogueError(
                .nobody, "nobody performs \"\(service.id)\"; list at least one provider", service: service.id)
        }
        for provider in service.providerIDs where !providerIDs.contains(provider) {
            throw CatalogueError(
                .unknownProvider, "\"\(service.id)\" names the provider \"\(provider)\", which is not in the catalogue",
                service: service.id, provider: provider)
        }
    }

    /// Refuses words that could mean two services or two providers: the wrong one would be booked.
    private static func checkWords(services: [Service], providers: [Provider]) throws(CatalogueError) {
        var meaning: [String: String] = [:]
        for service in services {
            for word in Set(([service.id.rawValue, service.name] + service.aliases).map(folded)) {
                if let other = meaning.updateValue(service.id.rawValue, forKey: word) {
                    throw ambiguous(word, other, service.id.rawValue, service: service.id)
                }
            }
        }
        meaning.removeAll()
        for provider in providers {
            for word in Set(([provider.id.rawValue, provider.name] + provider.aliases).map(folded)) {
                if let other = meaning.updateValue(provider.id.rawValue, forKey: word) {
                    throw ambiguous(word, other, provider.id.rawValue, provider: provider.id)
                }
            }
        }
    }

    private static func ambiguous(
        _ word: String, _ one: String, _ other: String, service: ServiceID? = nil, provider: ProviderID? = nil
    ) -> CatalogueError {
        var error = CatalogueError(
            .duplicate, "\"\(word)\" could mean \"\(one)\" or \"\(other)\"; remove or change it at one of them",
            service: service, provider: provider)
        error.word = word
        return error
    }
}

extension Business {
    /// What a business is made of, in one place: a context is copied at every step, and its business with it.
    private final class Parts: Sendable, Hashable {
        let id: BusinessID
        let name: String
        let zone: ZoneRules
        let callingCode: String?
        let hours: WorkingHours
        let services: [Service]
        let providers: [Provider]
        let policy: BookingPolicy
        let languages: [String]

        init(
            id: BusinessID, name: String, zone: ZoneRules, callingCode: String?, hours: WorkingHours,
            services: [Service], providers: [Provider], policy: BookingPolicy, languages: [String]
        ) {
            self.id = id
            self.name = name
            self.zone = zone
            self.callingCode = callingCode
            self.hours = hours
            self.services = services
            self.providers = providers
            self.policy = policy
            self.languages = languages
        }

        static func == (lhs: Parts, rhs: Parts) -> Bool {
            lhs === rhs
                || (lhs.id == rhs.id && lhs.name == rhs.name && lhs.zone == rhs.zone
                    && lhs.callingCode == rhs.callingCode && lhs.hours == rhs.hours && lhs.services == rhs.services
                    && lhs.providers == rhs.providers && lhs.policy == rhs.policy && lhs.languages == rhs.languages)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(id)
            hasher.combine(name)
            hasher.combine(zone)
            hasher.combine(callingCode)
            hasher.combine(hours)
            hasher.combine(services)
            hasher.combine(providers)
            hasher.combine(policy)
            hasher.combine(languages)
        }
    }
}
