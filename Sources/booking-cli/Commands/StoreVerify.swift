import BookingAdapters
import BookingDomain

/// Checks a store and changes nothing.
struct StoreVerify: Sendable {
    private let directory: String
    private let seams: StoreSeams

    init(_ call: CommandCall) {
        directory = call.arguments.operands.joined()
        seams = call.surroundings.seams
    }

    func result() throws(JSONFileStoreError) -> StoreResult {
        let report = try JSONFileStore.verify(directory: directory, seams: seams)
        return StoreResult(text: "ok: \(report)\n\(report.meaning)\n", json: ["ok": true, "report": report.json()])
    }
}

extension JSONFileStore.OpeningReport {
    /// What snapshot and journal hold, in words.
    fileprivate var meaning: String {
        guard journalLines > 0 else { return "the file snapshot holds everything" }
        return "the file snapshot holds what was there when it was written, journal-\(generation) what happened since; "
            + "both are needed"
    }

    /// The report, for programs.
    func json(bytes: Int? = nil) -> JSONValue {
        var json = JSONObject([
            ("commits", .integer(Int(clamping: commits))), ("generation", .integer(Int(clamping: generation))),
            ("journal_lines", .integer(journalLines)), ("discarded_bytes", .integer(discardedBytes)),
            ("discarded_lines", .integer(discardedLines)), ("was_closed", .bool(wasClosed)),
            ("left_overs", .array(leftOvers.map(JSONValue.string))), ("is_open_to_others", .bool(isOpenToOthers)),
        ])
        if let bytes { json["bytes"] = .integer(bytes) }
        return .object(json)
    }
}
