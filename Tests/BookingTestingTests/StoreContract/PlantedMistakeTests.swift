import BookingDomain
import BookingTesting
import Testing

/// A contract that cannot fail proves nothing: these tests fail it on purpose.
@Suite("Planted mistakes")
struct PlantedMistakeTests {
    @Test("a naive store without a mistake passes", arguments: StoreContract.checks)
    func naiveStorePasses(check: ContractCheck<StoreContract.Subject>) async throws {
        try await check.run { NaiveStore() }
    }

    @Test("every mistake is caught by some check", arguments: StoreMistake.allCases)
    func mistakeIsCaught(mistake: StoreMistake) async {
        var isCaught = false
        for check in StoreContract.checks where !isCaught {
            isCaught = await fails(check, with: mistake)
        }
        #expect(isCaught, "no check notices that a store \(mistake)")
    }

    @Test("every check catches some mistake", arguments: StoreContract.checks)
    func checkCatches(check: ContractCheck<StoreContract.Subject>) async {
        var catches = false
        for mistake in StoreMistake.allCases where !catches {
            catches = await fails(check, with: mistake)
        }
        #expect(catches, "no planted mistake makes this check fail: \(check)")
    }

    private func fails(_ check: ContractCheck<StoreContract.Subject>, with mistake: StoreMistake) async -> Bool {
        do throws(ContractViolation) {
            try await check.run { NaiveStore(mistake: mistake) }
            return false
        } catch {
            return true
        }
    }
}
