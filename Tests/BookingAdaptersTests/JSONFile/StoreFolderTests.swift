import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("The folder of a store on the machine's own files")
struct StoreFolderTests {
    private func open(_ path: String) throws(JSONFileStoreError) -> JSONFileStore {
        try JSONFileStore.open(directory: path)
    }

    private func code(opening path: String, _ options: JSONFileStore.Options = .init()) -> JSONFileStoreError.Code? {
        do throws(JSONFileStoreError) {
            _ = try JSONFileStore.open(directory: path, options: options)
            return nil
        } catch {
            return error.code
        }
    }

    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return status.st_mode & 0o777
    }

    @Test("is made where its parent exists, for this user alone")
    func madeForThisUser() async throws {
        let scratch = try ScratchFolder()
        let store = try open(scratch.path + "/store/")
        #expect(store.openingReport.wasCreated)
        #expect(mode(scratch.path + "/store") == 0o700)
        for name in ["lock", "snapshot", "journal-1"] { #expect(mode(scratch.path + "/store/" + name) == 0o600) }
        try await store.close()
        #expect(code(opening: scratch.path + "/a/b") == .notFound)
    }

    @Test("is not made where that is not wanted, and not by verifying")
    func notMade() throws {
        let scratch = try ScratchFolder()
        let options = JSONFileStore.Options(createsFolder: false)
        #expect(code(opening: scratch.path + "/none", options) == .notFound)
        #expect(code(opening: scratch.path, options) == .notFound)
        let error = #expect(throws: JSONFileStoreError.self) { try JSONFileStore.verify(directory: scratch.path) }
        #expect(error?.code == .notFound)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test(
        "is refused where it can be none",
        arguments: ["", "a\0b", "/dev/null", "/dev/null/x", String(repeating: "x", count: 5_000)])
    func refused(path: String) {
        let code = code(opening: path)
        #expect(code == .invalidPath || code == .wrongKind)
    }

    @Test("is refused where a file, or a pipe in a file's place, stands")
    func wrongKinds() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("x", to: "file")
        #expect(code(opening: file) == .wrongKind)
        let store = scratch.path + "/store"
        _ = try open(store)
        try FileManager.default.removeItem(atPath: store + "/snapshot")
        #expect(unsafe mkfifo(store + "/snapshot", 0o600) == 0)
        #expect(code(opening: store) == .wrongKind)
    }

    @Test("says that others may enter it")
    func openToOthers() async throws {
        let scratch = try ScratchFolder()
        let store = try open(scratch.path + "/store")
        #expect(!store.openingReport.isOpenToOthers)
        try await store.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path + "/store")
        let again = try open(scratch.path + "/store")
        #expect(again.openingReport.isOpenToOthers)
        #expect(again.openingReport.description.contains("chmod 700"))
    }

    @Test("is locked against a second handle of this process, until it is closed")
    func secondHandle() async throws {
        let scratch = try ScratchFolder()
        let store = try open(scratch.path + "/store")
        #expect(code(opening: scratch.path + "/store") == .locked)
        #expect(throws: JSONFileStoreError.self) { try JSONFileStore.verify(directory: scratch.path + "/store") }
        try await store.close()
        #expect(code(opening: scratch.path + "/store") == nil)
    }

    @Test("is locked against another process")
    func secondProcess() async throws {
        let scratch = try ScratchFolder()
        let store = try open(scratch.path + "/store")
        let path = scratch.path + "/store"
        await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
            do throws(JSONFileStoreError) {
                _ = try JSONFileStore.open(directory: path)
            } catch {
                exit(error.code == .locked ? 42 : 1)
            }
        }
        try await store.close()
        await #expect(processExitsWith: .exitCode(43)) { [path = path as String] in
            _ = try JSONFileStore.open(directory: path)
            // The lock goes with the process, also where nothing is closed.
            exit(43)
        }
        #expect(code(opening: path) == nil)
    }

    @Test("keeps what was acknowledged when the process is killed, and its lock is free")
    func killed() async throws {
        let scratch = try ScratchFolder()
        let path = scratch.path + "/store"
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try JSONFileStore.open(directory: path)
            for number in 0..<20 {
                let claim = SmallStore.claim(ClaimID("claim-\(number)"), number * 10..<number * 10 + 10)
                try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0), claims: [claim]))
            }
            kill(getpid(), SIGKILL)
        }
        let store = try open(path)
        #expect(store.openingReport.commits == 20 && !store.openingReport.wasClosed)
    }

    @Test("can be read by its copy, without a lock file")
    func copy() async throws {
        let scratch = try ScratchFolder()
        let store = try open(scratch.path + "/store")
        try await store.commit(
            ChangeSet(business: "s", at: SmallStore.date(0), claims: [SmallStore.claim("a", 0..<10)]))
        try FileManager.default.copyItem(atPath: scratch.path + "/store", toPath: scratch.path + "/copy")
        try FileManager.default.removeItem(atPath: scratch.path + "/copy/lock")
        let report = try JSONFileStore.verify(directory: scratch.path + "/copy")
        #expect(report.commits == 1)
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/copy/lock"))
        #expect(try JSONFileStore.contents(of: scratch.path + "/copy").counts == [.claim: 1])
    }
}
