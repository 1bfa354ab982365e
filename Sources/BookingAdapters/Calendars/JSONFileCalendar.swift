public import BookingDomain
import Synchronization

/// Calendars from JSON files, one file per provider, as a mirror: the store decides, the events follow.
///
/// Two forms are read, told apart by what is in the file:
/// - `{"events": […]}`, for people to write. An event has `start` and `end` (half-open; a time without an offset is
///   read in the business's zone) or a `date` for a whole local day, and may have an `id`, unique in its file, and a
///   `title`, which is ignored.
/// - `{"kind": "calendar#events", …}`, the events list of Google Calendar (API v3) as it is exported with
///   `singleEvents=true` (requirement A20): one page, or an array with all pages. What is cancelled, declined by the
///   calendar's owner, transparent, a working location or a birthday takes no time; everything else does. Whole days
///   are those of the calendar's own zone. A page that has another one behind it, or a series that is not written out,
///   is a mistake, because time would be missing. An answer does not tell which time it is about: `timeMin` and
///   `timeMax`, added to the export as they were asked for, do, and a range that reaches outside of them is
///   `not_covered`. Without them every time that the export has nothing to say about counts as free.
///
/// Files are strict JSON of at most 16 MiB. Each reading looks at the file, and reads it again where it has changed, so
/// that edits show at once; otherwise its work grows with the range, not with the file. What cannot be read is
/// unknown, never empty: `unreachable` for a file that is missing, `refused` for one that may not be read, `malformed`
/// for one with a mistake, `not_configured` for a provider without a file. ``validate()`` says what is wrong and where.
///
/// The files themselves are never changed. Events that are put or cancelled live in this value alone and lie over
/// the files: an event put replaces the file's event with its id, and a cancelled one stays away. They are gone
/// with the process, which is harmless for a mirror. One that is put beyond an export shows as soon as an export
/// reaches so far. All promises of `CalendarProvider` hold; reading a file is
/// not interrupted, but it is bounded.
public final class JSONFileCalendar: CalendarProvider {
    /// The largest file that is read, in bytes.
    public static let maximumBytes = 16 * 1_048_576

    /// The tenant whose calendars these are.
    public let business: BusinessID
    /// The file of each provider that has one.
    public let files: [ProviderID: String]

    private let reader: CalendarFile
    private let memories: [ProviderID: FileMemory<Result<BusyTimeline, SettingsError>>]
    private let written: Mutex<CalendarOverlay>

    /// Makes the calendars of one business; no file is opened yet.
    ///
    /// - Parameters:
    ///   - business: The tenant. Questions about another one are answered with `not_configured`.
    ///   - zone: The business's zone, for whole days and for times without an offset.
    ///   - files: The path of each provider's file.
    ///   - zones: Where the rules of the zones come from that the files name.
    public init(
        business: BusinessID, zone: ZoneRules, files: [ProviderID: String], zones: any ZoneSource = SystemZoneSource()
    ) {
        self.business = business
        self.files = files
        reader = CalendarFile(zone: zone, zones: zones)
        memories = Dictionary(uniqueKeysWithValues: files.map { ($0, FileMemory(path: $1)) })
        written = Mutex(CalendarOverlay())
    }

    /// Reads every file and refuses the first that has a mistake, in the order of the providers' ids.
    ///
    /// - Throws: ``SettingsError`` with line and column; without them where a file cannot be read at all.
    public func validate() throws(SettingsError) {
        for (_, memory) in memories.sorted(by: { $0.key < $1.key }) {
            do throws(CalendarFileError) {
                _ = try timeline(in: memory)
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
        guard let memory = memory(of: request.provider, request.business) else { return .unknown(.notConfigured) }
        if let reason = Self.refusal(deadline: request.deadline) { return .unknown(reason) }
        let events: [BusyInterval]?
        do throws(CalendarFileError) {
            events = try timeline(in: memory).events(in: request.range)
        } catch {
            return .unknown(error.reason)
        }
        guard let events else { return .unknown(.notCovered) }
        let busy = written.withLock { $0.applied(to: events, of: request.provider, in: request.range) }
        return .known(busy, readAt: request.now)
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

    private func memory(
        of provider: ProviderID, _ business: BusinessID
    ) -> FileMemory<Result<BusyTimeline, SettingsError>>? {
        business == self.business ? memories[provider] : nil
    }

    /// Everything that is busy according to a file as it is now.
    private func timeline(
        in memory: FileMemory<Result<BusyTimeline, SettingsError>>
    ) throws(CalendarFileError) -> BusyTimeline {
        let result: Result<BusyTimeline, SettingsError>
        do throws(FileError) {
            result = try memory.value(limit: Self.maximumBytes) { bytes in
                Result { () throws(SettingsError) in
                    try reader.timeline(bytes, file: memory.path)
                }
            }
        } catch {
            throw CalendarFileError(error, file: memory.path)
        }
        do throws(SettingsError) {
            return try result.get()
        } catch {
            throw CalendarFileError(mistake: error)
        }
    }

    /// Refuses a write to a calendar that could not be read: it would seem to have worked, and nobody would see it.
    private func requireWritable(
        _ provider: ProviderID, _ business: BusinessID, deadline: Duration
    ) throws(CalendarError) {
        guard let memory = memory(of: provider, business) else { throw CalendarError(.notConfigured) }
        if let reason = Self.refusal(deadline: deadline) { throw CalendarError(reason) }
        do throws(CalendarFileError) {
            _ = try timeline(in: memory)
        } catch {
            throw CalendarError(error.reason, underlying: error.settingsError)
        }
    }

    /// Why a call is not even begun: its caller gave up, or left it no time.
    private static func refusal(deadline: Duration) -> CalendarUnknownReason? {
        if Task.isCancelled { return .cancelled }
        return deadline > .zero ? nil : .timeout
    }
}
