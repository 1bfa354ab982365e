import BookingAdapters
package import BookingDomain

/// What the command line says.
package struct ServiceOptions: Sendable {
    package static let usage = "usage: booking-service SETTINGS CALENDARS STORE [--now YYYY-MM-DDTHH:MM]"

    package static let help = """
        \(usage)

        Reads tool calls and messages as JSON lines from the standard input, and answers each on a line.
        SETTINGS is the settings file of a business, CALENDARS a folder with the file PROVIDER.txt of each provider,
        STORE the folder of the store, which is made where there is none. --now stops the clock, for a trial.
        Examples/README.md describes the lines.
        """

    package let business: Business
    /// Where each provider's busy list is.
    package let calendars: [ProviderID: String]
    package let store: String
    /// The time at which the clock stands still; nil for the system's clock.
    package let now: Date?

    /// Reads the arguments and the settings file.
    package init(_ arguments: [String]) throws(ServiceError) {
        guard arguments.count == 3 || (arguments.count == 5 && arguments[3] == "--now") else {
            throw ServiceError(Self.usage, status: 2)
        }
        do throws(SettingsError) {
            business = try BusinessSettings.load(path: arguments[0], zones: SystemZoneSource())
        } catch {
            throw ServiceError("\(error)", status: 2)
        }
        calendars = Dictionary(
            uniqueKeysWithValues: business.providers.map { ($0.id, "\(arguments[1])/\($0.id).txt") })
        store = arguments[2]
        do throws(ISO8601Error) {
            now = arguments.count == 5 ? try ISO8601.instant(arguments[4], in: business.zone) : nil
        } catch {
            throw ServiceError("--now: \(error)", status: 2)
        }
    }
}

/// Why the service cannot begin or go on, and the status that the process ends with.
package struct ServiceError: Error {
    package let message: String
    /// 2 where the input is wrong, 3 where something outside does not work.
    package let status: Int32

    package init(_ message: String, status: Int32) {
        self.message = message
        self.status = status
    }
}
