public import BookingDomain
import Synchronization

/// Remembers the messages it is told to send, and fails when a test says so.
public final class InMemoryNotifier: Notifier {
    private struct State {
        var sent: [OutboundMessage] = []
        var known: Set<MessageID> = []
        var calls = 0
        var failures: [Failure] = []
    }

    private struct Failure {
        let error: NotifierError
        let reachesCustomer: Bool
    }

    private let state = Mutex(State())

    /// Makes a notifier that has sent nothing and fails at nothing.
    public init() {}

    /// What has reached customers, each message once, in the order of arrival.
    public var sent: [OutboundMessage] {
        state.withLock { $0.sent }
    }

    /// How often sending was tried, repeats and failures included.
    public var calls: Int {
        state.withLock { $0.calls }
    }

    /// Lets the next calls fail, after those that were told to fail before.
    ///
    /// - Parameters:
    ///   - count: how many calls.
    ///   - error: what they throw.
    ///   - reachesCustomer: whether the message arrives although the call fails, as when only the answer gets lost.
    public func failNext(_ count: Int, with error: NotifierError, reachesCustomer: Bool = false) {
        state.withLock { state in
            let failure = Failure(error: error, reachesCustomer: reachesCustomer)
            state.failures += Array(repeating: failure, count: max(count, 0))
        }
    }

    /// Remembers a message; one whose id it knows already arrives no second time.
    public func send(_ message: OutboundMessage, deadline: Duration) async throws(NotifierError) {
        try state.withLock { state throws(NotifierError) in
            state.calls += 1
            let failure = state.failures.isEmpty ? nil : state.failures.removeFirst()
            if failure?.reachesCustomer ?? true, state.known.insert(message.id).inserted {
                state.sent.append(message)
            }
            if let failure { throw failure.error }
        }
    }
}
