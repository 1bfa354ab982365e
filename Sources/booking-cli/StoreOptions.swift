import BookingDomain

/// The command line of `store`.
struct StoreOptions: Sendable, Hashable {
    /// What to do with the store.
    enum Action: String, CaseIterable, Sendable {
        case show, verify, compact
    }

    /// What to do.
    let action: Action
    /// The folder of the store.
    let directory: String
    /// Whether the result is a JSON document.
    private(set) var isJSON = false
    /// Whether names, numbers, addresses and texts are shown.
    private(set) var showsPersonalData = false

    /// Reads the words behind the command.
    init(_ words: [String]) throws(UsageError) {
        guard let first = words.first else {
            throw UsageError("store needs show, verify or compact; booking-cli help store says more")
        }
        guard let action = Action(rawValue: first) else {
            let advice =
                Spelling.suggestion(for: first, among: Action.allCases.map(\.rawValue)).map { "did you mean \($0)?" }
                ?? "there are show, verify and compact"
            throw UsageError("store cannot do \(Excerpt.quoted(first)); \(advice)")
        }
        self.action = action
        var folders: [String] = []
        var seen: Set<String> = []
        var onlyFolders = false
        for word in words.dropFirst() {
            if onlyFolders || !word.hasPrefix("-") {
                folders.append(word)
            } else if word == "--" {
                onlyFolders = true
            } else {
                guard seen.insert(word).inserted else {
                    throw UsageError("the option \(word) stands there twice; remove one")
                }
                switch word {
                case "--json": isJSON = true
                case "--personal-data" where action == .show: showsPersonalData = true
                default: throw Self.unknown(word, of: action)
                }
            }
        }
        guard let folder = folders.first, !folder.isEmpty else {
            throw UsageError("store \(action.rawValue) needs the folder of a store; booking-cli help store says more")
        }
        guard folders.count == 1 else {
            throw UsageError("store \(action.rawValue) takes one folder; remove \(Excerpt.quoted(folders[1]))")
        }
        directory = folder
    }

    private static func unknown(_ option: String, of action: Action) -> UsageError {
        let known = action == .show ? ["--json", "--personal-data"] : ["--json"]
        let advice =
            Spelling.suggestion(for: option, among: known + ["--help"]).map { "did you mean \($0)?" }
            ?? "store \(action.rawValue) has \(known.joined(separator: " and ")); "
            + "write -- before a folder that begins with -"
        return UsageError("there is no option \(Excerpt.quoted(option)); \(advice)")
    }
}
