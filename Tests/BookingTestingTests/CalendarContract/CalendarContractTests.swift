import BookingDomain
import BookingTesting
import Testing

@Suite("The contract of calendars")
struct CalendarContractTests {
    /// Sources that can do everything, tell no ids, or cannot be written.
    private static let kinds: [CalendarContract.Capabilities] = [.all, .writes, .namesEvents, []]

    @Test("a naive calendar passes, whatever it can do", arguments: CalendarContract.checks, kinds)
    func naiveCalendarPasses(
        check: ContractCheck<CalendarContract.Subject>, capabilities: CalendarContract.Capabilities
    ) async throws {
        try await check.run { NaiveCalendar(capabilities: capabilities).subject }
    }

    @Test("every mistake is caught by some check", arguments: CalendarMistake.allCases)
    func mistakeIsCaught(mistake: CalendarMistake) async {
        var isCaught = false
        for check in CalendarContract.checks where !isCaught {
            isCaught = await fails(check, with: mistake)
        }
        #expect(isCaught, "no check notices: \(mistake)")
    }

    @Test("every check catches some mistake", arguments: CalendarContract.checks)
    func checkCatches(check: ContractCheck<CalendarContract.Subject>) async {
        var catches = false
        for mistake in CalendarMistake.allCases where !catches {
            catches = await fails(check, with: mistake)
        }
        #expect(catches, "no planted mistake makes this check fail: \(check)")
    }

    private func fails(_ check: ContractCheck<CalendarContract.Subject>, with mistake: CalendarMistake) async -> Bool {
        for capabilities in Self.kinds {
            do throws(ContractViolation) {
                try await check.run { NaiveCalendar(mistake: mistake, capabilities: capabilities).subject }
            } catch {
                return true
            }
        }
        return false
    }
}
