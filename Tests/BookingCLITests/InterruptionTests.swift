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

    @Test("an interrupted run plays no further file, and says so by its status alone")
    func beforeTheFirst() async {
        let result = await interrupted(["run", CommandSample.fixture("sms-only"), CommandSample.fixture("voice-only")])
        #expect(result.output == "0 files: 0 turns, 0 differ, 0 failed\n")
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
