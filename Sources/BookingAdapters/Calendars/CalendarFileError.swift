import BookingDomain

/// Why a calendar file gives no reading, for programs and for people.
struct CalendarFileError: Error {
    /// What a reading says.
    let reason: CalendarUnknownReason
    /// What people are told.
    let settingsError: SettingsError

    /// Makes an error of a file that could not be read.
    init(_ error: FileError, file: String) {
        reason =
            switch error.code {
            case .notFound, .failed: .unreachable
            case .notPermitted: .refused
            default: .malformed
            }
        settingsError = SettingsError(error, file: file)
    }

    /// Makes an error of a mistake in the file's text.
    init(mistake: SettingsError) {
        reason = .malformed
        settingsError = mistake
    }
}
