import BookingAdapters
import BookingDomain
import BookingTesting

/// Says why a command could not do its work, where the mistake stands, and what to do.
struct CommandError: Error, Sendable, Hashable {
    /// What is wrong and what to do, as one line.
    let message: String
    /// The file that is to blame, fit for a message; nil where none is.
    var file: String?
    /// The line in that file.
    var line: Int?
    /// The column in that line.
    var column: Int?
    /// The stable name of what happened, where there is one.
    var reason: String?
    /// The status to end with.
    var code = ExitCode.badInput
    /// Why the output could not be written, where that is the error.
    var outputFailure: OutputError?

    /// A mistake on the command line.
    static func usage(_ message: String) -> CommandError {
        CommandError(message: message)
    }

    /// One line for people: `FILE:LINE:COLUMN: message`, and without a place the name of the tool before it.
    var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
        if line != nil { return "\(place): \(message)" }
        return place.isEmpty ? "booking-cli: \(message)" : "booking-cli: \(place): \(message)"
    }

    /// The form in JSON.
    var json: JSONValue {
        var place = JSONObject([
            ("file", file.map(JSONValue.string) ?? .null), ("line", line.map { .integer($0) } ?? .null),
            ("column", column.map { .integer($0) } ?? .null), ("message", .string(message)),
        ])
        if let reason { place["code"] = .string(reason) }
        return ["ok": false, "error": .object(place)]
    }
}

extension CommandError {
    /// Makes an error of a mistake in a file that people write.
    init(_ error: SettingsError) {
        self.init(
            message: error.message, file: Self.shown(error.file), line: error.position?.line,
            column: error.position?.column)
    }

    /// Makes an error of a mistake in a session.
    init(_ error: SessionError) {
        self.init(
            message: error.message, file: Self.shown(error.file), line: error.position?.line,
            column: error.position?.column, code: error.storeFailure?.exitCode ?? .badInput)
    }

    /// Makes an error of a file that could not be read, which is for its owner to put right.
    init(_ error: FileError) {
        self.init(message: error.message, file: error.path, reason: error.code.rawValue)
    }

    /// Makes an error of the files of a store.
    init(_ error: JSONFileStoreError) {
        self.init(
            message: error.message, file: error.file, line: error.line, reason: error.code.rawValue,
            code: error.code.exitCode)
    }

    /// Makes an error of output that could not be written.
    init(_ error: OutputError) {
        self.init(
            message: "the output cannot be written: \(error.reason)", code: .unavailable, outputFailure: error)
    }

    private static func shown(_ path: String) -> String {
        String(Excerpt.quoted(path, limit: 200).dropFirst().dropLast())
    }
}

extension JSONFileStoreError.Code {
    /// The status to end with: 2 for what somebody must put right, 3 for what may work at another time or in another
    /// place.
    var exitCode: ExitCode {
        switch self {
        case .locked, .notPermitted, .unsupported, .full, .closed, .failed: .unavailable
        default: .badInput
        }
    }
}
