import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct HealthCommandTests {
    /// The store and the metrics of some sessions, which all begin at 10:30 AM in New York.
    private let folder: TemporaryFolder
    private let store: String
    private let metrics: String

    init() throws {
        folder = try TemporaryFolder()
        store = folder.path + "/store"
        metrics = folder.path + "/m.jsonl"
    }

    private func play(_ sessions: [String], store: String? = nil) async throws {
        let files = sessions.map(CommandSample.fixture)
        let result = await CommandSample.run(["run", "--store", store ?? self.store, "--metrics", metrics] + files)
        try #require(result.code == .success, "\(result.output)\(result.errors)")
    }

    private func document(_ arguments: [String]) async throws -> JSONValue {
        let result = await CommandSample.run(["health", "--json"] + arguments)
        try #require(result.code == .success, "\(result.errors)")
        return try JSONReader.read(result.output)
    }

    @Test("what a session did is in its health report")
    func report() async throws {
        try await play(["voice-offers-sms-books"])
        let found = try await document([store, "--metrics", metrics, "--now", "2025-11-28T11:30:00-05:00"])
        #expect(found["window_start"] == "2025-11-28T15:30:00Z")
        #expect(found["window_end"] == "2025-11-28T16:30:00Z")
        #expect(found["ai_appointments_scheduled"] == 1)
        #expect(found["appointments_cancelled"] == 0)
        #expect(found["service_levels"]?["messaging_p95_ms"]?["met"] == true)
        #expect(found["calendar_errors"]?.arrayValue?.isEmpty == true)
        let booking = found["tools"]?.arrayValue?.first {
            $0["tool_name"] == "book_appointment" && $0["channel"] == "sms"
        }
        #expect(booking?["successes"] == 2)
        let text = await CommandSample.run(
            ["health", store, "--metrics", metrics, "--now", "2025-11-28T11:30:00-05:00"])
        #expect(text.output.hasPrefix("from 2025-11-28T15:30:00Z until 2025-11-28T16:30:00Z\n"))
        #expect(text.output.contains("\n  book_appointment    sms "))
        #expect(text.errors.isEmpty)
    }

    @Test("without an instant the clock's hour counts, and without metrics only the flow log speaks")
    func defaults() async throws {
        try await play(["voice-offers-sms-books"])
        let found = try await document([store])
        #expect(found["window_end"] == .string(ISO8601.utcString(CommandSample.now)))
        #expect(found["window_start"] == .string(ISO8601.utcString(CommandSample.now.addingTimeInterval(-3_600))))
        #expect(found["total_conversations"] == 0)
        #expect(found["tools"] == .null)
        let day = try await document([store, "--minutes=1440", "--now=2025-11-29T00:00:00Z"])
        #expect(day["window_start"] == "2025-11-28T00:00:00Z")
        #expect(day["total_conversations"] == 2)
    }

    @Test("where nothing happened the text says so, and where to look; JSON has its numbers all the same")
    func nothing() async throws {
        try await play(["voice-offers-sms-books"])
        let text = await CommandSample.run(["health", store, "--now", "2026-01-01T00:00:00Z"])
        #expect(text.output.contains("conversion rate                   no data\n"))
        #expect(
            text.output.hasSuffix(
                "\nnothing happened in this time; the last event is of 2025-11-28T15:35:00Z, "
                    + "try --now 2025-11-28T15:36:00Z\n"), "\(text.output)")
        let there = await CommandSample.run(["health", store, "--now", "2025-11-28T15:36:00Z"])
        #expect(!there.output.contains("no data\n") && !there.output.contains("nothing happened"))
        let empty = try await document([store, "--now", "2026-01-01T00:00:00Z"])
        guard case .number? = empty["conversion_rate"] else {
            Issue.record("the conversion rate is no number: \(empty)")
            return
        }
    }

    @Test("one business is looked at, or all of the store together")
    func businesses() async throws {
        try await play(["voice-offers-sms-books", "lakeside-chicago"])
        func sum(_ arguments: [String]) async throws -> Int {
            let found = try await document(
                [store, "--metrics", metrics, "--minutes", "100000", "--now", "2025-12-20T00:00:00Z"] + arguments)
            return found["tools"]?.arrayValue?.compactMap { $0["runs"]?.intValue }.reduce(0, +) ?? 0
        }
        let (spa, lake, all) = try await (
            sum(["--business", "glow-spa"]), sum(["--business", "lakeside-clinic"]), sum([])
        )
        #expect(spa > 0 && lake > 0 && spa + lake == all)
        let result = await CommandSample.run(["health", store, "--business", "glowspa"])
        #expect(result.code == .badInput)
        #expect(
            result.errors == "booking-cli: the store has no business \"glowspa\"; did you mean glow-spa?\n")
    }

    @Test("looking changes nothing, and a store in use is status 3")
    func readOnly() async throws {
        try await play(["voice-offers-sms-books"])
        func bytes() throws -> [[UInt8]] {
            try SystemFileSystem().names(in: store).sorted().map { try SystemFileSystem().read("\(store)/\($0)") }
        }
        let before = try bytes()
        #expect(await CommandSample.run(["health", store]).code == .success)
        #expect(try bytes() == before)
        let open = try JSONFileStore.open(directory: store)
        #expect(await CommandSample.run(["health", store]).code == .unavailable)
        try await open.close()
    }

    @Test("a torn line is told and passed over; a damaged one is an error with its place")
    func damagedMetrics() async throws {
        try await play(["voice-offers-sms-books"])
        let whole = try FileReader.read(path: metrics, limit: 1_000_000)
        let next = whole.split(separator: 0x0A).count + 1
        try FileReplacer.replace(path: metrics, with: whole + Array("{\"event".utf8))
        let torn = await CommandSample.run(["health", store, "--metrics", metrics])
        #expect(torn.code == .success)
        #expect(torn.errors.contains("m.jsonl:\(next):1: the line is not whole"))
        try FileReplacer.replace(path: metrics, with: whole + Array("{}\n".utf8))
        let damaged = await CommandSample.run(["health", store, "--metrics", metrics])
        #expect(damaged.code == .badInput)
        #expect(damaged.errors.contains("m.jsonl:\(next):1: this is no line of metrics: "))
    }

    @Test(
        "a wrong command line is one message",
        arguments: [
            ([], "health needs the folder of a store"), (["DIR", "--minutes", "0"], "--minutes needs a whole number"),
            (["DIR", "--minutes", "1h"], "--minutes needs a whole number"),
            (["DIR", "--now", "2025-11-28T10:30"], "no offset from UTC"),
            (["DIR", "--now", "today"], "--now \"today\""),
            (["DIR", "--metrics", "nowhere.jsonl"], "nowhere.jsonl: there is no such file"),
            (["DIR/missing"], "check the spelling"), (["DIR", "DIR"], "health takes one DIR"),
        ])
    func wrong(arguments: [String], message: String) async throws {
        try await play(["voice-offers-sms-books"])
        let result = await CommandSample.run(["health"] + arguments.map { $0.replacing("DIR", with: store) })
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("metrics that cannot be written cost status 3 and a message, and no answer", arguments: [1, 3])
    func fullDisk(first: Int) async throws {
        let disk = FaultyFileSystem(SystemFileSystem())
        disk.follow(FaultyFileSystem.Plan(first: first, isLasting: true, failure: .full))
        let file = CommandSample.fixture("sms-only")
        let plain = await CommandSample.run(["run", file])
        let result = await CommandSample.run(["run", "--metrics", metrics, file], seams: StoreSeams(files: disk))
        #expect(result.code == .unavailable)
        #expect(result.output == (first == 1 ? "" : plain.output))
        #expect(result.errors.contains(first == 1 ? "no room is left" : "events are missing: could not"))
    }

    @Test("the document says what became of the metrics, and is not ok where some are lost", arguments: [true, false])
    func lost(isFull: Bool) async throws {
        let disk = FaultyFileSystem(SystemFileSystem())
        if isFull { disk.follow(FaultyFileSystem.Plan(first: 3, isLasting: true, failure: .full)) }
        let file = CommandSample.fixture("sms-only")
        let result = await CommandSample.run(
            ["run", "--json", "--metrics", metrics, file], seams: StoreSeams(files: disk))
        #expect(result.code == (isFull ? .unavailable : .success))
        let document = try JSONReader.read(result.output)
        #expect(document["ok"] == .bool(!isFull))
        #expect(document["files"]?.arrayValue?.first?["ok"] == true)
        let written = try #require(document["metrics"]?["written"]?.intValue)
        let lost = try #require(document["metrics"]?["lost"]?.intValue)
        #expect(written + lost > 0 && (lost > 0) == isFull && (written > 0) == !isFull)
        let plain = try JSONReader.read(await CommandSample.run(["run", "--json", file]).output)
        #expect(plain["metrics"] == nil)
    }

    @Test("a file of metrics that cannot be there is status 2, and nothing is played")
    func badMetricsFile() async throws {
        let file = CommandSample.fixture("sms-only")
        for path in [folder.path, folder.path + "/missing/m.jsonl"] {
            let result = await CommandSample.run(["run", "--metrics", path, file])
            #expect(result.code == .badInput)
            #expect(result.output.isEmpty)
            #expect(result.errors.split(separator: "\n").count == 1)
        }
    }
}
