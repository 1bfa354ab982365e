import BookingDomain

extension CommandSpec {
    /// Shows the version.
    static let version: CommandSpec = CommandSpec(
        name: "version", abstract: "show the version", statuses: [.success, .unavailable], isAtOnce: true
    ) { call throws(CommandError) in
        try call.printer.text("booking-cli \(CommandLineTool.version)\n")
        try call.printer.json(["name": "booking-cli", "version": .string(CommandLineTool.version)])
        return .success
    }
}
