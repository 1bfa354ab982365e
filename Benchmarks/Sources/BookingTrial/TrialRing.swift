package import BookingDomain

/// Conversations that are prepared before the clock starts: each has a business day of its own with 8 busy events
/// between nine and six, and slots of half an hour.
package struct TrialRing: Sendable {
    /// What one conversation needs.
    package struct Part: Sendable {
        package let context: BookingContext
        package let request: AvailabilityRequest
    }

    /// The instant at which everything happens.
    package let now: Date
    /// The conversations.
    package let parts: [Part]
    /// The calendars.
    package let calendar: TrialCalendar

    private static let daysPerBusiness = 365

    package init(count: Int, from first: Int = 0) throws {
        let zone = ZoneRules.eastern
        now = try ISO8601.instant("2025-11-28T10:30", in: zone)
        let tomorrow = try ISO8601.localDate("2025-11-29")
        let dates = (0..<Self.daysPerBusiness).compactMap { tomorrow.adding(days: $0) }
        var parts: [Part] = []
        parts.reserveCapacity(count)
        for start in stride(from: 0, to: count, by: Self.daysPerBusiness) {
            let business = try Self.business("spa-\(first + start)", zone)
            for (place, date) in dates.prefix(count - start).enumerated() {
                parts.append(Self.part(first + start + place, business, date))
            }
        }
        self.parts = parts
        calendar = TrialCalendar(busy: try Self.busy(dates, zone))
    }

    private static func part(_ number: Int, _ business: Business, _ date: LocalDate) -> Part {
        let customer = Customer(
            id: CustomerID("customer-\(number)"), name: "Avery Example", phone: PhoneNumber("+13055550100"))
        let context = BookingContext(
            business: business, conversationID: ConversationID("conversation-\(number)"), customer: customer,
            channel: .voice, correlationID: CorrelationID("correlation-\(number)"))
        return Part(context: context, request: AvailabilityRequest(date: date, serviceID: "botox"))
    }

    private static func business(_ id: String, _ zone: ZoneRules) throws -> Business {
        guard let block = OpeningBlock(startMinute: 540, endMinute: 1080), let day = DayHours([block]) else {
            throw TrialFault(what: "hours")
        }
        var policy = BookingPolicy()
        policy.horizonDays = 730
        return try Business(
            id: BusinessID(id), name: "Glow Spa", zone: zone, callingCode: "1",
            hours: WorkingHours(weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) })),
            services: [Service(id: "botox", name: "Botox", durationMinutes: 30, providerIDs: ["dr-smith"])],
            providers: [Provider(id: "dr-smith", name: "Dr. Smith")], policy: policy)
    }

    private static func busy(_ dates: [LocalDate], _ zone: ZoneRules) throws -> [Date: [BusyInterval]] {
        var busy: [Date: [BusyInterval]] = [:]
        for (number, date) in dates.enumerated() {
            guard let day = zone.interval(of: date) else { throw TrialFault(what: "\(date)") }
            busy[day.lowerBound] = (0..<8).map { event in
                let start = day.lowerBound.addingTimeInterval(Double(32_400 + 1_800 * ((7 * event + number) % 18)))
                return BusyInterval(start..<start.addingTimeInterval(1_800))
            }
        }
        return busy
    }
}
