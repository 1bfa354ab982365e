import BookingAdapters
import BookingDomain
import Testing
import booking_cli

struct CheckCommandTests {
    private static let spa = CommandSample.fixtures + "/businesses/glow-spa.json"
    private static let smith = "dr-smith=" + CommandSample.fixtures + "/calendars/dr-smith.json"

    private func check(
        _ date: String, _ more: [String], service: String = "facial"
    ) async -> (code: ExitCode, output: String, errors: String) {
        await CommandSample.run(["check", Self.spa, "--date", date, "--service", service] + more)
    }

    @Test("every start is listed, numbered where it would be read out, with what is not known")
    func text() async {
        let result = await check("2025-11-29", ["--calendar", Self.smith])
        #expect(result.code == .success)
        #expect(
            result.output == """
                Facial at Glow Spa; it is Fri Nov 28, 10:30 AM, 2025
                Saturday, November 29 is open from 10 AM to 11 AM and at 2 PM.
                  1) 10:00 AM  Dr. Smith
                  2) 11:00 AM  Dr. Smith
                  3)  2:00 PM  Dr. Smith
                warning calendar_unavailable: dr-lee

                """)
        let both = await check("2025-11-29", ["--calendar", Self.smith, "--calendar", "lee=free", "--limit=2"])
        #expect(both.output.contains("  1) 10:00 AM  Dr. Smith or Dr. Lee\n     11:00 AM  Dr. Smith or Dr. Lee\n"))
        #expect(both.output.hasSuffix("\n  and 3 more; --limit lists up to 100\n"))
    }

    @Test("a day on which nothing is free, and a check that is refused, end with 1")
    func nothing() async {
        let closed = await check("2025-12-25", ["--calendar", Self.smith])
        #expect(
            closed.code == .different
                && closed.output.contains(
                    "\nNothing is free on Thursday, December 25.\n  Glow Spa is closed that day\n")
        )
        let full = await CommandSample.run([
            "check", Self.spa, "--date", "2025-11-29", "--service", "facial", "--provider", "lee", "--calendar",
            "lee=\(CommandSample.fixtures)/calendars/dr-smith.json", "--now", "2025-11-29T15:30",
        ])
        #expect(full.code == .different)
        #expect(full.output.contains("\n  booking-cli explain says of each time why\n"), "\(full.output)")
        let past = await check("2024-11-29", ["--calendar", Self.smith])
        #expect(past.code == .different && past.output.contains("\nrefused past_time: 2024-11-29 has passed"))
        #expect(past.errors.isEmpty)
    }

    @Test("with --json the answer is the one that an agent gets, also a refusal")
    func json() async throws {
        let result = await check("2025-11-29", ["--calendar", Self.smith, "--provider", "dr-smith", "--json"])
        let document = try JSONReader.read(result.output)
        #expect(document["success"] == true)
        #expect(document["available_slots"]?.arrayValue?.map { $0["start_time"] } == ["10 AM", "11 AM", "2 PM"])
        let business = try BusinessSettings.load(path: Self.spa, zones: SystemZoneSource())
        _ = try CheckAvailabilityResult(json: document, business: business)
        let past = try JSONReader.read(await check("2024-11-29", ["--calendar", Self.smith, "--json"]).output)
        #expect(past["error_code"] == "past_time")
    }

    @Test("what the store has booked is not free")
    func store() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let session = CommandSample.fixture("voice-offers-sms-books")
        #expect(await CommandSample.run(["run", "--store", store, session]).code == .success)
        let options = ["--calendar", Self.smith, "--store", store]
        let result = await check("2025-11-29", options, service: "botox")
        #expect(result.output.contains("10:00 AM") && !result.output.contains("11:00 AM"))
        #expect(await check("2025-11-29", options, service: "botox").output == result.output)
    }

    @Test(
        "a mistake is refused with what to do",
        arguments: [
            (["--service", "facial"], "--date DATE is missing"),
            (["--date", "2025-11-29"], "--service SERVICE is missing"),
            (["--date", "2025-11-31", "--service", "facial"], "November 2025 has 30 days"),
            (["--limit", "3"], "--date DATE and --service SERVICE are missing; add them"),
            (
                ["--date", "2025-11-29", "--service", "facial"],
                "no --calendar dr-smith=FILE or --calendar dr-lee=FILE was given"
            ),
            (
                ["--date", "2025-11-29", "--service", "facial", "--provider", "dr-lee", "--calendar", "smith=free"],
                "no --calendar dr-lee=FILE was given"
            ),
            (
                ["--date", "2025-11-29", "--service", "facial", "--calendar", "smith=free", "--limit", "0"],
                "--limit needs a whole number from 1 to 100"
            ),
        ])
    func mistakes(arguments: [String], words: String) async {
        let result = await CommandSample.run(["check", Self.spa] + arguments)
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
