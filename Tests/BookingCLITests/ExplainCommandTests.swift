import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct ExplainCommandTests {
    private static let spa = CommandSample.fixtures + "/businesses/glow-spa.json"
    private static let smith = "dr-smith=" + CommandSample.fixtures + "/calendars/dr-smith.json"

    private func explain(
        _ time: String, _ more: [String] = [], seams: StoreSeams = .system
    ) async -> (code: ExitCode, output: String, errors: String) {
        await CommandSample.run(["explain", Self.spa, "--at", time, "--service", "botox"] + more, seams: seams)
    }

    @Test("a time that can be booked ends with 0; one that cannot, with 1 and the rule that decides")
    func verdicts() async {
        let free = await explain("2025-11-29T14:00", ["--calendar", Self.smith])
        #expect(free.code == .success && free.output.contains("\nDr. Smith: can be booked\n"))
        let busy = await explain("2025-11-29T12:00", ["--calendar", Self.smith])
        #expect(busy.code == .different)
        #expect(busy.output.contains("\n> calendar free       no       busy from 12 PM to 2 PM\n"))
        let unknown = await explain("2025-11-29T14:00")
        #expect(unknown.code == .different && unknown.output.contains("\n> calendar known      no       no calendar"))
        let skipped = await explain("2026-03-08T02:30")
        #expect(skipped.code == .different && skipped.output.contains("\nno: the clock in America/New_York jumps"))
    }

    @Test("the clock is the one of --now, or that of the machine")
    func now() async {
        #expect(
            await explain("2025-11-29T14:00").output.hasPrefix("Botox at Glow Spa, Sat Nov 29, 2 PM, 2025; it is Fri"))
        let later = await explain("2025-11-29T14:00", ["--now", "2025-11-29T14:00"])
        #expect(later.output.contains("\n> not past            no       it is Sat Nov 29, 2 PM\n"))
    }

    @Test("a service and a provider are known by name; another service's provider is explained, too")
    func names() async {
        let result = await CommandSample.run([
            "explain", Self.spa, "--at", "2025-11-29T14:00", "--service", "Relaxing Massage", "--provider", "smith",
        ])
        #expect(result.output.contains("\n> performs it         no       Massage is performed by Dr. Lee\n"))
    }

    @Test("what the store holds is told, for anybody and for a conversation; the store stays as it is")
    func store() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let session = CommandSample.fixture("voice-offers-sms-books")
        #expect(await CommandSample.run(["run", "--store", store, session]).code == .success)
        let before = await CommandSample.run(["store", "show", store, "--personal-data"]).output
        let options = ["--calendar", Self.smith, "--store", store, "--now", "2025-11-28T10:36"]
        let taken = await explain("2025-11-29T11:00", options)
        #expect(taken.code == .different)
        #expect(taken.output.contains("\n> place free          no       booked from 11 AM to 12 PM\n"))
        let shown = try JSONReader.read(await CommandSample.run(["store", "show", store, "--json"]).output)
        let conversations =
            shown["items"]?.arrayValue?.map { $0["item"] ?? .null }
            .filter { $0["kind"] == "conversation" }.compactMap { $0["body"]?["id"]?.stringValue } ?? []
        #expect(conversations.count == 2)
        var verdicts: Set<String> = []
        for id in conversations {
            let result = await explain("2025-11-29T11:00", options + ["--conversation", id, "--json"])
            let rules = try JSONReader.read(result.output)["conversation"]?.arrayValue?.first
            verdicts.insert(rules?["decided_by"]?.stringValue ?? "none")
        }
        let free = ["2025-12-01T14:00", "--now", "2025-11-28T10:36", "--calendar", Self.smith, "--store", store]
        let anybody = await explain(free[0], Array(free.dropFirst()))
        #expect(anybody.code == .success)
        for id in conversations {
            let result = await explain(free[0], free.dropFirst() + ["--conversation", id])
            #expect(result.code == .different)
            #expect(result.output.contains("\nDr. Smith: can be booked\n"))
            #expect(result.output.contains("\nthis conversation: would not be let through\n"))
        }
        // The one that booked it would be confirmed again; the other one was never offered it.
        #expect(verdicts == ["none", "offered"])
        #expect(await CommandSample.run(["store", "show", store, "--personal-data"]).output == before)
        let nobody = await explain("2025-11-29T11:00", options + ["--conversation", "nobody"])
        #expect(nobody.code == .badInput && nobody.errors.contains("the store has no conversation \"nobody\""))
    }

    @Test("with --json there is one document")
    func json() async throws {
        let result = await explain("2025-11-29T12:00", ["--calendar", Self.smith, "--json"])
        #expect(result.code == .different)
        let document = try JSONReader.read(result.output)
        #expect(document["bookable"] == false)
        #expect(document["explanations"]?.arrayValue?.first?["decided_by"] == "calendar_free")
    }

    @Test(
        "a mistake is refused with what to do",
        arguments: [
            (["--at", "x", "--service", "botox"], "--at \"x\": A date is written YYYY-MM-DD"),
            (["--service", "botox"], "--at TIME is missing"),
            (["--at", "2025-11-29T11:00"], "--service SERVICE is missing"),
            (["--at", "2025-11-29T11:00", "--service", "btox"], "did you mean botox?"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--provider", "dr-lea"], "did you mean dr-lee?"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--calendar", "dr-lee"], "needs PROVIDER=FILE"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--calendar", "dr-lee="], "needs PROVIDER=FILE"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--calendar", "dr-lee=/no/where"], "no such file"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--calendar", "dr-lee=" + spa], ":1:1: \"events\""),
            (
                [
                    "--at", "2025-11-29T11:00", "--service", "botox", "--calendar", "lee=free", "--calendar",
                    "dr-lee=free",
                ], "two calendars for dr-lee"
            ),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--now", "2025-11-02T01:30"], "happens twice"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--conversation", "c"], "add --store DIR"),
            (["--at", "2025-11-29T11:00", "--service", "botox", "--store", "/no/where"], "no such file or folder"),
        ])
    func mistakes(arguments: [String], words: String) async {
        let result = await CommandSample.run(["explain", Self.spa] + arguments)
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("a business that is not there, or wrong, is refused with its place")
    func badBusiness() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("spa.json", "{\n  \"id\": \"spa\",\n}")
        for (path, words) in [(file, "\(file):2:14: "), (folder.path + "/gone", "/gone: there is no such file")] {
            let result = await CommandSample.run(["explain", path, "--at", "2025-11-29T11:00", "--service", "botox"])
            #expect(result.code == .badInput)
            #expect(result.errors.contains(words), "\(result.errors)")
        }
    }
}
