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

    /// A store in which somebody who texts has a slot kept, and nothing else is known of them.
    private func held(_ folder: TemporaryFolder) async throws -> [String] {
        let script = try folder.write(
            "hold.session",
            """
            business \(Self.spa)
            now 2025-11-28 10:30
            sms +13055550111
              agent check_availability date=2025-11-29 service_type=botox
              agent reserve_slot start_time=2025-11-29T11:00:00-05:00

            """)
        let store = folder.path + "/held"
        #expect(await CommandSample.run(["run", "--store", store, script]).code == .different)
        return ["--calendar", "smith=free", "--store", store, "--now", "2025-11-28 10:31"]
    }

    @Test("who calls is what the store knows of them, what is said, or not known; never a refusal that is none")
    func callers() async throws {
        let folder = try TemporaryFolder()
        let options = try await held(folder)
        func rule(_ more: [String]) async throws -> (outcome: String?, sentence: String?) {
            let result = await explain("2025-11-29T11:00", options + more + ["--json"])
            let rules = try JSONReader.read(result.output)["conversation"]?.arrayValue?.first?["rules"]?.arrayValue
            return (rules?.last?["outcome"]?.stringValue, rules?.last?["sentence"]?.stringValue)
        }
        let byNumber = try await rule(["--conversation", "+13055550111"])
        #expect(byNumber.outcome == "no" && byNumber.sentence == "customer_name must be given; ask the customer")
        let named = try await rule(["--conversation", "+13055550111", "--name", "Avery Example"])
        #expect(named.outcome == "yes" && named.sentence == "it would be booked with Dr. Smith")
        let shown = await CommandSample.run(["store", "show", options[3], "--json"]).output
        let id = try #require(shown.firstMatch(of: /conversation-[a-p]{16}/)).output
        let unknown = try await rule(["--conversation", String(id)])
        #expect(unknown.outcome == "unknown" && unknown.sentence?.hasPrefix("it depends on who calls") == true)
        let said = try await rule(["--conversation", String(id), "--phone", "305 555 0111", "--name", "Avery Example"])
        #expect(said.outcome == "yes")
    }

    @Test("a caller whom a booking or a call has made known is found by number and address")
    func knownCallers() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let session = CommandSample.fixture("voice-offers-sms-books")
        #expect(await CommandSample.run(["run", "--store", store, session]).code == .success)
        let options = ["--calendar", "smith=free", "--store", store, "--now", "2025-11-28T10:36", "--conversation"]
        for contact in ["+13055550100", "avery@example.com"] {
            let result = await explain("2025-11-29T11:00", options + [contact])
            #expect(
                result.output.contains("\n  booking             yes      it would be confirmed again"), "\(contact)")
        }
        let nobody = await explain("2025-11-29T11:00", options + ["+13055550177"])
        #expect(nobody.code == .badInput && nobody.errors.contains("telephone number with + or e-mail address"))
    }

    @Test("a calendar that was not given is named, and a store of another business is told")
    func slips() async throws {
        let bare = await explain("2025-11-29T14:00")
        #expect(
            bare.errors == "booking-cli: no --calendar dr-smith=FILE was given, so what stands there is not known; "
                + "PROVIDER=free stands for an empty calendar\n")
        #expect(await explain("2025-11-29T14:00", ["--calendar", "smith=free"]).errors.isEmpty)
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let session = CommandSample.fixture("lakeside-chicago")
        #expect(await CommandSample.run(["run", "--store", store, session]).code == .success)
        let other = await explain("2025-11-29T14:00", ["--calendar", "smith=free", "--store", store])
        #expect(other.code == .success)
        #expect(other.errors.contains("holds nothing of glow-spa, only of \"lakeside-clinic\""))
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
            (["--at", "x", "--service", "botox"], "--at \"x\": a date is written YYYY-MM-DD, such as 2025-11-29\n"),
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
            (["--at", "2025-11-29T11:00", "--service", "botox", "--name", "c"], "add --conversation ID or remove it"),
            (["--calendar", "smith=free"], "--at TIME and --service SERVICE are missing; add them"),
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
