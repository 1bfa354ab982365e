import BookingAdapters
import BookingDomain
import BookingTesting

/// Runs scripted sessions, one after the other.
struct RunCommand: Sendable {
    let options: RunOptions
    let files: SessionFiles
    let zones: any ZoneSource
    let replacement: FileReplacement
    let seams: StoreSeams

    /// Runs every file, also behind one that fails.
    func run(_ output: some CommandOutput) async -> ExitCode {
        var results: [RunResult] = []
        do throws(OutputError) {
            for file in options.files {
                let result = await result(of: file)
                if let message = result.message { output.writeError("\(message)\n") }
                results.append(result)
                if !options.isJSON { try output.write(text(of: result)) }
            }
            if options.isJSON {
                try output.write(JSONWriter.string(json(results), pretty: true) + "\n")
            } else if options.files.count > 1 {
                try output.write(RunResult.summary(results))
            }
        } catch {
            return CommandLineTool.report(error, output)
        }
        return results.map(\.code).max() ?? .success
    }

    private func result(of file: String) async -> RunResult {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try files.read(file, limit: SessionScript.maximumBytes)
        } catch {
            return RunResult(file: file, outcome: .failed(SessionError(file: file, message: error.message), .badInput))
        }
        do throws(SessionError) {
            let script = try SessionScript(bytes, file: file)
            let report = try await SessionRunner(files: files, zones: zones).run(script, in: storage)
            return options.isRecording ? record(script, report) : RunResult(file: file, outcome: .ran(script, report))
        } catch {
            return RunResult(file: file, outcome: .failed(error, error.storeFailure?.exitCode ?? .badInput))
        }
    }

    private var storage: SessionStorage {
        options.storeFolder.map { .folder($0, seams: seams) } ?? .memory
    }

    private func record(_ script: SessionScript, _ report: SessionReport) -> RunResult {
        let recorded = SessionRecorder.recorded(script, report)
        guard recorded != script.bytes else { return RunResult(file: script.file, outcome: .ran(script, report)) }
        do throws(SessionError) {
            // What is written must be a script that can be read again.
            _ = try SessionScript(recorded, file: script.file)
        } catch {
            let message = "with its answers, the script cannot be read again, so nothing was written: \(error.message)"
            return RunResult(
                file: script.file, outcome: .failed(SessionError(file: script.file, message: message), .badInput))
        }
        do throws(FileError) {
            try replacement.replace(script.file, with: recorded)
            return RunResult(file: script.file, outcome: .recorded(script, report))
        } catch {
            return RunResult(
                file: script.file,
                outcome: .failed(SessionError(file: script.file, message: error.message), .unavailable))
        }
    }

    private func text(of result: RunResult) -> String {
        options.files.count == 1 ? result.transcript : result.line
    }

    private func json(_ results: [RunResult]) -> JSONValue {
        ["ok": .bool(results.allSatisfy { $0.code == .success }), "files": .array(results.map(\.json))]
    }
}
