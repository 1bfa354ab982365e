import BookingAdapters
import BookingDomain
import Testing
import booking_cli

struct FixturePrivacyTests {
    private static let canary = "Kanarienvogel, gate 4711, 305-555-0187"

    /// The script with something personal in every booking and cancellation, and everything personal that it says.
    private func script(_ name: String) throws -> (text: String, personal: [String]) {
        let fixture = try CommandSample.text(of: CommandSample.fixture(name))
        let text =
            fixture.replacing("business ../", with: "business \(CommandSample.fixtures)/")
            .replacing(" ../", with: " \(CommandSample.fixtures)/")
            .replacing(/agent +book_appointment( +@\S+)?(?! *[{@])(?!.*notes)/) {
                "\($0.output.0) notes=\"\(Self.canary)\""
            }
            .replacing(/agent +cancel_appointment(?! *[{@])(?!.*cancellation_reason)/) {
                "\($0.output) cancellation_reason=\"\(Self.canary)\""
            }
        var personal = [Self.canary, "Kanarienvogel", "305-555-0187"]
        personal += text.matches(of: /(?m)^ +customer (.{8,})$/).map { String($0.output.1) }
        personal += text.matches(of: /\+(\d{8,15})/).flatMap { [String($0.output.1), String($0.output.1.suffix(7))] }
        personal += text.matches(of: /[a-z.]+@[a-z.]+\.[a-z]+/).map { String($0.output) }
        personal += text.matches(of: /(?:customer_name=|customer \S+ )"([^"]+)"/).map { String($0.output.1) }
        return (text, personal)
    }

    private func business(of text: String) throws -> BusinessID {
        let path = try #require(text.firstMatch(of: /(?m)^business +(\S+)/)).output.1
        let settings = try JSONReader.read(CommandSample.text(of: String(path)))
        return BusinessID(try #require(settings["id"]?.stringValue))
    }

    @Test(
        "no session leaves anything personal in the flow log, in a calendar, or in what is said about its store",
        arguments: CommandSample.sessions)
    func fixture(name: String) async throws {
        let (text, personal) = try script(name)
        let folder = try TemporaryFolder()
        let file = try folder.write("a.session", text)
        let path = folder.path + "/store"
        let played = await CommandSample.run(["run", "--store", path, file])
        #expect(played.code == .success, "\(played.output)\(played.errors)")
        var written = played.errors
        for command in ["show", "verify", "compact"] {
            let result = await CommandSample.run(["store", command, path])
            #expect(result.code == .success)
            written += result.output + result.errors
        }
        let everything = await CommandSample.run(["store", "show", "--personal-data", path])
        #expect(
            everything.output.contains("Kanarienvogel") || !text.contains("| booked ") || !text.contains(Self.canary))
        let business = try business(of: text)
        let store = try JSONFileStore.open(directory: path)
        let ages = Date(timeIntervalSince1970: 0)..<Date(timeIntervalSince1970: 4_000_000_000)
        let events = try await store.events(of: business, in: ages, correlation: nil)
        let rows = try await store.rows(.calendarSync, of: business)
        try await store.close()
        #expect(!events.isEmpty || name == "never-offered", "\(name)")
        written += "\(events.map { JSONWriter.string($0.json) })\(rows.map { JSONWriter.string($0.json) })"
        #expect(personal.filter(written.contains) == [])
    }
}
