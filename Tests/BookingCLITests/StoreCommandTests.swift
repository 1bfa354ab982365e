import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct StoreCommandTests {
    /// A folder with a store in it, in which somebody has booked.
    private func made(_ folder: TemporaryFolder, _ name: String = "store") async throws -> String {
        let store = "\(folder.path)/\(name)"
        let result = await CommandSample.run(["run", "--store", store, CommandSample.fixture("voice-offers-sms-books")])
        try #require(result.code == .success, "\(result.output)\(result.errors)")
        return store
    }

    private func bytes(_ path: String) throws -> [UInt8] { try FileReader.read(path: path, limit: 10_000_000) }

    private func change(_ path: String, _ body: (inout [[UInt8]]) -> Void) throws {
        var lines = try bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        body(&lines)
        try FileReplacer.replace(path: path, with: Array(lines.joined(separator: [0x0A])))
    }

    @Test("show lists everything, without what a person could be known by")
    func show() async throws {
        let folder = try TemporaryFolder()
        let store = try await made(folder)
        let result = await CommandSample.run(["store", "show", store])
        #expect(result.code == .success && result.errors.isEmpty)
        for word in ["Avery", "Jordan", "avery@example.com", "+13055550100", "3055550100", "second one"] {
            #expect(!result.output.contains(word), "\(word)")
        }
        for section in StoreContents.Section.allCases.map(\.rawValue) {
            #expect(
                result.output.contains("\nglow-spa \(section) {") || result.output.hasPrefix("glow-spa \(section) {"))
        }
        #expect(result.output.contains("\"provider_id\":\"dr-smith\""))
        for shown in ["\"step\":\"", "\"number\":2", "\"start_offset\":-18000", "\"expires_at\":\"20", "\"Dr. Smith\""]
        {
            #expect(result.output.contains(shown), "\(shown)")
        }
        #expect(result.output.contains(" commits: record "))
        let whole = await CommandSample.run(["store", "show", "--personal-data", store])
        #expect(whole.output.contains("Avery Example") && whole.output.contains("+13055550100"))
    }

    @Test("show --json is one document, masked as well")
    func showJSON() async throws {
        let folder = try TemporaryFolder()
        let store = try await made(folder)
        let document = try JSONReader.read(await CommandSample.run(["store", "show", "--json", store]).output)
        #expect(document["ok"] == true)
        let items = document["items"]?.arrayValue ?? []
        #expect(items.count { $0["section"] == "claim" } == 1)
        #expect(document["counts"]?["claim"] == 1)
        #expect(items.allSatisfy { $0["business"] == "glow-spa" })
        let customer = items.first { $0["item"]?["kind"] == "customer" }
        #expect(customer?["item"]?["body"]?["name"] == "•••")
        let open = try JSONReader.read(
            await CommandSample.run(["store", "show", "--json", "--personal-data", store]).output)
        #expect(open["items"]?.arrayValue?.contains { $0["item"]?["body"]?["name"] == "Avery Example" } == true)
    }

    @Test("showing and verifying change nothing, not even an unfinished end")
    func changesNothing() async throws {
        let folder = try TemporaryFolder()
        let store = try await made(folder)
        let torn = try bytes(store + "/journal-1") + Array("{\"format\":1,".utf8)
        try FileReplacer.replace(path: store + "/journal-1", with: torn)
        let snapshot = try bytes(store + "/snapshot")
        let result = await CommandSample.run(["store", "verify", store])
        #expect(result.code == .success)
        #expect(result.output.hasPrefix("ok: ") && result.output.contains("an unfinished end of 12 bytes (1 line)"))
        #expect(await CommandSample.run(["store", "show", store]).code == .success)
        #expect(
            result.output.hasSuffix(
                "the file snapshot holds what was there when it was written, journal-1 what "
                    + "happened since; both are needed\n"))
        let document = try JSONReader.read(await CommandSample.run(["store", "verify", "--json", store]).output)
        #expect(document["report"]?["discarded_bytes"] == 12)
        #expect(try bytes(store + "/journal-1") == torn)
        #expect(try bytes(store + "/snapshot") == snapshot)
    }

    @Test("compacting keeps everything, and tells before and after")
    func compact() async throws {
        let folder = try TemporaryFolder()
        let store = try await made(folder)
        let before = await CommandSample.run(["store", "show", "--personal-data", store]).output
        let result = await CommandSample.run(["store", "compact", store])
        #expect(result.code == .success && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("before: ") == true && lines.first?.contains("snapshot 1, ") == true)
        #expect(lines.last?.hasPrefix("after: ") == true && lines.last?.contains("snapshot 2, 0 lines") == true)
        #expect(await CommandSample.run(["store", "show", "--personal-data", store]).output == before)
        let document = try JSONReader.read(await CommandSample.run(["store", "compact", "--json", store]).output)
        #expect(document["before"]?["generation"] == 2 && document["after"]?["generation"] == 3)
        #expect(document["after"]?["bytes"]?.intValue ?? 0 > 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: store).sorted() == ["journal-3", "lock", "snapshot"])
    }

    @Test("what is no store ends with 2 and makes none", arguments: ["show", "verify", "compact"])
    func noStore(action: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("file", "x")
        let empty = try folder.makeFolder("empty")
        for (path, words) in [
            (file, "it is not a folder"), (empty, "there is no store in this folder"),
            (folder.path + "/gone", "there is no such file or folder"), ("a\0b", "NUL"),
        ] {
            let result = await CommandSample.run(["store", action, path])
            #expect(result.code == .badInput, "\(path)")
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(words), "\(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
        }
        #expect(try folder.names == ["empty", "file"])
    }

    @Test("a store that is open elsewhere ends with 3", arguments: ["show", "verify", "compact"])
    func locked(action: String) async throws {
        let folder = try TemporaryFolder()
        let path = try await made(folder)
        let store = try JSONFileStore.open(directory: path)
        let result = await CommandSample.run(["store", action, path])
        #expect(result.code == .unavailable)
        #expect(result.errors.contains("another process or handle has it open"))
        let run = await CommandSample.run(["run", "--store", path, CommandSample.fixture("sms-only")])
        #expect(run.code == .unavailable)
        try await store.close()
        #expect(await CommandSample.run(["store", action, path]).code == .success)
    }

    @Test("damage ends with 2, and is named with file and line", arguments: ["show", "verify", "compact"])
    func damaged(action: String) async throws {
        let folder = try TemporaryFolder()
        let other = try await made(folder, "other")
        let damages: [(String, String, (String) throws -> Void)] = [
            ("journal-1:3", "damaged", { try change($0 + "/journal-1") { $0[2][40] ^= 1 } }),
            ("snapshot:1", "damaged", { try change($0 + "/snapshot") { $0[0][40] ^= 1 } }),
            ("snapshot", "no snapshot", { try FileManager.default.removeItem(atPath: $0 + "/snapshot") }),
            ("journal-1", "journal is not", { try FileManager.default.removeItem(atPath: $0 + "/journal-1") }),
            (
                "journal-1:1", "another store",
                { try FileReplacer.replace(path: $0 + "/journal-1", with: bytes(other + "/journal-1")) }
            ),
            (
                "snapshot:1", "format 2",
                { try change($0 + "/snapshot") { $0[0].replaceSubrange(0..<11, with: #"{"format":2"#.utf8) } }
            ),
        ]
        for (number, (place, words, damage)) in damages.enumerated() {
            let store = try await made(folder, "store-\(number)")
            try damage(store)
            let result = await CommandSample.run(["store", action, store])
            #expect(result.code == .badInput, "\(place)")
            #expect(result.errors.contains("\(store)/\(place): "), "\(result.errors)")
            #expect(result.errors.contains(words), "\(result.errors)")
            let run = await CommandSample.run(["run", "--store", store, CommandSample.fixture("sms-only")])
            #expect(run.code == .badInput)
        }
    }

    @Test("with --json an error is a document, too")
    func errorJSON() async throws {
        let folder = try TemporaryFolder()
        let store = try await made(folder)
        try change(store + "/journal-1") { $0[2][40] ^= 1 }
        let result = await CommandSample.run(["store", "verify", "--json", store])
        #expect(result.code == .badInput)
        let document = try JSONReader.read(result.output)
        #expect(document["ok"] == false)
        #expect(document["error"]?["line"] == 3)
        #expect(document["error"]?["code"] == "damaged")
        #expect(document["error"]?["file"] == .string(store + "/journal-1"))
    }

    @Test(
        "what the disk does not allow ends with 3, and what was there stays",
        arguments: [FileSystemError.Failure.full, .notPermitted, .failed, .unsupported])
    func disk(failure: FileSystemError.Failure) async throws {
        let disk = SimulatedFileSystem(seed: 1)
        let seams = StoreSeams(files: disk)
        let fixture = CommandSample.fixture("sms-only")
        #expect(await CommandSample.run(["run", "--store", "/store", fixture], seams: seams).code == .success)
        for first in 1..<200 {
            let files = FaultyFileSystem(
                disk, plan: FaultyFileSystem.Plan(first: first, isLasting: true, failure: failure))
            let result = await CommandSample.run(["store", "compact", "/store"], seams: StoreSeams(files: files))
            if files.count < first {
                #expect(result.code == .success && first > 10)
                return
            }
            #expect(result.code == .unavailable, "operation \(first): \(result.errors)")
            #expect(await CommandSample.run(["store", "verify", "/store"], seams: seams).code == .success)
        }
        Issue.record("compacting never ends")
    }
}
