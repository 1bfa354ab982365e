public import BookingDomain
import Synchronization

/// Calendars from JSON files, one file per provider, as a mirror: the store decides, the events follow.
///
/// A file is `{"events": […]}`. An event has `start` and `end` (half-open; a time without an offset is read in the
/// business's zone) or a `date` for a whole local day, and may have an `id`, unique in its file, and a `title`,
/// which is ignored. Files are strict JSON of at most 16 MiB and are read anew for each reading, so that edits show
/// at once. What cannot be read is unknown, never empty: `unreachable` for a file that is missing, `refused` for
/// one that may not be read, `malformed` for one with a mistake, `not_configured` for a provider without a file.
/// ``validate()`` says what is wrong and where.
///
/// The files themselves are never changed. Events that are put or cancelled live in this value alone and lie over
/// the files: an event put replaces the file's event with its id, and a cancelled one stays away. They are gone
/// with the process, which is harmless for a mirror. All promises of `CalendarProvider` hold; reading a file is
/// not interrupted, but it is bounded.
public final class JSONFileCalendar: CalendarProvider {
    /// The largest file that is read, in bytes.
    public static let maximumBytes = 16 * 1_048_576

    /// The tenant whose calendars these are.
    public let business: BusinessID
    /// The file of each provider that has one.
    public let files: [ProviderID: String]

    private let reader: CalendarFileReader
    private let written: Mutex<CalendarOverlay>

    /// Makes the calendars of one business; no file is opened yet.
    ///
    /// - Parameters:
    ///   - business: The tenant. Questions about another one are answered with `not_configured`.
    ///   - zone: The business's zone, for whole days and for times without an offset.
    ///   - files: The path of each provider's file.
    public init(business: BusinessID, zone: ZoneRules, files: [ProviderID: String]) {
        self.business = business
        self.files = files
        reader = CalendarFileReader(zone: zone, maximumBytes: Self.maximumBytes)
        written = Mutex(CalendarOverlay())
    }

    /// Reads every file and refuses the first that has a mistake, in the order of the providers' ids.
    ///
    /// - Throws: ``SettingsError`` with line and column; without them where a file cannot be read at all.
    public func validate() throws(SettingsError) {
        for (_, path) in files.sorted(by: { $0.key < $1.key }) {
            do throws(CalendarFileError) {
                _ = try reader.events(path: path)
            } catch {
                throw error.settingsError
            }
        }
    }

    /// What a provider's file and the events written here say about a range.
    ///
    /// Events are in order of time and whole, also where they reach beyond the range. The reading is as of
    /// `request.now`.
    public func reading(of request: CalendarRequest) async -> CalendarReading {
        guard let path = path(of: request.provider, request.business) else { return .unknown(.notConfigured) }
        if let reason = Self.refusal(deadline: request.deadline) { return .unknown(reason) }
        let events: [BusyInterval]
        do throws(CalendarFileError) {
            events = try reader.events(path: path)
        } catch {
            return .unknown(error.reason)
        }
        let all = written.withLock { $0.applied(to: events, of: request.provider) }
        let busy = all.filter { $0.interval.overlaps(request.range) }
        return .known(busy.sorted(by: Self.isOrdered), readAt: request.now)
    }

    /// Keeps an event in memory; one with the same id is replaced.
    ///
    /// - Throws: `CalendarError` with the reason a reading would give, and nothing kept; `underlying` is the
    ///   ``SettingsError`` where the file is at fault.
    public func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        try requireWritable(event.providerID, event.businessID, deadline: deadline)
        written.withLock { $0.put(event.id, of: event.providerID, at: event.interval) }
    }

    /// Keeps an event out of all further readings, whether it was put here or stands in the file.
    ///
    /// - Throws: `CalendarError` with the reason a reading would give, and nothing changed; `underlying` is the
    ///   ``SettingsError`` where the file is at fault.
    public func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        try requireWritable(provider, business, deadline: deadline)
        written.withLock { $0.cancel(event, of: provider) }
    }

    private func path(of provider: ProviderID, _ business: BusinessID) -> String? {
        business == self.business ? files[provider] : nil
    }

    /// Refuses a write to a calendar that could not be read: it would seem to have worked, and nobody would see it.
    private func requireWritable(
        _ provider: ProviderID, _ business: BusinessID, deadline: Duration
    ) throws(CalendarError) {
        guard let path = path(of: provider, business) else { throw CalendarError(.notConfigured) }
        if let reason = Self.refusal(deadline: deadline) { throw CalendarError(reason) }
        do throws(CalendarFileError) {
            _ = try reader.events(path: path)
        } catch {
            throw CalendarError(error.reason, underlying: error.settingsError)
        }
    }

    /// Why a call is not even begun: its caller gave up, or left it no time.
    private static func refusal(deadline: Duration) -> CalendarUnknownReason? {
        if Task.isCancelled { return .cancelled }
        return deadline > .zero ? nil : .timeout
    }

    private static func isOrdered(_ left: BusyInterval, _ right: BusyInterval) -> Bool {
        let (one, other) = (left.interval, right.interval)
        if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
        if one.upperBound != other.upperBound { return one.upperBound < other.upperBound }
        return (left.eventID?.rawValue ?? "") < (right.eventID?.rawValue ?? "")
    }
}
