import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

struct SessionRestartTests {
    private static let checked = """
        customer +13055550100 "Avery Example"
        voice +13055550100
          agent check_availability date=2025-11-29 service_type=botox
          | 1) Sat Nov 29, 10 AM, Dr. Smith
          | 2) Sat Nov 29, 12 PM, Dr. Smith
          | 3) Sat Nov 29, 2 PM, Dr. Smith

        """

    private func run(_ lines: String, in storage: SessionStorage = .memory) async throws(SessionError) -> SessionReport
    {
        let runner = SessionRunner(files: SessionSample.files(), zones: SystemZoneSource(directories: []))
        return try await runner.run(SessionSample.script(SessionSample.header + lines), in: storage)
    }

    private func differences(_ lines: String, in storage: SessionStorage = .memory) async throws -> String {
        let script = try SessionSample.script(SessionSample.header + lines)
        return SessionTranscript(script, try await run(lines, in: storage)).differences
    }

    private func files() -> StoreSeams { StoreSeams(files: SimulatedFileSystem(seed: 3), identitySeed: 1) }

    @Test("a restart keeps what the store has, the clock and the calendars, and does not end the section")
    func restart() async throws {
        let lines = """
            \(Self.checked)calendar dr-smith read-only
            wait 1m
            restart
              customer the second one
              | chose 2 (12 PM) by "the second one"
              agent reserve_slot
              | held Sat Nov 29, 12 PM, Dr. Smith, until 10:36 AM
            restart
              agent book_appointment
              | booked Sat Nov 29, 12 PM, Dr. Smith, 60 min
              | warning calendar_sync_pending
            restart
              again
              | booked Sat Nov 29, 12 PM, Dr. Smith, 60 min (recorded answer)
              | warning calendar_sync_pending
              agent cancel_appointment appointment_id=appointment-1
              | cancelled Sat Nov 29, 12 PM, Dr. Smith
              | warning calendar_sync_pending
            restart
            relay
              | delivered 0, waiting 2
            calendar dr-smith online
            wait 1h
            restart
            relay
              | delivered 2, waiting 0

            """
        #expect(try await differences(lines) == "")
        #expect(try await differences(lines, in: .folder("/store", seams: files())) == "", "in a folder, too")
    }

    @Test("a restart is no turn, has no answer, and is shown in the transcript")
    func transcript() async throws {
        let lines = Self.checked + "restart\n  customer hello\n"
        let report = try await run(lines)
        #expect(report.turns.map(\.kind) == ["agent", "customer"])
        let text = SessionTranscript(try SessionSample.script(SessionSample.header + lines), report).text
        #expect(text.contains("\n\nrestart\n"))
        let error = #expect(throws: SessionError.self) {
            try SessionSample.script(SessionSample.header + Self.checked + "restart\n| a\n")
        }
        #expect(error?.message == "restart has no answer; remove this line")
    }

    @Test("a store of the caller's cannot be opened again, so nothing is run")
    func givenStore() async throws {
        let store = InMemoryStore()
        let error = await #expect(throws: SessionError.self) {
            try await run(Self.checked + "restart\n", in: .store(store))
        }
        #expect(error?.description.hasPrefix("sample.session:9:1: restart needs a store") == true, "\(error as Any)")
        #expect(error?.storeFailure == nil)
        #expect(try await run(Self.checked, in: .store(store)).isEqual)
    }

    @Test("in a folder, a session goes on where the one before ended, whoever else it names first")
    func goesOn() async throws {
        let folder = SessionStorage.folder("/store", seams: files())
        #expect(
            try await differences(
                Self.checked + "  customer the last one\n  | chose 3 (2 PM) by \"the last one\"\n", in: folder) == "")
        let next = """
            customer +13055550107 "Riley Placeholder"
            customer +13055550100 "Avery Example" avery@example.com
            sms +13055550107
              agent book_appointment
              | refused no_pending_offers: check availability first
            email avery@example.com
              agent book_appointment @mine
              | booked Sat Nov 29, 2 PM, Dr. Smith, 60 min

            """
        #expect(try await differences(next, in: folder) == "")
        let last = """
            sms +13055550100
              agent book_appointment @mine
              | booked Sat Nov 29, 2 PM, Dr. Smith, 60 min (recorded answer)
              agent book_appointment
              | refused no_pending_offers: check availability first
              agent book_appointment start_time=2025-11-29T14:00
              | booked Sat Nov 29, 2 PM, Dr. Smith, 60 min (already booked)

            """
        #expect(try await differences(last, in: folder) == "")
    }

    @Test("the ids that scripts count are other ones in every run on one store")
    func countedIDs() async throws {
        let folder = SessionStorage.folder("/store", seams: files())
        let lines = Self.checked + "  customer the first one\n  | chose 1 (10 AM) by \"the first one\"\n"
        #expect(try await differences(lines, in: folder) == "")
        let again = """
            customer +13055550100 "Avery Example"
            voice +13055550100
              agent check_availability date=2025-11-29 service_type=botox
              | 1) Sat Nov 29, 10 AM, Dr. Smith
              | 2) Sat Nov 29, 12 PM, Dr. Smith
              | 3) Sat Nov 29, 2 PM, Dr. Smith
              | kept 1 (10 AM)
              customer the second one
              | chose 2 (12 PM) by "the second one"

            """
        #expect(try await differences(again, in: folder) == "", "neither a recorded answer nor a message heard before")
    }

    @Test("a folder that cannot be used is an error with its reason, and a bad script opens nothing")
    func failures() async throws {
        let disk = SimulatedFileSystem(seed: 3)
        let seams = StoreSeams(files: disk)
        let folder = SessionStorage.folder("/store", seams: seams)
        await #expect(throws: SessionError.self) {
            try await run("sms +13055550100\n  customer a\ncalendar x free\n", in: folder)
        }
        #expect(disk.contents(of: "/store").isEmpty)
        let store = try JSONFileStore.open(directory: "/store", seams: seams)
        let locked = await #expect(throws: SessionError.self) { try await run(Self.checked, in: folder) }
        #expect(locked?.storeFailure == .locked)
        #expect(locked?.file == "/store/lock")
        try await store.close()
        let missing = await #expect(throws: SessionError.self) {
            try await run(Self.checked, in: .folder("/a/b", seams: seams))
        }
        #expect(missing?.storeFailure == .notFound)
    }
}
