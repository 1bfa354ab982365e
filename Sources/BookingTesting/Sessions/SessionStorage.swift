package import BookingAdapters
public import BookingDomain

/// Where sessions keep what they do.
public struct SessionStorage: Sendable {
    enum Place: Sendable {
        case memory
        case folder(String, StoreSeams)
        case store(any BookingStore & OutboxStore)
    }

    let place: Place

    /// A fresh store in memory; for a script that restarts the process, one in files that are in memory.
    public static let memory = SessionStorage(place: .memory)

    /// The store in a folder, which is made where there is none.
    ///
    /// What earlier sessions did there is still there.
    public static func folder(_ directory: String) -> SessionStorage {
        SessionStorage(place: .folder(directory, .system))
    }

    /// The store in a folder on other files than the machine's.
    package static func folder(_ directory: String, seams: StoreSeams) -> SessionStorage {
        SessionStorage(place: .folder(directory, seams))
    }

    /// A store of the caller's; it cannot be opened again, so scripts that restart the process are refused.
    public static func store(_ store: any BookingStore & OutboxStore) -> SessionStorage {
        SessionStorage(place: .store(store))
    }
}
