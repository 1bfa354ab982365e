/// Clock, sleep, identifiers and random numbers of a run, as one value, so that a whole run can be replayed.
///
/// The domain never reads a clock itself: it asks here, once per operation, and passes the answer on as a value.
public protocol BookingEnvironment: Sendable {
    /// The wall clock.
    var now: Date { get }

    /// A clock that never goes back, for latencies and deadlines; its zero is arbitrary.
    var uptime: Duration { get }

    /// Waits until `uptime` reaches a value. Only decorators and the relay sleep, and only through here.
    ///
    /// - Throws: `CancellationError` when the task is cancelled first.
    func sleep(until uptime: Duration) async throws(CancellationError)

    /// 64 random bits.
    func randomBits() -> UInt64
}

extension BookingEnvironment {
    /// A new identifier of 32 hexadecimal digits, 128 random bits.
    public func newIdentifier<Subject>() -> Identifier<Subject> {
        Identifier(Self.hex(randomBits()) + Self.hex(randomBits()))
    }

    private static func hex(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
