import BookingDomain

/// A small business in New York, and slots of Saturday, November 29, 2025.
enum ContractSample {
    static func business(services extra: [Service] = [], policy: BookingPolicy = BookingPolicy()) throws -> Business {
        let botox = Service(
            id: "botox", name: "Botox", aliases: ["wrinkle treatment"], durationMinutes: 60,
            providerIDs: ["smith", "jones"])
        let facial = Service(id: "facial", name: "Facial", durationMinutes: 30, providerIDs: ["jones"])
        return try Business(
            id: "clinic", name: "Clinic", zone: .eastern, callingCode: "1", hours: WorkingHours(weekly: [:]),
            services: [botox, facial] + extra,
            providers: [Provider(id: "smith", name: "Dr. Smith"), Provider(id: "jones", name: "Dr. Jones")],
            policy: policy)
    }

    /// An instant of 2025 in Eastern standard time, such as "11-29T10:00".
    static func instant(_ text: String) throws -> Date {
        try ISO8601.instant("2025-\(text):00-05:00", in: nil)
    }

    static func slot(
        _ start: String, provider: ProviderID = "smith", candidates: [ProviderID] = [], minutes: Int = 60,
        service: ServiceID = "botox"
    ) throws -> Slot {
        let first = try instant(start)
        let offset = ZoneRules.eastern.utcOffset(at: first)
        return Slot(
            start: first, end: first.addingTimeInterval(Double(minutes) * 60), serviceID: service,
            providerID: provider, candidateProviderIDs: candidates, startOffset: offset, endOffset: offset)
    }

    static func date(_ text: String) throws -> LocalDate { try ISO8601.localDate(text) }

    /// A JSON text without the line breaks and indents that make it readable here.
    static func compact(_ text: String) -> String {
        text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.joined()
    }
}
