import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Adapters in memory keep their contracts")
struct InMemoryContractTests {
    @Test("store", arguments: StoreContract.checks)
    func store(check: ContractCheck<StoreContract.Subject>) async throws {
        try await check.run { InMemoryStore() }
    }

    @Test("calendar", arguments: CalendarContract.checks)
    func calendar(check: ContractCheck<CalendarContract.Subject>) async throws {
        try await check.run {
            let calendar = InMemoryCalendar()
            for provider in ["dr-smith", "dr-jones"] as [ProviderID] {
                calendar.setBusy([], for: provider, of: "spa")
            }
            return CalendarContract.Subject(
                calendar: calendar, business: "spa", provider: "dr-smith", otherProvider: "dr-jones",
                unknownProvider: "nobody",
                setBusy: { calendar.setBusy($0, for: "dr-smith", of: "spa") },
                setAvailable: { isAvailable in
                    let outage = isAvailable ? nil : CalendarOutage(.unreachable)
                    calendar.setUnavailable(outage, for: "dr-smith", of: "spa")
                })
        }
    }
}
