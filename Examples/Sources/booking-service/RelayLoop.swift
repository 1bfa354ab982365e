package import BookingDomain

/// Delivers what is due, at the instant it is due, as long as the task runs.
package struct RelayLoop: Sendable {
    private let relay: OutboxRelay
    private let environment: any BookingEnvironment

    package init(_ relay: OutboxRelay, _ environment: any BookingEnvironment) {
        self.relay = relay
        self.environment = environment
    }

    /// Runs until the task is cancelled.
    ///
    /// - Throws: `StoreError` where the store works no more; it must be opened again then.
    package func run() async throws(StoreError) {
        while !Task.isCancelled {
            let now = environment.now
            let next = try await relay.runOnce(at: now)
            // A request that could not deliver leaves a row that this run did not see, so it looks again soon.
            let wait = min(max(next?.timeIntervalSince(now) ?? 5, 0.1), 5)
            try? await environment.sleep(until: environment.uptime + .seconds(wait))
        }
    }
}
