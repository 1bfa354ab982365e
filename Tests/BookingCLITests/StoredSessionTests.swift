import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

/// Sessions that run on a store in a folder.
struct StoredSessionTests {
    @Test("every fixture gives the same answers on a store in files", arguments: CommandSample.sessions)
    func fixture(name: String) async {
        let seams = StoreSeams(files: SimulatedFileSystem(seed: 5))
        let result = await CommandSample.run(["run", "--store", "/store", CommandSample.fixture(name)], seams: seams)
        #expect(result.code == .success, "\(result.output)\(result.errors)")
    }

    @Test("several files, and several runs, go on where the one before ended")
    func goesOn() async throws {
        let folder = try TemporaryFolder()
        let head = "business \(CommandSample.fixtures)/businesses/glow-spa.json\nnow 2025-11-28 10:30\n"
        let check = try folder.write(
            "check.session",
            head + "sms +13055550100\n  agent check_availability date=2025-11-29 service_type=botox limit:=1\n"
                + "  | 1) Sat Nov 29, 10 AM, Dr. Smith\n  | 2) Sat Nov 29, 12 PM, Dr. Smith\n"
                + "  | 3) Sat Nov 29, 2 PM, Dr. Smith\n")
        let choose = try folder.write(
            "choose.session",
            head + "voice +13055550100\n  customer the first one\n  | chose 1 (10 AM) by \"the first one\"\n")
        let book = try folder.write(
            "book.session",
            head + "sms +13055550100\n  agent book_appointment customer_name=Avery\n"
                + "  | booked Sat Nov 29, 10 AM, Dr. Smith, 60 min\n")
        let store = folder.path + "/store"
        let first = await CommandSample.run(["run", check, "--store", store, choose])
        #expect(first.code == .success, "\(first.output)\(first.errors)")
        let second = await CommandSample.run(["run", "--store", store, book])
        #expect(second.code == .success, "\(second.output)\(second.errors)")
        #expect(await CommandSample.run(["run", book]).code == .different, "not without the store")
        #expect(await CommandSample.run(["store", "verify", store]).code == .success)
    }

    @Test("whatever disk operation fails first, the command ends with 3 and names the store")
    func fullDisk() async throws {
        let script = CommandSample.fixture("sms-only")
        var told = 0
        for first in 1..<1_000 {
            let files = FaultyFileSystem(
                SimulatedFileSystem(seed: 1), plan: FaultyFileSystem.Plan(first: first, isLasting: true, failure: .full)
            )
            let result = await CommandSample.run(
                ["run", "--record", "--store", "/store", script], replacement: Self.never,
                seams: StoreSeams(files: files))
            if files.count < first {
                #expect(result.code == .success && first > 20)
                #expect(told > 0, "nobody is told how far the session came")
                return
            }
            #expect(result.code == .unavailable, "operation \(first): \(result.output)\(result.errors)")
            #expect(result.errors.contains("no room is left on the disk"), "operation \(first): \(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
            told += result.errors.contains("the turns up to line") ? 1 : 0
        }
        Issue.record("the session never ends")
    }

    @Test("a store that cannot be used fails every file, and a bad script makes no store")
    func refused() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("a.session", CommandSample.script())
        let file = try folder.write("file", "x")
        let result = await CommandSample.run(["run", "--store", file, script, script])
        #expect(result.code == .badInput)
        #expect(
            result.errors
                == String(
                    repeating: "booking-cli: \(file): could not open the folder: it is not a folder; name a folder\n",
                    count: 2))
        let bad = try folder.write("b.session", "x\n")
        #expect(await CommandSample.run(["run", "--store", folder.path + "/new", bad]).code == .badInput)
        #expect(try folder.names == ["a.session", "b.session", "file"])
        let missing = await CommandSample.run(["run", "--store", folder.path + "/no/where", script])
        #expect(missing.code == .badInput)
        #expect(missing.errors.contains("there is no such file or folder"))
    }

    @Test("a store is made in a new or an empty folder only; hidden files are in nobody's way")
    func foreignFolder() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("a.session", CommandSample.script())
        let refused = await CommandSample.run(["run", "--store", folder.path, script])
        #expect(refused.code == .badInput)
        #expect(refused.errors.contains("the folder holds no store but other files, such as \"a.session\"; name a new"))
        #expect(try folder.names == ["a.session"])
        let empty = try folder.makeFolder("empty")
        try folder.write("empty/.hidden", "")
        #expect(await CommandSample.run(["run", "--store", empty, script]).code == .success)
        try folder.write("empty/note.txt", "")
        #expect(await CommandSample.run(["store", "verify", empty]).code == .success)
        #expect(await CommandSample.run(["run", "--store", empty, script]).code == .success, "it is a store by now")
    }

    @Test("a session that differs on a store that was used is told why")
    func hint() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let file = CommandSample.fixture("voice-offers-sms-books")
        let first = await CommandSample.run(["run", "--store", store, file])
        #expect(first.code == .success && first.errors.isEmpty)
        let second = await CommandSample.run(["run", "--store", store, file])
        #expect(second.code == .different)
        #expect(second.errors.contains(" commits before this session, so its answers may differ"))
        let other = try folder.write("b.session", CommandSample.script(answer: "x"))
        #expect(await CommandSample.run(["run", other]).errors.isEmpty, "without a store nothing was there before")
    }

    @Test("a copy of a store that is open can be looked at")
    func copyOfOpenStore() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let file = CommandSample.fixture("sms-only")
        #expect(await CommandSample.run(["run", "--store", store, file]).code == .success)
        let open = try JSONFileStore.open(directory: store)
        try FileManager.default.copyItem(atPath: store, toPath: folder.path + "/copy")
        #expect(await CommandSample.run(["store", "verify", store]).code == .unavailable)
        #expect(await CommandSample.run(["store", "verify", folder.path + "/copy"]).code == .success)
        try await open.close()
    }

    private static let never = FileReplacement { path, _ throws(FileError) in
        throw FileError(.failed, path: path, message: "nothing may be recorded")
    }
}
