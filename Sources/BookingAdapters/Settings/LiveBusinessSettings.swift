public import BookingDomain
import Synchronization

/// The settings of a business that follow their file without a restart (requirement C11).
///
/// Ask for ``current()`` once at the beginning of each request, whatever its channel, and put the answer into its
/// `BookingContext`: a request sees one state of the settings from its beginning to its end, and the next one sees the
/// new state. Each question looks at the file's attributes, and reads the file only where it has changed; nothing runs
/// in between.
///
/// A file that is missing, half written or wrong changes nothing: the last good settings stay, ``fault`` says what is
/// wrong, and `whenRefused` is told once. The same holds for a file of another business, because every key in every
/// store begins with its id, and for one with another time zone, because calendars are made with it. To leave no
/// moment in which the file is half written, write the new one beside it and rename it.
///
/// What is made of the settings once, such as the files of a ``JSONFileCalendar``, does not follow: a provider who is
/// new has no calendar until the next start.
public final class LiveBusinessSettings: Sendable {
    /// The file.
    public let path: String

    private let zones: any ZoneSource
    private let whenRefused: @Sendable (SettingsError) -> Void
    private let memory: FileMemory<Result<Business, SettingsError>>
    private let state: Mutex<State>

    private struct State {
        var business: Business
        var fault: SettingsError?
    }

    /// Reads the settings for the first time.
    ///
    /// - Parameters:
    ///   - path: The file, in the form that ``BusinessSettings`` reads.
    ///   - zones: Where the rules of time zones come from.
    ///   - whenRefused: Is told why a file is not used: once for each reason, from the thread that asked, before it
    ///     gets its answer. It may ask for ``fault`` and ``current()``.
    /// - Throws: ``SettingsError`` where there is nothing good to begin with.
    public convenience init(
        path: String, zones: some ZoneSource, whenRefused: @escaping @Sendable (SettingsError) -> Void = { _ in }
    ) throws(SettingsError) {
        try self.init(path: path, zones: zones, clock: nil, whenRefused: whenRefused)
    }

    package init(
        path: String, zones: some ZoneSource, clock: (@Sendable () -> Int64)?,
        whenRefused: @escaping @Sendable (SettingsError) -> Void
    ) throws(SettingsError) {
        self.path = path
        self.zones = zones
        self.whenRefused = whenRefused
        memory = FileMemory(path: path, clock: clock)
        state = Mutex(State(business: try Self.read(memory, zones).get()))
    }

    /// The settings for one request: those of the file as it is now, or the last good ones.
    public func current() -> Business {
        let (business, news) = state.withLock { state in
            switch Self.read(memory, zones) {
            case .success(let other) where other.id != state.business.id:
                return Self.refuse(Self.otherBusiness(other, path: path), &state)
            case .success(let other) where other.zone.identifier != state.business.zone.identifier:
                return Self.refuse(Self.otherZone(other, than: state.business, path: path), &state)
            case .success(let business):
                state.business = business
                state.fault = nil
                return (business, SettingsError?.none)
            case .failure(let error): return Self.refuse(error, &state)
            }
        }
        if let news { whenRefused(news) }
        return business
    }

    /// Why the file was not used when it was last looked at; nil where it was.
    public var fault: SettingsError? { state.withLock { $0.fault } }

    /// Keeps the last good settings; the fault is news where it is another than before.
    private static func refuse(_ fault: SettingsError, _ state: inout State) -> (Business, SettingsError?) {
        let isNews = state.fault != fault
        state.fault = fault
        return (state.business, isNews ? fault : nil)
    }

    private static func otherBusiness(_ other: Business, path: String) -> SettingsError {
        SettingsError(
            file: path,
            message:
                "the file is now about \"\(other.id)\"; give it the id that it had, or start again for the other one")
    }

    private static func otherZone(_ other: Business, than business: Business, path: String) -> SettingsError {
        SettingsError(
            file: path,
            message:
                "time_zone is now \"\(other.zone.identifier)\"; give it back \"\(business.zone.identifier)\", or start "
                + "again, so that the calendars go by the new one")
    }

    /// What the file means now.
    private static func read(
        _ memory: FileMemory<Result<Business, SettingsError>>, _ zones: any ZoneSource
    ) -> Result<Business, SettingsError> {
        do throws(FileError) {
            return try memory.value(limit: BusinessSettings.maximumBytes) { bytes in
                Result { () throws(SettingsError) in
                    try BusinessSettings.read(bytes, file: memory.path, zones: zones)
                }
            }
        } catch {
            return .failure(SettingsError(error, file: memory.path))
        }
    }
}
