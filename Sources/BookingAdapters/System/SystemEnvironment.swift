public import BookingDomain

/// The clock, the sleep and the random numbers of the machine.
public struct SystemEnvironment: BookingEnvironment {
    private let origin = ContinuousClock.now

    /// Makes an environment whose uptime begins at zero.
    public init() {}

    /// The wall clock, in whole milliseconds.
    public var now: Date { Date().flooredToMilliseconds }

    /// The time since this value was made, on a clock that runs on while the machine sleeps.
    public var uptime: Duration { origin.duration(to: .now) }

    /// Waits until `uptime` reaches a value.
    public func sleep(until uptime: Duration) async throws(CancellationError) {
        do {
            try await Task.sleep(until: origin.advanced(by: uptime), clock: .continuous)
        } catch {
            throw CancellationError()
        }
    }

    /// 64 random bits from the system's generator.
    public func randomBits() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
