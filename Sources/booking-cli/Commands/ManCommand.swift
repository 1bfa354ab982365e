import BookingDomain

extension CommandSpec {
    /// Writes the manual page.
    static let man: CommandSpec = CommandSpec(
        name: "man", abstract: "write the manual page, for man and its kin",
        discussion: "The page holds what help says about every command, in the man macros of roff.",
        statuses: [.success, .unavailable],
        examples: [
            Example("booking-cli man | man -l -", "Read the page."),
            Example("booking-cli man > /usr/local/share/man/man1/booking-cli.1", "Install it."),
        ], isAtOnce: true
    ) { call throws(CommandError) in
        try call.printer.text(ManualPage().text)
        try call.printer.json(["page": .string(ManualPage().text)])
        return .success
    }
}
