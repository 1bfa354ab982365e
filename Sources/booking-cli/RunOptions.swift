import BookingDomain

/// The command line of `run`.
struct RunOptions: Sendable, Hashable {
    /// The scripts, in order.
    private(set) var files: [String] = []
    /// Whether the answers that come are written into the scripts.
    private(set) var isRecording = false
    /// Whether the result is a JSON document.
    private(set) var isJSON = false

    /// The folder of the store that the sessions work on; nil for one in memory.
    private(set) var storeFolder: String?

    /// Reads the words behind the command.
    init(_ words: [String]) throws(UsageError) {
        var onlyFiles = false
        var rest = words[...]
        while let word = rest.popFirst() {
            if onlyFiles || !word.hasPrefix("-") {
                try add(file: word)
            } else if word == "--" {
                onlyFiles = true
            } else if word == "--store" {
                try set(storeFolder: rest.popFirst())
            } else {
                try add(option: word)
            }
        }
        guard !files.isEmpty else {
            throw UsageError("run needs the file of a session; booking-cli help run says more")
        }
    }

    private mutating func add(file: String) throws(UsageError) {
        guard !file.isEmpty else { throw UsageError("the name of a file is empty; name a session") }
        files.append(file)
    }

    private mutating func add(option: String) throws(UsageError) {
        switch option {
        case "--record":
            guard !isRecording else { throw Self.twice(option) }
            isRecording = true
        case "--json":
            guard !isJSON else { throw Self.twice(option) }
            isJSON = true
        case "-": throw UsageError("the standard input is not read; name a file")
        default: throw Self.unknown(option)
        }
    }

    private mutating func set(storeFolder folder: String?) throws(UsageError) {
        guard storeFolder == nil else { throw Self.twice("--store") }
        guard let folder, !folder.isEmpty else { throw UsageError("--store needs a folder; write --store DIR") }
        guard !folder.hasPrefix("-") else {
            throw UsageError("--store needs a folder, not \(Excerpt.quoted(folder)); write ./ before its name")
        }
        storeFolder = folder
    }

    private static func twice(_ option: String) -> UsageError {
        UsageError("the option \(option) stands there twice; remove one")
    }

    private static func unknown(_ option: String) -> UsageError {
        let name = String(option.prefix { $0 != "=" })
        let known = ["--record", "--json", "--store", "--help"]
        if name != option, name == "--store" {
            return UsageError("the folder stands behind a blank; write --store DIR")
        }
        if name != option, known.contains(name) {
            return UsageError("the option \(name) takes no value; write \(name)")
        }
        let advice =
            Spelling.suggestion(for: name, among: known).map { "did you mean \($0)?" }
            ?? "run has --record, --json and --store; write -- before a file that begins with -"
        return UsageError("there is no option \(Excerpt.quoted(option)); \(advice)")
    }
}
