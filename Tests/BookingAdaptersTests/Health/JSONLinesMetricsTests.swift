import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Metrics as lines in a file")
struct JSONLinesMetricsTests {
    private let folder: ScratchFolder
    private let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.path + "/metrics.jsonl"
    }

    private func event(_ number: Int) -> BookingEvent {
        BookingEvent(
            .toolExecution, at: Date(unixSeconds: Int64(number)), correlationID: CorrelationID("r-\(number)"),
            channel: .sms, tool: .bookAppointment, success: true, latency: .milliseconds(number))
    }

    private func metrics(
        _ files: any FileSystem = SystemFileSystem(), capacity: Int = 100
    ) throws -> JSONLinesMetrics {
        try JSONLinesMetrics(path: path, capacity: capacity, seams: StoreSeams(files: files))
    }

    private func read() throws -> MetricsFile { try MetricsFile(path: path) }

    @Test("every event is one line, in order, and comes back")
    func lines() async throws {
        let metrics = try metrics()
        let events = (0..<20).map(event)
        for event in events { metrics.record(event) }
        #expect(metrics.tally == JSONLinesMetrics.Tally())
        #expect(await metrics.flush() == JSONLinesMetrics.Tally(written: 20))
        #expect(try read().events == events)
        #expect(try read().tornLines.isEmpty)
        let text = String(decoding: try FileReader.read(path: path, limit: 100_000), as: UTF8.self)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 21)
        #expect(try SystemFileSystem().status(of: path)?.isOpenToOthers == false)
    }

    @Test("a disk that takes parts of lines costs events, never the lines of others", arguments: UInt64(1)...20)
    func shortWrites(seed: UInt64) async throws {
        let disk = SimulatedFileSystem(seed: seed)
        let seams = StoreSeams(files: disk)
        let metrics = try JSONLinesMetrics(path: "/m.jsonl", seams: seams)
        disk.suffer(SimulatedFileSystem.Trouble(failsOneIn: 5))
        for number in 0..<100 { metrics.record(event(number)) }
        let tally = await metrics.flush()
        disk.suffer(SimulatedFileSystem.Trouble())
        let file = try MetricsFile(disk.read("/m.jsonl"), file: "/m.jsonl")
        #expect(tally.written + tally.lost == 100)
        #expect(tally.lost > 0)
        #expect(file.tornLines.count <= tally.lost)
        // A line whose line feed alone was lost is there and counts as lost all the same.
        #expect(file.events.count >= tally.written)
        #expect(file.events.allSatisfy { $0 == event(Int($0.at.unixSeconds)) })
    }

    @Test("two processes share a file, and a later one goes on behind them")
    func sharing() async throws {
        let (first, second) = (try metrics(), try metrics())
        for (number, metrics) in [first, second, first, second, second].enumerated() {
            metrics.record(event(number))
            await metrics.flush()
        }
        await first.close()
        await second.close()
        let third = try metrics()
        third.record(event(5))
        await third.close()
        #expect(try read().events == (0..<6).map(event))
        #expect(try read().tornLines.isEmpty)
    }

    @Test("a full disk loses events, counts them, and the file goes on once there is room", arguments: [false, true])
    func fullDisk(writesHalf: Bool) async throws {
        let disk = FaultyFileSystem(SystemFileSystem())
        let metrics = try metrics(disk)
        metrics.record(event(1))
        await metrics.flush()
        disk.follow(FaultyFileSystem.Plan(first: 1, isLasting: true, failure: .full, writesHalf: writesHalf))
        for number in 2...4 { metrics.record(event(number)) }
        let full = await metrics.flush()
        #expect(full.written == 1)
        #expect(full.lost == 3)
        #expect(full.failure?.contains("no room is left on the disk") == true)
        disk.follow(nil)
        metrics.record(event(5))
        let later = await metrics.close()
        #expect(later.written == 2)
        #expect(later.lost == 3)
        let file = try read()
        #expect(file.events == [event(1), event(5)])
        #expect(file.tornLines.isEmpty == !writesHalf)
    }

    @Test("a booking does not notice a disk that is full from the beginning to the end")
    func booking() async throws {
        let disk = FaultyFileSystem(SystemFileSystem())
        let metrics = try metrics(disk)
        disk.follow(FaultyFileSystem.Plan(first: 1, isLasting: true, failure: .full))
        let business = try BusinessSettings.load(
            path: FixtureFolder.business("glow-spa"), zones: SystemZoneSource())
        let environment = VirtualEnvironment(now: Date(unixSeconds: 1_764_343_800), seed: 1)
        let (store, calendar) = (InMemoryStore(), InMemoryCalendar())
        for provider in business.providers { calendar.setBusy([], for: provider.id, of: business.id) }
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(), metrics: metrics,
            environment: environment)
        let brain = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: metrics, environment: environment)
        let context = BookingContext(
            business: business, conversationID: "c-1",
            customer: Customer(id: "u-1", name: "Avery Example", phone: PhoneNumber("+13055550100")), channel: .sms,
            correlationID: "r-1")
        let tools = BookingTools(brain)
        let check = ToolCall(
            id: "1", name: "check_availability", arguments: ["date": "2025-12-02", "service_type": "botox"])
        let found = await tools.run(check, in: context)
        guard case .checked(let result) = found, let slot = result.suggestedSlots.first else {
            Issue.record("nothing is free: \(found)")
            return
        }
        let start = ISO8601.utcString(slot.start)
        let booked = await tools.run(
            ToolCall(id: "2", name: "book_appointment", arguments: ["start_time": .string(start)]), in: context)
        guard case .booked(let booking) = booked else {
            Issue.record("not booked: \(booked)")
            return
        }
        #expect(booking.warnings.isEmpty)
        let tally = await metrics.close()
        #expect(tally.written == 0)
        #expect(tally.lost >= 3)
    }

    @Test("recording returns while the disk is busy with another event")
    func busyDisk() async throws {
        let disk = FaultyFileSystem(SystemFileSystem())
        let metrics = try metrics(disk)
        disk.onAppend { [event = event(2)] in
            disk.onAppend(nil)
            // Here the writer is in the middle of a write; waiting for it would never end.
            metrics.record(event)
        }
        metrics.record(event(1))
        #expect(await metrics.flush().written == 1)
        #expect(await metrics.close().written == 2)
        #expect(try read().events == [event(1), event(2)])
    }

    @Test("what does not fit into the buffer is lost and counted")
    func capacity() async throws {
        let metrics = try metrics(capacity: 3)
        for number in 1...5 { metrics.record(event(number)) }
        #expect(metrics.tally.lost == 2)
        #expect(await metrics.flush().written == 3)
        metrics.record(event(6))
        await metrics.close()
        #expect(try read().events.map(\.at.unixSeconds) == [1, 2, 3, 6])
    }

    @Test("behind its end nothing is written, only counted")
    func closed() async throws {
        let metrics = try metrics()
        metrics.record(event(1))
        #expect(await metrics.close().written == 1)
        metrics.record(event(2))
        #expect(await metrics.close() == metrics.tally)
        #expect(metrics.tally.lost == 1)
        #expect(try read().events == [event(1)])
    }

    @Test("a process that was killed in the middle of a line does not spoil those of the next one")
    func killed() async throws {
        let first = try metrics()
        first.record(event(1))
        await first.close()
        let whole = try FileReader.read(path: path, limit: 1_000)
        for length in 1..<whole.count {
            try folder.write(whole + whole.prefix(length), to: "metrics.jsonl")
            let torn = try read()
            let isWhole = length == whole.count - 1
            #expect(torn.events.count == (isWhole ? 2 : 1))
            #expect(torn.tornLines == (isWhole ? [] : [2]))
            let next = try metrics()
            next.record(event(2))
            await next.close()
            let file = try read()
            #expect(file.events == (isWhole ? [event(1), event(1), event(2)] : [event(1), event(2)]))
            #expect(file.tornLines == (isWhole ? [] : [2]))
        }
    }

    @Test("the machine's files: written on a thread of its own, by several at once, each line whole")
    func system() async throws {
        let writers = try (0..<3).map { _ in try JSONLinesMetrics(path: path) }
        await withTaskGroup(of: Void.self) { group in
            for (index, writer) in writers.enumerated() {
                group.addTask {
                    for number in 0..<200 { writer.record(event(index * 1_000 + number)) }
                    let tally = await writer.close()
                    #expect(tally == JSONLinesMetrics.Tally(written: 200))
                }
            }
        }
        let file = try MetricsFile(path: path)
        #expect(file.tornLines.isEmpty)
        for index in 0..<3 {
            let own = file.events.map(\.at.unixSeconds).filter { $0 / 1_000 == Int64(index) }
            #expect(own == (0..<200).map { Int64(index * 1_000 + $0) })
        }
    }

    @Test("a file that cannot be opened is an error that says what to do")
    func unopenable() throws {
        let cases: [(String, FileError.Code)] = [
            (folder.path + "/missing/metrics.jsonl", .notFound), (folder.path, .notAFile), ("", .invalidPath),
            ("a\u{0}b", .invalidPath), (folder.path + "/" + String(repeating: "x", count: 300), .invalidPath),
        ]
        for (path, code) in cases {
            let error = #expect(throws: FileError.self) { try JSONLinesMetrics(path: path) }
            #expect(error?.code == code, "\(path)")
        }
    }
}
