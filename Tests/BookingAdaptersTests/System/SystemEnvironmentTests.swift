import BookingAdapters
import BookingDomain
import Testing

@Suite("The environment of the machine")
struct SystemEnvironmentTests {
    private let environment = SystemEnvironment()

    @Test("the uptime never goes back")
    func uptime() {
        let readings = (0..<100).map { _ in environment.uptime }
        #expect(readings == readings.sorted())
        #expect(readings[0] >= .zero)
    }

    @Test("the wall clock shows whole milliseconds")
    func now() {
        let now = environment.now
        #expect(now == now.flooredToMilliseconds)
    }

    @Test("sleeping until an instant that has passed returns at once")
    func noSleep() async throws {
        try await environment.sleep(until: .zero)
    }

    @Test("a sleeper that is cancelled says so")
    func cancelling() async {
        let environment = environment
        let sleeper = Task { try await environment.sleep(until: environment.uptime + .seconds(86_400)) }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
    }

    @Test("identifiers are 32 hexadecimal digits and do not repeat")
    func identifiers() {
        let identifiers: [AppointmentID] = (0..<1_000).map { _ in environment.newIdentifier() }
        #expect(Set(identifiers).count == 1_000)
        #expect(identifiers.allSatisfy { $0.rawValue.utf8.count == 32 && $0.rawValue.allSatisfy(\.isHexDigit) })
    }
}
