/// What an agent must know of time and place before it says a word (requirement D2).
///
/// Language models do not know what day it is. This is computed from the settings, an instant and the caller's number
/// alone; calendars and stores are not asked. It holds from one instant: make it anew for each call or message.
public struct TimeContext: Sendable, Hashable {
    /// The tenant.
    public let businessID: BusinessID
    /// The business's zone, by its IANA name.
    public let zoneIdentifier: String
    /// What the business's calendar and clock show.
    public let now: LocalDateTime
    /// When the business is open: the week, and dates of the next 14 days with hours of their own.
    public let businessHours: String
    /// The first day after today on which something can be booked, as far as the settings tell; nil where there is none
    /// within the horizon.
    public let nextBusinessDay: LocalDate?
    /// The date to read back: the one in question, else the first day, today included, on which something can be
    /// booked; nil where there is none.
    public let confirmDate: LocalDate?
    /// Whether nobody works any more today, or nobody works today at all.
    public let isAfterHours: Bool
    /// How many days ahead were looked at.
    public let horizonDays: Int
    /// The customer's number, as the transport tells it; nil where it tells none.
    public let customerPhone: PhoneNumber?

    /// Computes what holds at an instant.
    ///
    /// - Parameters:
    ///   - business: the tenant.
    ///   - now: the instant; outside the years 1 to 9999 the nearest one within.
    ///   - customerPhone: the customer's number from the transport, never from something that was said.
    ///   - date: the date that the conversation is about, where it is about one already.
    public init(of business: Business, at now: Date, customerPhone: PhoneNumber? = nil, date: LocalDate? = nil) {
        let local = business.zone.localDateTime(at: now)
        let days = BookableDays(business: business, now: now)
        businessID = business.id
        zoneIdentifier = business.zone.identifier
        self.now = local
        businessHours = OpeningSentences.text(business.hours, from: local.date)
        nextBusinessDay = local.date.adding(days: 1).flatMap(days.first)
        confirmDate = date ?? days.first(from: local.date)
        isAfterHours = days.closing(on: local.date).map { now >= $0 } ?? true
        horizonDays = business.policy.horizonDays
        self.customerPhone = customerPhone
    }

    /// The eight variables under the names that prompts use, in the order of the documentation.
    ///
    /// Dates are in words, "Friday, November 28, 2025"; `tenantTimezone` is an IANA name; `businessHours` says so where
    /// nobody works any more today. What does not exist is an empty string, except that `nextBusinessDay` then says so
    /// in words.
    public var variables: [(name: String, value: String)] {
        [
            ("currentDate", Self.words(now.date)),
            ("currentTime", TimeDisplay.clock(now.time)),
            ("tenantTimezone", zoneIdentifier),
            ("businessHours", businessHours + (isAfterHours ? " (closed for the rest of today)" : "")),
            (
                "nextBusinessDay",
                nextBusinessDay.map(Self.words)
                    ?? "no day in the next \(horizonDays == 1 ? "day" : "\(horizonDays) days")"
            ),
            ("confirmDate", confirmDate.map(Self.words) ?? ""),
            ("tenantId", businessID.rawValue),
            ("patientPhone", customerPhone?.e164 ?? ""),
        ]
    }

    /// Whether a variable stands for a day, and there is one.
    func namesDay(_ name: String) -> Bool {
        switch name {
        case "nextBusinessDay": nextBusinessDay != nil
        case "confirmDate": confirmDate != nil
        default: false
        }
    }

    /// The variables as one object, which platforms that fill in prompts themselves take as it is.
    ///
    /// It holds the customer's number; nothing else in it is personal.
    public var json: JSONValue {
        .object(JSONObject(variables.map { ($0.name, .string($0.value)) }))
    }

    private static func words(_ date: LocalDate) -> String {
        "\(TimeDisplay.day(date)), \(date.year)"
    }
}
