import BookingDomain

/// What a script says before anything happens.
struct SessionHeader: Sendable {
    var business: SessionWord?
    var businessLine = 1
    var start: SessionTime?
    var calendars: [SessionCalendar] = []
    var customers: [SessionCustomer] = []
    var settings: [SessionSetting] = []
    var stored: [SessionStoredThread] = []
    /// Whose contact stands in which line.
    var contacts: [SessionContact: Int] = [:]
}
