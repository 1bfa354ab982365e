package import BookingAdapters
package import BookingDomain
package import BookingTesting

/// What commands may use of the world; tests give them another one.
package struct CommandSurroundings: Sendable {
    /// Where files are read.
    let files: SessionFiles
    /// Where time zones come from.
    let zones: any ZoneSource
    /// Writes what is recorded.
    let replacement: FileReplacement
    /// The files of stores.
    let seams: StoreSeams
    /// The clock.
    let environment: any BookingEnvironment

    /// The machine's files, zones and clock, but for what is given.
    package init(
        files: SessionFiles = .system, zones: any ZoneSource = SystemZoneSource(),
        replacement: FileReplacement = .system, seams: StoreSeams = .system,
        environment: any BookingEnvironment = SystemEnvironment()
    ) {
        self.files = files
        self.zones = zones
        self.replacement = replacement
        self.seams = seams
        self.environment = environment
    }
}
