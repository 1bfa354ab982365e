import BookingAdapters
import BookingDomain

/// Opens the store of one session, opens it again after a restart, and closes it in the end.
struct SessionStoreKeeper {
    /// What the session works on now.
    private(set) var store: any BookingStore & OutboxStore
    /// How many commits the store had seen before the session; 0 for a fresh one.
    let earlierCommits: UInt64
    private let script: SessionScript
    private let reopening: Reopening?

    /// How the store is opened again.
    private enum Reopening {
        /// The process is killed: what it had not handed to the system is gone.
        case simulated(SimulatedFileSystem)
        /// The store is closed first, because this process goes on.
        case folder(String, StoreSeams)
    }

    private static let simulatedFolder = "/store"

    init(_ storage: SessionStorage, _ script: SessionScript) throws(SessionError) {
        self.script = script
        switch storage.place {
        case .store(let given):
            if let restart = script.restart {
                throw SessionError(
                    file: script.file, position: restart,
                    message: "restart needs a store that can be opened again; run the session in memory or in a folder")
            }
            (store, reopening, earlierCommits) = (given, nil, 0)
        case .memory where script.restart == nil:
            (store, reopening, earlierCommits) = (InMemoryStore(), nil, 0)
        case .memory:
            let files = SimulatedFileSystem(seed: 1)
            files.suffer(SimulatedFileSystem.Trouble(writesBackOneIn: 0))
            store = try Self.open(Self.simulatedFolder, StoreSeams(files: files, identitySeed: 1))
            (reopening, earlierCommits) = (.simulated(files), 0)
        case .folder(let directory, let seams):
            let opened = try Self.open(directory, seams)
            (store, reopening, earlierCommits) = (opened, .folder(directory, seams), opened.openingReport.commits)
        }
    }

    /// Ends the process, as far as the store can tell, and opens the store again.
    mutating func restart() async throws(SessionError) {
        switch reopening {
        case .simulated(let files):
            files.restartProcess()
            store = try Self.open(Self.simulatedFolder, StoreSeams(files: files))
        case .folder(let directory, let seams):
            try await close()
            store = try Self.open(directory, seams)
        case nil: break
        }
    }

    /// Gives a folder back; every other store just goes away.
    func close() async throws(SessionError) {
        guard case .folder(let directory, _) = reopening, let store = store as? JSONFileStore else { return }
        do throws(StoreError) {
            try await store.close()
        } catch {
            let cause = error.underlying as? JSONFileStoreError
            throw SessionError(
                cause ?? JSONFileStoreError(.failed, file: directory, message: error.detail), script.file)
        }
    }

    /// Gives a folder back because the session is interrupted; says where, or why the folder could not be given back.
    func stop(before step: SessionStep, of script: SessionScript) async -> SessionError {
        do throws(SessionError) {
            try await close()
            return SessionError(
                file: script.file, position: step.position, message: "the session was interrupted before this line")
        } catch {
            return error
        }
    }

    private static func open(_ directory: String, _ seams: StoreSeams) throws(SessionError) -> JSONFileStore {
        do throws(JSONFileStoreError) {
            return try JSONFileStore.open(directory: directory, seams: seams)
        } catch {
            throw SessionError(error, directory)
        }
    }
}

extension SessionError {
    /// The error for a store that cannot be used.
    fileprivate init(_ error: JSONFileStoreError, _ file: String) {
        self.init(
            file: error.path.isEmpty ? file : error.path,
            position: error.line.map { SourcePosition(line: $0, column: 1) }, message: error.message,
            storeFailure: error.code)
    }
}
