import BookingAdapters
import BookingDomain

/// Lists everything in a store.
struct StoreShow: Sendable {
    static let personalData = OptionSpec.flag("--personal-data", "show names, numbers, addresses and texts, too")

    private let directory: String
    private let showsPersonalData: Bool

    init(_ call: CommandCall) {
        directory = call.arguments.operands.joined()
        showsPersonalData = call.arguments.has(Self.personalData)
    }

    func result() throws(JSONFileStoreError) -> StoreResult {
        let contents = try JSONFileStore.contents(of: directory)
        let counts = StoreContents.Section.allCases.map { ($0.rawValue, contents.counts[$0] ?? 0) }
        let items = contents.items.map { item in
            (item.section.rawValue, item.business.rawValue, item.json(showingPersonalData: showsPersonalData))
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
        return StoreResult(
            text: lines.joined() + "\(contents.commits) commit\(contents.commits == 1 ? "" : "s"): \(summary)\n",
            json: json)
    }
}
