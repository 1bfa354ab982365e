import BookingAdapters
import BookingDomain
import BusyListCalendar
import Testing
import booking_service

@Suite("The service: one line in, one line out")
struct BookingServiceTests {
    static let fixtures = #filePath.split(separator: "/Examples/").dropLast().joined() + "/Fixtures"

    private let business: Business
    private let store = InMemoryStore()
    private let service: BookingService

    init() throws {
        let file = "\(Self.fixtures)/businesses/glow-spa.json"
        business = try BusinessSettings.load(path: file, zones: SystemZoneSource())
        let calendar = InMemoryCalendar()
        for provider in business.providers { calendar.setBusy([], for: provider.id, of: business.id) }
        service = try Self.service(of: business, store, calendar)
    }

    private static func service(
        of business: Business, _ store: any BookingStore & OutboxStore, _ calendar: any CalendarProvider
    ) throws -> BookingService {
        let clock = StandingClock(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(),
            metrics: InMemoryMetrics(), environment: clock)
        let orchestrator = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: InMemoryMetrics(), environment: clock)
        return BookingService(business, orchestrator, clock)
    }

    private func answer(_ line: String, number: Int = 1) async throws -> JSONValue {
        let answer = await service.answer(Array(line.utf8), number: number)
        #expect(!answer.line.contains("\n") && !answer.isStoreUnavailable)
        return try JSONReader.read(answer.line)
    }

    private func line(_ id: String, _ rest: String) -> String {
        #"{"tenant":"glow-spa","conversation":"c-1","channel":"sms","caller":{"id":"avery","name":"Avery Example","#
            + #""phone":"305-555-0100"},"id":"\#(id)",\#(rest)}"#
    }

    @Test("a check, a choice and a booking, delivered twice, are one appointment")
    func books() async throws {
        let check = #""tool":"check_availability","arguments":{"date":"2025-11-29","service_type":"botox"}"#
        #expect(try await answer(line("call-1", check))["answer"]?["success"] == true)
        #expect(try await answer(line("message-1", #""message":"the second one""#))["heard"] == "chose 2")
        let first = try await answer(line("call-2", #""tool":"book_appointment""#))
        #expect(first["answer"]?["start_time"] == "2025-11-29T12:00:00-05:00")
        #expect(try await answer(line("call-2", #""tool":"book_appointment""#)) == first)
        let records = try await store.records(.appointment, of: business.id, after: nil, limit: 10)
        #expect(records.count == 1)
    }

    @Test("the run in the README gives the answers that the README shows")
    func readme() async throws {
        let examples = Self.fixtures + "/../Examples"
        let folder = FileManager.default.temporaryDirectory.appending(path: "service-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: URL(filePath: examples + "/calendars"), to: folder)
        let files = business.providers.map { ($0.id, folder.appending(path: "\($0.id).txt").path) }
        let calendar = BusyListCalendar(business: business.id, files: Dictionary(uniqueKeysWithValues: files))
        let service = try Self.service(of: business, InMemoryStore(), calendar)
        var shown = ""
        let requests = try FileReader.read(path: examples + "/requests.jsonl", limit: 100_000)
        for (index, line) in requests.split(separator: 0x0A).enumerated() {
            let answer = try JSONReader.read(await service.answer(Array(line), number: index + 1).line)
            for (key, value) in [answer, answer["answer"] ?? .null].flatMap({ $0.objectValue?.members ?? [] })
            where ["heard", "user_message", "mistake"].contains(key) {
                shown += "\"\(key)\":\(JSONWriter.string(value))\n"
            }
        }
        let readme = try FileReader.read(path: examples + "/README.md", limit: 100_000)
        #expect(String(decoding: readme, as: UTF8.self).contains("```\n\(shown)```\n"), "\(shown)")
    }

    @Test("what the transport knows is not taken from the arguments")
    func arguments() async throws {
        let check =
            #""tool":"check_availability","arguments":{"date":"2025-11-29","service_type":"botox","tenant":"other"}"#
        #expect(try await answer(line("call-1", check))["answer"]?["error_code"] == "invalid_data")
    }

    @Test(
        "a line that is wrong is answered with its place and what is wrong",
        arguments: [
            ("", 1, "ends"), ("{", 2, "ends"), ("[]", 1, "an object"), (#"{"tenant":"glow-spa"}"#, 1, "\"id\""),
            (#"{"id":"a","tenant":"other"}"#, 20, "glow-spa alone"),
            (#"{"id":"a","tenant":"glow-spa","channel":"fax"}"#, 41, "voice, sms"),
            (#"{"id":" ","tenant":"glow-spa"}"#, 7, "empty"),
            (
                #"{"id":"a","tenant":"glow-spa","channel":"sms","conversation":"c","message":"a","mesage":"b"}"#, 80,
                "mesage"
            ),
            (
                #"{"id":"a","tenant":"glow-spa","channel":"sms","conversation":"c","message":"a","tool":"b"}"#, 80,
                "tool"
            ),
            (
                #"{"id":"a","tenant":"glow-spa","channel":"sms","conversation":"c","caller":{"id":"b","phone":"x"}}"#,
                93, "telephone"
            ),
        ])
    func mistakes(line: String, column: Int, words: String) async throws {
        let answer = try await answer(line, number: 7)
        #expect(answer["line"] == 7)
        #expect(answer["column"]?.intValue == column)
        #expect(answer["mistake"]?.stringValue?.contains(words) == true, "\(answer)")
    }

    @Test("a store that has stopped is told, so that the service can end")
    func stoppedStore() async throws {
        let directory = FileManager.default.temporaryDirectory.path + "/service-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let closed = try JSONFileStore.open(directory: directory)
        try await closed.close()
        let service = try Self.service(of: business, closed, InMemoryCalendar())
        for body in [#""message":"hello""#, #""tool":"book_appointment""#] {
            let answer = await service.answer(Array(line("id-1", body).utf8), number: 1)
            #expect(answer.isStoreUnavailable)
            #expect(try JSONReader.read(answer.line)["answer"]?["error_code"] == "store_unavailable")
        }
    }

    @Test("a line that is too long is answered as a mistake")
    func tooLong() async throws {
        let answer = try await answer(String(repeating: " ", count: 65_537))
        #expect(answer["mistake"]?.stringValue?.contains("65537 bytes") == true)
    }

    @Test(
        "a command line that is wrong ends with status 2",
        arguments: [
            [], ["a", "b"], ["a", "b", "c", "--then", "d"], ["nowhere.json", "b", "c"],
            ["\(fixtures)/businesses/glow-spa.json", "b", "c", "--now", "tomorrow"],
        ])
    func commandLine(arguments: [String]) {
        #expect { try ServiceOptions(arguments) } throws: { ($0 as? ServiceError)?.status == 2 }
    }
}
