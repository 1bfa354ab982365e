/// Who or what performs a service: a person, a room, a table.
public struct Provider: Sendable, Hashable {
    /// Names the provider in arguments and stores.
    public let id: ProviderID
    /// What customers are told.
    public var name: String
    /// Other words that mean this provider.
    public var aliases: [String]
    /// When the provider works, where that differs from the business; what counts is the time both share.
    public var hours: WorkingHours?
    /// Time that is not to be booked whatever the calendar says.
    public var blocked: [Range<Date>]
    /// How many customers can be served at the same time, at least 1.
    public var places: Int
    /// Who decides whether a time of this provider is taken.
    public var calendarRole: CalendarRole

    /// Makes a provider.
    public init(
        id: ProviderID, name: String, aliases: [String] = [], hours: WorkingHours? = nil,
        blocked: [Range<Date>] = [], places: Int = 1, calendarRole: CalendarRole = .mirror
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.hours = hours
        self.blocked = blocked
        self.places = places
        self.calendarRole = calendarRole
    }

    /// Who decides whether a time is taken, with the names in settings.
    public enum CalendarRole: String, Sendable, Hashable, CaseIterable {
        /// The store decides, and the calendar's event follows.
        case mirror
        /// The calendar decides: it is asked before anything is booked.
        case authority
    }
}
