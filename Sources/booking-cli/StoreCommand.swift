import BookingAdapters
import BookingDomain

/// Looks at the store in a folder, checks it, or writes its snapshot anew.
struct StoreCommand: Sendable {
    let options: StoreOptions
    let seams: StoreSeams

    /// Does what the options say.
    func run(_ output: some CommandOutput) async -> ExitCode {
        do throws(JSONFileStoreError) {
            let result = try await result()
            return write(options.isJSON ? JSONWriter.string(result.json, pretty: true) + "\n" : result.text, output)
        } catch {
            output.writeError("booking-cli: \(error)\n")
            guard options.isJSON else { return error.code.exitCode }
            let code = write(JSONWriter.string(Self.json(error), pretty: true) + "\n", output)
            return max(code, error.code.exitCode)
        }
    }

    private func write(_ text: String, _ output: some CommandOutput) -> ExitCode {
        do throws(OutputError) {
            try output.write(text)
            return .success
        } catch {
            return CommandLineTool.report(error, output)
        }
    }

    private func result() async throws(JSONFileStoreError) -> (text: String, json: JSONValue) {
        switch options.action {
        case .show: try show()
        case .verify: try verify()
        case .compact: try await compact()
        }
    }

    private func show() throws(JSONFileStoreError) -> (text: String, json: JSONValue) {
        let contents = try JSONFileStore.contents(of: options.directory)
        let counts = StoreContents.Section.allCases.map { ($0.rawValue, contents.counts[$0] ?? 0) }
        let items = contents.items.map { item in
            (item.section.rawValue, item.business.rawValue, item.json(showingPersonalData: options.showsPersonalData))
        }
        let lines = items.map { section, business, json in
            "\(Excerpt.quoted(business).dropFirst().dropLast()) \(section) \(JSONWriter.string(json))\n"
        }
        let summary = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let json: JSONValue = [
            "ok": true, "commits": .integer(Int(clamping: contents.commits)),
            "counts": .object(JSONObject(counts.map { ($0.0, .integer($0.1)) })),
            "items": .array(
                items.map { section, business, json in
                    ["section": .string(section), "business": .string(business), "item": json]
                }),
        ]
        return (lines.joined() + "\(contents.commits) commits: \(summary)\n", json)
    }

    private func verify() throws(JSONFileStoreError) -> (text: String, json: JSONValue) {
        let report = try JSONFileStore.verify(directory: options.directory, seams: seams)
        return ("ok: \(report)\n", ["ok": true, "report": Self.json(report)])
    }

    private func compact() async throws(JSONFileStoreError) -> (text: String, json: JSONValue) {
        let store = try JSONFileStore.open(
            directory: options.directory,
            options: JSONFileStore.Options(createsFolder: false, compactionThreshold: .max), seams: seams)
        let before = (store.openingReport, try bytes())
        do throws(StoreError) {
            try await store.compact()
            try await store.close()
        } catch {
            throw error.underlying as? JSONFileStoreError
                ?? JSONFileStoreError(.failed, file: options.directory, message: error.detail)
        }
        let after = (try JSONFileStore.verify(directory: options.directory, seams: seams), try bytes())
        return (
            "before: \(before.0), \(before.1) bytes\nafter: \(after.0), \(after.1) bytes\n",
            [
                "ok": true, "before": Self.json(before.0, bytes: before.1), "after": Self.json(after.0, bytes: after.1),
            ]
        )
    }

    /// How many bytes the files of the folder have.
    private func bytes() throws(JSONFileStoreError) -> Int {
        do throws(FileSystemError) {
            var sum = 0
            for name in try seams.files.names(in: options.directory) {
                sum += try seams.files.status(of: "\(options.directory)/\(name)")?.size ?? 0
            }
            return sum
        } catch {
            throw JSONFileStoreError(.failed, file: options.directory, message: "\(error)")
        }
    }

    private static func json(_ report: JSONFileStore.OpeningReport, bytes: Int? = nil) -> JSONValue {
        var json = JSONObject([
            ("commits", .integer(Int(clamping: report.commits))),
            ("generation", .integer(Int(clamping: report.generation))),
            ("journal_lines", .integer(report.journalLines)),
            ("discarded_bytes", .integer(report.discardedBytes)),
            ("discarded_lines", .integer(report.discardedLines)),
            ("was_closed", .bool(report.wasClosed)),
            ("left_overs", .array(report.leftOvers.map(JSONValue.string))),
            ("is_open_to_others", .bool(report.isOpenToOthers)),
        ])
        if let bytes { json["bytes"] = .integer(bytes) }
        return .object(json)
    }

    private static func json(_ error: JSONFileStoreError) -> JSONValue {
        let place: JSONValue = [
            "file": .string(error.file), "line": error.line.map { .integer($0) } ?? .null,
            "code": .string(error.code.rawValue), "message": .string(error.message),
        ]
        return ["ok": false, "error": place]
    }
}

extension JSONFileStoreError.Code {
    /// The status to end with: 2 for what somebody must put right, 3 for what may work at another time or in another
    /// place.
    var exitCode: ExitCode {
        switch self {
        case .locked, .notPermitted, .unsupported, .full, .closed, .failed: .unavailable
        default: .badInput
        }
    }
}
