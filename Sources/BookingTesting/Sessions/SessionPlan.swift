import BookingAdapters
import BookingDomain

/// A script together with the files that it names, checked to the end: what is left to do is to run it.
struct SessionPlan: Sendable {
    let script: SessionScript
    /// The business as the session begins.
    let business: Business
    /// The business as its settings are at each step.
    let businesses: [Business]
    /// What is busy in each provider's calendar.
    let busy: [ProviderID: BusyTimeline]
    /// When the session begins.
    let start: Date
    /// When each step happens.
    let instants: [Date]
    let directory: SessionDirectory
    /// The conversations that another system has stored, under the names they have here.
    let threads: [Conversation]

    /// Reads and checks everything.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - files: where the files come from.
    ///   - zones: where time zones come from.
    ///   - policy: what changes in the policy of business and script; nil where nothing does.
    init(
        _ script: SessionScript, files: SessionFiles, zones: any ZoneSource, policy: PolicyChange?
    ) throws(SessionError) {
        self.script = script
        let settings = SessionBusinesses(script: script, files: files, zones: zones, policy: policy)
        business = try settings.first()
        businesses = try settings.all(after: business)
        busy = try Self.calendars(script, business: business, files: files, zones: zones)
        start = try Self.instant(script.start, script, business.zone)
        instants = try Self.instants(script, start: start, businesses: businesses)
        directory = SessionDirectory(script)
        threads = try Self.threads(script, directory: directory, files: files)
    }

    private static func threads(
        _ script: SessionScript, directory: SessionDirectory, files: SessionFiles
    ) throws(SessionError) -> [Conversation] {
        var threads: [Conversation] = []
        for stored in script.stored {
            guard let identity = directory.identity(of: stored.contact) else {
                throw SessionError(
                    file: script.file, position: stored.position,
                    message: "nobody in this script has this contact; add a section or a customer line")
            }
            let (path, bytes) = try files.read(
                stored.path, line: stored.position.line, limit: JSONLimits.default.bytes, of: script)
            do throws(JSONError) {
                threads.append(try thread(JSONReader.read(bytes), of: identity))
            } catch {
                let located = error.located(in: bytes)
                throw SessionError(file: path, position: located.position, message: located.message)
            }
        }
        return threads
    }

    /// A stored conversation under the identifiers of this script.
    private static func thread(
        _ json: JSONValue, of identity: SessionIdentity
    ) throws(JSONError) -> Conversation {
        _ = try Conversation(json: json)
        guard case .object(var form) = json else { return try Conversation(json: json) }
        form["id"] = .string(identity.conversationID.rawValue)
        form["customer_id"] = identity.customer.map { .string($0.id.rawValue) }
        return try Conversation(json: .object(form))
    }

    private static func calendars(
        _ script: SessionScript, business: Business, files: SessionFiles, zones: any ZoneSource
    ) throws(SessionError) -> [ProviderID: BusyTimeline] {
        var busy: [ProviderID: BusyTimeline] = [:]
        for calendar in script.calendars {
            let provider = try provider(calendar.provider, line: calendar.line, script, business)
            guard let word = calendar.path else { continue }
            let (path, bytes) = try files.read(
                word, line: calendar.line, limit: JSONFileCalendar.maximumBytes, of: script)
            do throws(SettingsError) {
                busy[provider] = try CalendarFile(zone: business.zone, zones: zones).timeline(bytes, file: path)
            } catch {
                throw SessionError(file: error.file, position: error.position, message: error.message)
            }
        }
        return busy
    }

    private static func provider(
        _ word: SessionWord, line: Int, _ script: SessionScript, _ business: Business
    ) throws(SessionError) -> ProviderID {
        if let provider = business.provider(ProviderID(word.text)) { return provider.id }
        let known = business.providers.map(\.id.rawValue)
        let advice =
            Spelling.suggestion(for: word.text, among: known).map { "did you mean \($0)?" }
            ?? "\(business.name) has \(known.prefix(10).joined(separator: ", "))"
        throw SessionError(
            file: script.file, position: SourcePosition(line: line, column: word.column),
            message: "there is no provider \(Excerpt.quoted(word.text)); \(advice)")
    }

    private static func instant(
        _ time: SessionTime, _ script: SessionScript, _ zone: ZoneRules
    ) throws(SessionError) -> Date {
        do throws(ISO8601Error) {
            return try ISO8601.instant(time.text, in: zone)
        } catch {
            throw SessionError(file: script.file, position: time.position, message: error.message)
        }
    }

    private static func instants(
        _ script: SessionScript, start: Date, businesses: [Business]
    ) throws(SessionError) -> [Date] {
        var now = start
        var instants: [Date] = []
        for (step, business) in zip(script.steps, businesses) {
            switch step.kind {
            case .wait(let seconds): now = now.addingTimeInterval(TimeInterval(seconds))
            case .now(let time):
                let next = try instant(time, script, business.zone)
                guard next >= now else {
                    let shown = business.zone.localDateTime(at: now)
                    throw SessionError(
                        file: script.file, position: time.position,
                        message: "time only goes forward; it is \(shown.date) \(shown.time) already")
                }
                now = next
            case .calendar(let word, _):
                _ = try provider(word, line: step.position.line, script, business)
            case .section, .agent, .customer, .again, .hangUp, .relay, .restart, .settings: break
            }
            instants.append(now)
        }
        return instants
    }
}
