import BookingAdapters
import BookingDomain

extension CommandSpec {
    /// Works on the store in a folder.
    static let store: CommandSpec = CommandSpec(
        name: "store", abstract: "show, verify or compact the store in a folder",
        discussion: "Works on a store that no process has open.",
        commands: [
            store(
                "show", "list everything in it, without what a person could be known by",
                options: [StoreShow.personalData]
            ) { call throws(JSONFileStoreError) in try StoreShow(call).result() },
            store("verify", "read and check everything, and change nothing") { call throws(JSONFileStoreError) in
                try StoreVerify(call).result()
            },
            store(
                "compact",
                "write a new snapshot and begin a new journal; an unfinished end of the journal is cut off"
            ) { call async throws(JSONFileStoreError) in try await StoreCompact(call).result() },
        ])

    private static func store(
        _ name: String, _ abstract: String, options: [OptionSpec] = [],
        _ work: @escaping @Sendable (CommandCall) async throws(JSONFileStoreError) -> StoreResult
    ) -> CommandSpec {
        CommandSpec(
            name: name, abstract: abstract, operands: .one(.folder(), "the folder of a store"), options: options,
            statuses: [
                .success,
                Status(
                    code: .badInput,
                    meaning: "the command line is wrong, there is no store, or it is damaged or of a newer format"),
                Status(code: .unavailable, meaning: "it is in use, or cannot be read or written now"),
            ],
            examples: [Example("booking-cli store \(name) bookings", "Do so with the store in the folder bookings.")]
        ) { call throws(CommandError) in
            let result: StoreResult
            do throws(JSONFileStoreError) {
                result = try await work(call)
            } catch {
                throw CommandError(error)
            }
            try call.printer.text(result.text)
            try call.printer.json(result.json)
            return .success
        }
    }
}

/// What came of looking at a store.
struct StoreResult: Sendable {
    let text: String
    let json: JSONValue
}
