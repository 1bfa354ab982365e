package import BookingDomain
import Synchronization

/// A clock that stands still and random numbers that follow from a seed, at the cost of one addition.
package final class TrialEnvironment: BookingEnvironment {
    package let now: Date
    private let state: Atomic<UInt64>

    package init(now: Date, seed: UInt64 = 1) {
        self.now = now
        state = Atomic(seed)
    }

    package var uptime: Duration { .zero }

    package func sleep(until uptime: Duration) async throws(CancellationError) {}

    package func randomBits() -> UInt64 {
        var mixed = state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
