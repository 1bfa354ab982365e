import BookingDomain

/// The commands of the tool.
enum Command: String, CaseIterable {
    case run, store, version, help

    /// The command that a word names.
    ///
    /// - Throws: `UsageError` with the command that was probably meant.
    init(_ word: String) throws(UsageError) {
        switch word {
        case "--help", "-h": self = .help
        case "--version": self = .version
        default:
            guard let command = Command(rawValue: word) else {
                let kind = word.hasPrefix("-") ? "option" : "command"
                let known = Self.allCases.map(\.rawValue) + ["--help", "--version"]
                let advice =
                    Spelling.suggestion(for: word, among: known).map { "did you mean \($0)?" }
                    ?? "booking-cli help lists them"
                throw UsageError("there is no \(kind) \(Excerpt.quoted(word)); \(advice)")
            }
            self = command
        }
    }

    /// What the command does and how it is called.
    var help: String {
        switch self {
        case .run:
            """
            usage: booking-cli run FILE... [--record] [--json] [--store DIR]

            Runs scripted sessions and compares every answer with the one written under its turn.

              --record   write the answers that came into the files
              --json     write one JSON document instead of the transcript
              --store DIR
                         keep everything in the store in this folder, which is made where there is none; the next
                         file, and the next run, go on where this one ended

            One file: the whole conversation, and what differs. Several files: a line for each, and what differs.
            Exit status: 0 all answers as expected, 1 an answer is missing or differs, 2 the command line or a file is
            wrong or the store is damaged, 3 something cannot be written or the store is in use. The worst one counts.
            With --record, a difference is no failure.

            """
        case .store:
            """
            usage: booking-cli store show DIR [--personal-data] [--json]
                   booking-cli store verify DIR [--json]
                   booking-cli store compact DIR [--json]

            Works on the store in a folder that no process has open.

              show       list everything in it, without what a person could be known by
              verify     read and check everything, and change nothing
              compact    write a new snapshot and begin a new journal; an unfinished end of the journal is cut off

              --personal-data   show names, numbers, addresses and texts, too
              --json            write one JSON document instead of lines

            Exit status: 0 all is well, 2 the command line is wrong, there is no store, or it is damaged or of a newer
            format, which the message says with file and line, 3 it is in use or cannot be read or written now.

            """
        case .version: "usage: booking-cli version\n\nShows the version.\n"
        case .help: "usage: booking-cli help [COMMAND]\n\nShows what the tool, or one command, can do.\n"
        }
    }

    /// What the tool does.
    static let overview = """
        usage: booking-cli COMMAND

        Drives the booking library from the command line.

          run FILE...      run scripted sessions
          store ...        show, verify or compact the store in a folder
          version          show the version
          help [COMMAND]   show this, or how a command is called

        """
}
