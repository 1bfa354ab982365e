import BookingAdapters
package import BookingDomain

/// The system's environment with a wall clock that stands still, so that a trial gives the same answers any day.
package struct StandingClock: BookingEnvironment {
    package let now: Date
    private let system = SystemEnvironment()

    package init(now: Date) { self.now = now }

    package var uptime: Duration { system.uptime }

    package func sleep(until uptime: Duration) async throws(CancellationError) {
        try await system.sleep(until: uptime)
    }

    package func randomBits() -> UInt64 { system.randomBits() }
}
