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
        Identifier(Self.hexadecimal(randomBits(), randomBits()))
    }

    private static func hexadecimal(_ high: UInt64, _ low: UInt64) -> String {
        unsafe String(unsafeUninitializedCapacity: 32) { digits in
            for place in 0..<16 {
                let shift = UInt64(60 - 4 * place)
                unsafe digits[place] = digit(high >> shift & 15)
                unsafe digits[place + 16] = digit(low >> shift & 15)
            }
            return 32
        }
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: value) + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
