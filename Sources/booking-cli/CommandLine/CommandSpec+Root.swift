extension CommandSpec {
    /// The tool.
    static let root: CommandSpec = CommandSpec(
        name: "booking-cli",
        abstract: "drive the booking library from the command line",
        discussion: """
            Plays scripted booking sessions, finds and explains free times, and looks after stores in folders. Every \
            command takes --json, which writes one JSON document, and --help. Options may stand before or behind \
            operands, and as --name VALUE or --name=VALUE; -- ends them.

            Ctrl-C, or the signal TERM, stops a command between two steps, with nothing half written. It ends by that \
            signal then, which a shell shows as status 130 or 143.
            """,
        examples: [
            Example("booking-cli run Fixtures/sessions/voice-offers-sms-books.session", "Play a conversation."),
            Example(
                "booking-cli explain Fixtures/businesses/glow-spa.json --at 2025-11-29T14:00 --service botox "
                    + "--calendar dr-smith=free --now 2025-11-28T10:30",
                "Say why a time can or cannot be booked."),
            Example("booking-cli store verify bookings", "Check the store in the folder bookings."),
        ],
        commands: [
            .run, .check, .explain, .understand, .evaluate, .prompt, .store, .health, .completions, .man, .version,
            .help,
        ])
}
