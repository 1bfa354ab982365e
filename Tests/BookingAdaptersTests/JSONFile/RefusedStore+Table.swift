import BookingAdapters
import BookingDomain

extension RefusedStore {
    static let all = files + headers + chains + contents

    private static let files = [
        RefusedStore("the snapshot is empty", .damaged, "snapshot", line: 1) { $0["snapshot"] = [] },
        RefusedStore("the snapshot is gone", .incomplete, "snapshot") { $0["snapshot"] = nil },
        RefusedStore("the journal is gone", .incomplete, "journal-2") { $0["journal-2"] = nil },
        RefusedStore("the journal is empty", .damaged, "journal-2", line: 1) { $0["journal-2"] = [] },
        RefusedStore("the snapshot lacks its last line", .damaged, "snapshot", line: 5) {
            $0["snapshot"] = Array(lines($0["snapshot"]).dropLast().joined())
        },
        RefusedStore("the snapshot has something behind its end", .damaged, "snapshot", line: 6) {
            $0["snapshot"]? += Array("{}\n".utf8)
        },
    ]

    private static let headers = [
        RefusedStore("the journal is another store's", .mismatched, "journal-2", line: 1, says: "another store") {
            $0["journal-2"] = header(store: "f", generation: 2, base: 3, of: $0)
        },
        RefusedStore(
            "the journal is of another generation", .mismatched, "journal-2", line: 1, says: "continues snapshot 7"
        ) {
            $0["journal-2"] = header(store: nil, generation: 7, base: 3, of: $0)
        },
        RefusedStore("the journal continues another snapshot", .mismatched, "journal-2", line: 1, says: "same number") {
            $0["journal-2"] = header(store: nil, generation: 2, base: 9, of: $0)
        },
        RefusedStore("the journal is a snapshot", .mismatched, "journal-2", line: 1) {
            $0["journal-2"] = $0["snapshot"]
        },
        RefusedStore("the snapshot is of a newer format", .newerFormat, "snapshot", line: 1, says: "format 2") {
            $0["snapshot"] = newer($0["snapshot"], line: 0)
        },
        RefusedStore("the last line is of a newer format", .newerFormat, "journal-2", line: 4, says: "newer version") {
            $0["journal-2"] = newer($0["journal-2"], line: 3)
        },
    ]

    private static let chains = [
        RefusedStore("a line is missing in the middle", .damaged, "journal-2", line: 2, says: "does not follow") {
            $0["journal-2"] = rearranged($0["journal-2"], [0, 2, 3])
        },
        RefusedStore("a line is there twice", .damaged, "journal-2", line: 3, says: "does not follow") {
            $0["journal-2"] = rearranged($0["journal-2"], [0, 1, 1, 2, 3])
        },
        RefusedStore("two lines have changed places", .damaged, "journal-2", line: 2, says: "does not follow") {
            $0["journal-2"] = rearranged($0["journal-2"], [0, 2, 1, 3])
        },
        RefusedStore("a line in the middle has lost its end", .damaged, "journal-2", line: 2) {
            var lines = lines($0["journal-2"])
            lines[1].removeLast(30)
            $0["journal-2"] = Array(lines.joined())
        },
        RefusedStore("a line in the middle is blank", .damaged, "journal-2", line: 2) {
            var lines = lines($0["journal-2"])
            lines[1] = [UInt8](repeating: 0, count: lines[1].count)
            $0["journal-2"] = Array(lines.joined())
        },
    ]

    private static let contents = [
        RefusedStore("a payload is not JSON", .contradictory, "journal-2", line: 5) { append("{,}", to: &$0) },
        RefusedStore("a payload has a key twice", .contradictory, "journal-2", line: 5) {
            append(#"{"kind":"closed","kind":"closed"}"#, to: &$0)
        },
        RefusedStore("a payload is not UTF-8", .contradictory, "journal-2", line: 5) {
            append([0x7B, 0x22, 0xFF, 0x22, 0x7D], to: &$0)
        },
        RefusedStore("a payload is nested without end", .contradictory, "journal-2", line: 5) {
            append(String(repeating: "[", count: 100_000), to: &$0)
        },
        RefusedStore("an entry is of an unknown kind", .contradictory, "journal-2", line: 5) {
            append(#"{"kind":"rumour"}"#, to: &$0)
        },
        RefusedStore("a record is of an unknown kind", .contradictory, "journal-2", line: 5, says: "unknown kind") {
            append(change(#""records":[{"kind":"gossip","version":1,"body":{}}]"#), to: &$0)
        },
        RefusedStore("live claims overlap", .contradictory, "journal-2", line: 5, says: "overlap the claim a") {
            append(change(#""claims":[{"put":\#(claim("c", "15:05:00", "15:15:00"))}]"#), to: &$0)
        },
        RefusedStore("a claim ends before it starts", .contradictory, "journal-2", line: 5) {
            append(change(#""claims":[{"put":\#(claim("c", "17:00:00", "16:00:00"))}]"#), to: &$0)
        },
        RefusedStore("a claim takes no time", .contradictory, "journal-2", line: 5, says: "takes no time") {
            append(change(#""claims":[{"put":\#(claim("c", "17:00:00", "17:00:00"))}]"#), to: &$0)
        },
        RefusedStore("an appointment ends before it starts", .contradictory, "journal-2", line: 5) {
            append(appointment(ending: "2025-11-29T15:00:00.000Z"), to: &$0)
        },
        RefusedStore("an appointment takes no time", .contradictory, "journal-2", line: 5) {
            append(appointment(ending: "2025-11-29T16:05:00.000Z"), to: &$0)
        },
        RefusedStore("a settled row is settled again", .contradictory, "journal-2", line: 5, says: "settled already") {
            append(
                #"{"kind":"settlement","settlement":{"business_id":"s","row_id":"r","attempts":2,"result":"dead"}}"#,
                to: &$0)
        },
    ]

    /// A change with an appointment that starts at 16:05, and is fine apart from its end.
    private static func appointment(ending end: String) -> String {
        var body = GoldenChanges.appointment.json.objectValue ?? JSONObject()
        body["appointment_end"] = .string(end)
        body["duration_minutes"] = .integer(end.contains("16:05") ? 0 : -65)
        let record = JSONObject([("kind", "appointment"), ("version", 1), ("body", .object(body))])
        return change(#""records":[\#(JSONWriter.string(.object(record)))]"#)
    }

    private static func newer(_ bytes: [UInt8]?, line: Int) -> [UInt8] {
        var lines = lines(bytes)
        let rest = lines[line].dropFirst(#"{"format":1"#.utf8.count)
        lines[line] = Array(#"{"format":2"#.utf8) + rest
        return Array(lines.joined())
    }

    private static func rearranged(_ bytes: [UInt8]?, _ order: [Int]) -> [UInt8] {
        let lines = lines(bytes)
        return Array(order.map { lines[$0] }.joined())
    }

    /// A whole journal without changes, of some store and generation.
    private static func header(store: String?, generation: Int, base: UInt64, of files: Files) -> [UInt8] {
        guard let first = lines(files["journal-2"]).first, let line = JournalLine.whole(first) else { return [] }
        var text = String(decoding: line.payload, as: UTF8.self)
        text = text.replacing(#""generation":"2""#, with: #""generation":"\#(generation)""#)
        if base != 3 { text = text.replacing(#""seq":"3""#, with: #""seq":"\#(base)""#) }
        if let store, let start = text.firstRange(of: #""store":""#)?.upperBound {
            text.replaceSubrange(start..<text.index(start, offsetBy: 32), with: String(repeating: store, count: 32))
        }
        return JournalLine(
            sequence: base + 1, synced: base, previous: line.previous, payload: Array(text.utf8)
        ).bytes
    }
}
