import BookingDomain
import BookingTesting
import Testing

/// What another policy may change in the conversations we have recorded, and what it must not.
///
/// A stricter business refuses an agent that asks for another slot than the customer chose, where the policy so far
/// books the customer's choice and notes the difference.
struct PolicyExampleTests {
    private let stricter = PolicyChange { $0.agentDisagreement = .refuse }

    @Test("an agent that contradicts the customer is refused from now on")
    func contradiction() async throws {
        let comparison = try await compare("customer-outranks-agent")
        let refused = comparison.sessions.flatMap(\.differences).filter { turn in
            turn.after.first?.hasPrefix("refused slot_selection_mismatch") == true
        }
        #expect(!refused.isEmpty, "\(comparison.text)")
        #expect(refused.allSatisfy { $0.before.contains { $0.hasPrefix("adjusted ") } }, "\(comparison.text)")
    }

    @Test(
        "nobody else notices",
        arguments: ["sms-only", "voice-offers-sms-books", "two-callers-one-slot", "calendar-outage"])
    func others(session: String) async throws {
        let comparison = try await compare(session)
        #expect(comparison.isSame, "\(comparison.text)")
    }

    @Test("who books at once does not mind how long a slot is kept")
    func shorterHold() async throws {
        let session = path("sms-only")
        let shorter = PolicyChange { $0.holdMinutes = 2 }
        let comparison = try await PolicyComparison.run(sessions: [session], policy: shorter)
        #expect(comparison.isSame, "\(comparison.text)")
    }

    private func compare(_ session: String) async throws -> PolicyComparison {
        try await PolicyComparison.run(sessions: [path(session)], policy: stricter)
    }

    /// The path of a recorded session; this file is four folders below the root of the repository.
    private func path(_ session: String) -> String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        return "\(root)/Fixtures/sessions/\(session).session"
    }
}
