import BookingAdapters
import BookingDomain
import BookingTesting

/// The business, calendars and store that a question about times is asked of; nothing of it changes.
struct CommandDesk: Sendable {
    static let service = OptionSpec.required(
        "--service", .text("SERVICE"), "what would be performed: the id, name or alias of a service")
    static let provider = OptionSpec.value(
        "--provider", .text("PROVIDER"),
        "who would perform it: the id, name or alias of a provider; without it everybody who performs it")
    static let calendar = OptionSpec.value(
        "--calendar", .text("PROVIDER=FILE"), isRepeatable: true,
        "what is busy in a provider's calendar, from a calendar file; PROVIDER=free for nothing; a calendar that is not "
            + "given is not known")
    static let store = OptionSpec.value(
        "--store", .folder(), "what is booked and held, from the store in this folder, which stays as it is")
    static let now = OptionSpec.value(
        "--now", .text("TIME"), "when the question is asked, in ISO 8601; without it now")

    /// The tenant.
    let business: Business
    /// What would be performed.
    let service: Service
    /// Who would perform it; nil for everybody who does.
    let provider: Provider?
    /// Whose calendars are given.
    let calendars: Set<ProviderID>
    /// The instant of the question.
    let now: Date
    /// A copy of the store in memory.
    let store: InMemoryStore
    /// A brain on all that, whose clock stands still.
    let orchestrator: BookingOrchestrator

    /// Reads everything that a command line names.
    init(_ call: CommandCall) throws(CommandError) {
        let arguments = call.arguments
        let surroundings = call.surroundings
        let business = try Self.business(arguments.operands.joined(), surroundings)
        service = try Self.service(arguments.required(Self.service), business)
        provider = try arguments.value(Self.provider).map { word throws(CommandError) in
            try Self.provider(word, business)
        }
        var busy: [ProviderID: BusyTimeline] = [:]
        for word in arguments.values(Self.calendar) {
            let (provider, events) = try Self.calendar(word, business, surroundings)
            guard busy.updateValue(events, forKey: provider) == nil else {
                throw .usage("there are two calendars for \(provider); remove one")
            }
        }
        let store = try Self.store(arguments.value(Self.store), surroundings)
        if let warning = Self.warning(store, of: business, in: arguments.value(Self.store)) {
            call.printer.message("booking-cli: \(warning)\n")
        }
        let now = try arguments.instant(Self.now, in: business.zone) ?? surroundings.environment.now
        let environment = VirtualEnvironment(now: now)
        let calendar = FixedCalendar(business: business.id, busy: busy)
        let metrics = InMemoryMetrics()
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(), metrics: metrics,
            environment: environment)
        orchestrator = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: metrics, environment: environment)
        calendars = Set(busy.keys)
        self.business = business
        self.store = store
        self.now = now
    }

    /// Whoever is asked about and has no calendar on the command line, in catalogue order.
    var withoutCalendar: [ProviderID] {
        let asked = provider.map { [$0.id] } ?? business.providers.map(\.id).filter(service.providerIDs.contains)
        return asked.filter { !calendars.contains($0) }
    }

    /// What to write so that every calendar is known: `--calendar anna=FILE or --calendar bella=FILE`.
    var missingCalendars: String { Sentence.list(withoutCalendar.map { "--calendar \($0)=FILE" }, joint: "or") }

    /// Says where a store is one of other businesses only, which is a slip more often than not.
    private static func warning(_ store: InMemoryStore, of business: Business, in folder: String?) -> String? {
        let known = store.businesses
        guard let folder, !known.isEmpty, !known.contains(business.id) else { return nil }
        let names = Sentence.list(known.map { Excerpt.quoted($0.rawValue) })
        return "the store \(Excerpt.quoted(folder)) holds nothing of \(business.id), only of \(names); "
            + "so everything counts as not booked"
    }

    private static func business(
        _ path: String, _ surroundings: CommandSurroundings
    ) throws(CommandError) -> Business {
        let bytes = try read(path, limit: BusinessSettings.maximumBytes, surroundings)
        do throws(SettingsError) {
            return try BusinessSettings.read(bytes, file: path, zones: surroundings.zones)
        } catch {
            throw CommandError(error)
        }
    }

    private static func service(_ word: String, _ business: Business) throws(CommandError) -> Service {
        if let service = business.service(named: word) { return service }
        throw unknown("service", word, in: business, among: business.services.map(\.id.rawValue))
    }

    private static func provider(_ word: String, _ business: Business) throws(CommandError) -> Provider {
        if let provider = business.provider(named: word) { return provider }
        throw unknown("provider", word, in: business, among: business.providers.map(\.id.rawValue))
    }

    private static func unknown(
        _ kind: String, _ word: String, in business: Business, among ids: [String]
    ) -> CommandError {
        let advice =
            Spelling.suggestion(for: word, among: ids).map { "did you mean \($0)?" }
            ?? "\(business.name) has \(ids.prefix(10).joined(separator: ", "))"
        return .usage("there is no \(kind) \(Excerpt.quoted(word)); \(advice)")
    }

    private static func calendar(
        _ word: String, _ business: Business, _ surroundings: CommandSurroundings
    ) throws(CommandError) -> (ProviderID, BusyTimeline) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else {
            throw .usage("--calendar needs PROVIDER=FILE or PROVIDER=free, not \(Excerpt.quoted(word))")
        }
        let provider = try provider(parts[0], business).id
        guard parts[1] != "free" else { return (provider, BusyTimeline([])) }
        let bytes = try read(parts[1], limit: JSONFileCalendar.maximumBytes, surroundings)
        do throws(SettingsError) {
            return (
                provider,
                try CalendarFile(zone: business.zone, zones: surroundings.zones)
                    .timeline(bytes, file: parts[1])
            )
        } catch {
            throw CommandError(error)
        }
    }

    private static func store(
        _ folder: String?, _ surroundings: CommandSurroundings
    ) throws(CommandError) -> InMemoryStore {
        guard let folder else { return InMemoryStore() }
        do throws(JSONFileStoreError) {
            return try JSONFileStore.copy(of: folder, seams: surroundings.seams)
        } catch {
            throw CommandError(error)
        }
    }

    private static func read(
        _ path: String, limit: Int, _ surroundings: CommandSurroundings
    ) throws(CommandError) -> [UInt8] {
        do throws(FileError) {
            return try surroundings.files.read(path, limit: limit)
        } catch {
            throw CommandError(error)
        }
    }
}
