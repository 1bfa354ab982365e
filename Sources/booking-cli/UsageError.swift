/// Says what is wrong with a command line, and what to do.
struct UsageError: Error, Sendable, Hashable {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
