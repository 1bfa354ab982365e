import BookingTesting
import Testing

@Suite("A contract check")
struct ContractCheckTests {
    @Test("a kept promise is quiet, and the subject is made once")
    func kept() async throws {
        var made = 0
        try await ContractCheck<Int>("seven is seven") { subject in
            guard subject == 7 else { throw ContractViolation(promised: "7", seen: "\(subject)") }
        }.run {
            made += 1
            return 7
        }
        #expect(made == 1)
    }

    @Test("a violation carries the name of its check")
    func broken() async {
        let check = ContractCheck<Int>("seven is seven") { subject in
            throw ContractViolation(promised: "7", seen: "\(subject)")
        }
        await #expect(throws: ContractViolation(check: "seven is seven", promised: "7", seen: "8")) {
            try await check.run { 8 }
        }
    }

    @Test("any other error is a violation, too, also one of making the subject")
    func failing() async {
        struct Failure: Error {}
        let check = ContractCheck<Int>("nothing") { _ in throw Failure() }
        let expected = ContractViolation(check: "nothing", promised: "no error", seen: "Failure()")
        await #expect(throws: expected) { try await check.run { 1 } }
        let idle = ContractCheck<Int>("nothing") { _ in }
        await #expect(throws: expected) { try await idle.run { throw Failure() } }
    }

    @Test("names tell the checks of a contract apart")
    func names() {
        let store = StoreContract.checks.map(\.name)
        let calendar = CalendarContract.checks.map(\.name)
        #expect(Set(store).count == store.count)
        #expect(Set(calendar).count == calendar.count)
        #expect(String(describing: StoreContract.checks[0]) == store[0])
    }
}
