import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct InterruptionTests {
    /// Runs the tool in a task that is cancelled already, as Ctrl-C does.
    private func interrupted(_ arguments: [String]) async -> (code: ExitCode, output: String, errors: String) {
        await withTaskGroup(of: (code: ExitCode, output: String, errors: String)?.self) { group in
            group.cancelAll()
            group.addTask { await CommandSample.run(arguments) }
            return await group.next().flatMap { $0 } ?? (.success, "", "")
        }
    }

    @Test("an interrupted run plays no further file, and lists those that were not played")
    func beforeTheFirst() async throws {
        let files = ["sms-only", "voice-only"].map(CommandSample.fixture)
        let result = await interrupted(["run"] + files)
        let lines = files.map { "\($0): not run\n" }.joined()
        #expect(result.output == lines + "2 files: 0 turns, 0 differ, 0 failed, 2 not run\n")
        #expect(result.code == .different && result.errors.isEmpty)
        let document = try JSONReader.read(await interrupted(["run", "--json"] + files).output)
        #expect(document["ok"] == false)
        #expect(
            document["files"]?.arrayValue == files.map { ["file": .string($0), "ok": false, "not_run": true] })
    }

    @Test("an interrupted comparison of policies lists the files that were not compared")
    func policies() async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("new.json", "{\"hold_minutes\": 2}")
        let file = CommandSample.fixture("sms-only")
        let result = await interrupted(["run", "--policy", policy, file])
        #expect(result.output == "\(file): not run\n0 of 0 sessions differ, 0 of 0 turns, 1 not run\n")
        let document = try JSONReader.read(await interrupted(["run", "--policy", policy, "--json", file]).output)
        #expect(document["ok"] == false && document["files"]?.arrayValue?.first?["not_run"] == true)
    }

    @Test("an interrupted session stops between two turns, gives its store back, and names the line")
    func betweenTurns() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let script = try SessionScript(
            Array(CommandSample.text(of: CommandSample.fixture("sms-only")).utf8),
            file: CommandSample.fixture("sms-only"))
        let message = await withTaskGroup(of: String?.self) { group in
            group.cancelAll()
            group.addTask {
                do throws(SessionError) {
                    _ = try await SessionRunner(zones: SystemZoneSource()).run(script, in: .folder(store))
                    return nil
                } catch {
                    return error.description
                }
            }
            return await group.next().flatMap { $0 }
        }
        let words = "the session was interrupted before this line; no turn was answered"
        #expect(message?.hasSuffix(words) == true, "\(message ?? "")")
        #expect(message?.contains("sms-only.session:") == true)
        let report = try JSONFileStore.verify(directory: store)
        #expect(report.wasClosed)
    }
}
