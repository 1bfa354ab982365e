/// How often and how soon a delivery is tried again.
public struct RetryPolicy: Sendable, Hashable {
    /// How many deliveries are tried before a row is given up, at least 1.
    public let attempts: Int
    /// The shortest wait, in seconds.
    public let baseSeconds: Int
    /// The longest wait, in seconds.
    public let capSeconds: Int

    /// Makes a policy; the default gives up after 8 attempts, about two hours.
    public init(attempts: Int = 8, baseSeconds: Int = 30, capSeconds: Int = 3600) {
        self.attempts = max(attempts, 1)
        self.baseSeconds = max(baseSeconds, 1)
        self.capSeconds = max(capSeconds, max(baseSeconds, 1))
    }

    /// How long to wait after so many attempts: between the base and three times more at each attempt, but never above
    /// the cap, drawn with the random bits so that many rows do not come back at once.
    func delay(afterAttempts attempts: Int, randomBits: UInt64) -> TimeInterval {
        var ceiling = baseSeconds
        for _ in 0..<max(attempts, 0) where ceiling < capSeconds {
            ceiling = ceiling > capSeconds / 3 ? capSeconds : ceiling * 3
        }
        let spread = UInt64(ceiling - baseSeconds) + 1
        return TimeInterval(baseSeconds) + TimeInterval(randomBits % spread)
    }
}
