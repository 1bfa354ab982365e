import BookingAdapters
import BookingDomain
import Testing
import booking_cli

struct PromptCommandTests {
    private let spa = CommandSample.fixtures + "/businesses/glow-spa.json"

    @Test("the prompt tells what day it is by the clock, for a voice agent where nothing else is said")
    func now() async {
        let result = await CommandSample.run(["prompt", spa])
        #expect(result.code == .success)
        #expect(result.errors.isEmpty)
        #expect(result.output.hasPrefix("You answer the telephone of Glow Spa"))
        #expect(
            result.output.contains("Today is Friday, November 28, 2025. It is 10:30 AM in the time zone America/New_"))
        #expect(result.output.contains("I can book you for Saturday, November 29, 2025."))
    }

    @Test("an instant without an offset is read in the business's zone")
    func instant() async {
        for time in ["2025-11-26T18:00", "2025-11-26T23:00Z"] {
            let result = await CommandSample.run(["prompt", spa, "--now", time, "--channel=sms"])
            #expect(result.output.contains("Today is Wednesday, November 26, 2025. It is 6:00 PM"))
            #expect(result.output.contains("I can book you for Friday, November 28, 2025."))
            #expect(result.output.contains("at most 300 characters"))
        }
    }

    @Test("the front desk is called as sessions call it, or by its channel")
    func staff() async throws {
        let long = await CommandSample.run(["prompt", "--json", spa, "--channel", "staff_console"])
        let short = await CommandSample.run(["prompt", "--json", spa, "--channel", "staff"])
        #expect(short.code == .success && short.output == long.output)
        #expect(try JSONReader.read(short.output)["channel"] == "staff_console")
    }

    @Test("the document holds the prompt and exactly the variables")
    func json() async throws {
        let result = await CommandSample.run(
            ["prompt", "--json", spa, "--phone", "(305) 555-0100", "--date", "2025-12-01"])
        let json = try JSONReader.read(result.output)
        #expect(json["ok"] == true)
        #expect(json["channel"] == "voice")
        #expect(json["variables"]?.objectValue?.keys == PromptTemplate.names)
        #expect(json["variables"]?["patientPhone"] == "+13055550100")
        #expect(json["variables"]?["confirmDate"] == "Monday, December 1, 2025")
        #expect(json["prompt"]?.stringValue?.contains("+13055550100\n") == true)
    }

    @Test("a text of one's own is filled in, or refused with its place")
    func template() async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.txt", "{{tenantId}}: {{ currentTime }}\n")
        #expect(await CommandSample.run(["prompt", spa, "--template", good]).output == "glow-spa: 10:30 AM\n")
        let bad = try folder.write("bad.txt", "Hello,\nit is {{currentTme}}.\n")
        let result = await CommandSample.run(["prompt", spa, "--template", bad])
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors == "\(bad):2:7: there is no variable \"currentTme\"; did you mean currentTime?\n")
    }

    @Test(
        "what is wrong is told with what to do",
        arguments: [
            (["prompt"], "needs the settings of a business"), (["prompt", "nowhere.json"], "no such file"),
            (["prompt", "SPA", "--now", "tomorrow"], "--now \"tomorrow\""),
            (["prompt", "SPA", "--now", "2026-03-08T02:30"], "does not exist"),
            (["prompt", "SPA", "--date", "2025-02-30"], "--date \"2025-02-30\""),
            (["prompt", "SPA", "--channel", "voic"], "voice"), (["prompt", "SPA", "--phone", "five"], "--phone needs"),
            (["prompt", "SPA", "--template", "nowhere.txt"], "no such file"),
            (["promt", "SPA"], "did you mean prompt?"),
        ])
    func wrong(arguments: [String], words: String) async {
        let result = await CommandSample.run(arguments.map { $0 == "SPA" ? spa : $0 })
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test("a mistake in the settings is told where it stands")
    func settings() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("spa.json", "{\n  \"id\": 5\n}")
        let result = await CommandSample.run(["prompt", path])
        #expect(result.code == .badInput)
        #expect(result.errors.hasPrefix("\(path):2:9: "), "\(result.errors)")
    }
}
