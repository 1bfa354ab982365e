public import BookingDomain
import Synchronization

/// Clock, sleep, identifiers and random numbers of a run that a test conducts.
///
/// Time stands still until it is advanced. The wall clock and the uptime move together; the wall clock alone can be
/// set, as when somebody corrects a machine's clock. Whoever sleeps is woken by the advance that reaches the instant,
/// after the clocks have moved. Equal seeds give equal identifiers and random numbers, as long as they are asked for in
/// the same order.
public final class VirtualEnvironment: BookingEnvironment {
    private struct State {
        var now: Date
        var uptime: Duration
        var random: SplitMix64
        var sleepers: [Sleeper] = []
        var watchers: [Watcher] = []
        var nextID: UInt64 = 0
    }

    private struct Sleeper {
        let id: UInt64
        let until: Duration
        let wake: CheckedContinuation<Bool, Never>
    }

    private struct Watcher {
        let count: Int
        let wake: CheckedContinuation<Void, Never>
    }

    private let state: Mutex<State>

    /// Makes an environment whose clocks stand still.
    ///
    /// - Parameters:
    ///   - now: what the wall clock shows.
    ///   - uptime: what the monotonic clock shows.
    ///   - seed: what random numbers and identifiers follow from.
    public init(now: Date, uptime: Duration = .zero, seed: UInt64 = 0) {
        state = Mutex(State(now: now, uptime: uptime, random: SplitMix64(seed: seed)))
    }

    /// What the wall clock shows; setting it leaves the uptime alone and wakes nobody.
    public var now: Date {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    /// What the monotonic clock shows.
    public var uptime: Duration {
        state.withLock { $0.uptime }
    }

    /// How many tasks sleep.
    public var sleeperCount: Int {
        state.withLock { $0.sleepers.count }
    }

    /// The uptime at which the next sleeping task wants to be woken; nil when nobody sleeps.
    public var nextWake: Duration? {
        state.withLock { $0.sleepers.map(\.until).min() }
    }

    /// Moves both clocks and wakes whoever has slept long enough, in the order of their instants.
    ///
    /// - Parameter duration: how far, never back: less than zero is zero.
    public func advance(by duration: Duration) {
        let woken = state.withLock { state in
            let step = max(duration, .zero)
            state.uptime += step
            state.now = state.now.advanced(by: step / .seconds(1))
            return Self.takeSleepers(from: &state, until: state.uptime)
        }
        for sleeper in woken { sleeper.wake.resume(returning: true) }
    }

    /// Moves both clocks to the instant for which the next sleeping task waits, and wakes it.
    ///
    /// - Returns: whether anybody slept.
    @discardableResult
    public func advanceToNextWake() -> Bool {
        guard let next = nextWake else { return false }
        advance(by: next - uptime)
        return true
    }

    /// Waits until at least so many tasks sleep, so that a test can advance the clock without guessing.
    public func waitForSleepers(_ count: Int) async {
        await withCheckedContinuation { (wake: CheckedContinuation<Void, Never>) in
            let isThere = state.withLock { state in
                if state.sleepers.count < count { state.watchers.append(Watcher(count: count, wake: wake)) }
                return state.sleepers.count >= count
            }
            if isThere { wake.resume() }
        }
    }

    /// Waits until the clock is advanced to an uptime; returns at once where that is reached already.
    ///
    /// - Throws: `CancellationError` when the task is cancelled first.
    public func sleep(until uptime: Duration) async throws(CancellationError) {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let slept = await withTaskCancellationHandler {
            await withCheckedContinuation { wake in
                lieDown(Sleeper(id: id, until: uptime, wake: wake))
            }
        } onCancel: {
            cancelSleep(id)
        }
        guard slept else { throw CancellationError() }
    }

    /// The next 64 bits that follow from the seed.
    public func randomBits() -> UInt64 {
        state.withLock { $0.random.next() }
    }

    private func lieDown(_ sleeper: Sleeper) {
        let (answer, watchers) = state.withLock { state -> (Bool?, [Watcher]) in
            // Whoever cancels later than this finds the sleeper in the list.
            if Task.isCancelled { return (false, []) }
            if state.uptime >= sleeper.until { return (true, []) }
            state.sleepers.append(sleeper)
            let ready = state.watchers.filter { $0.count <= state.sleepers.count }
            state.watchers.removeAll { $0.count <= state.sleepers.count }
            return (nil, ready)
        }
        if let answer { sleeper.wake.resume(returning: answer) }
        for watcher in watchers { watcher.wake.resume() }
    }

    private func cancelSleep(_ id: UInt64) {
        let sleeper = state.withLock { state in
            state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
        }
        sleeper?.wake.resume(returning: false)
    }

    private static func takeSleepers(from state: inout State, until uptime: Duration) -> [Sleeper] {
        let woken = state.sleepers.filter { $0.until <= uptime }
        state.sleepers.removeAll { $0.until <= uptime }
        return woken.sorted { ($0.until, $0.id) < ($1.until, $1.id) }
    }
}
