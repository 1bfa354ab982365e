import Synchronization
import booking_cli

/// Keeps what a command writes; its standard output can be made to fail.
final class CollectedOutput: CommandOutput {
    private struct State {
        var output = ""
        var errors = ""
        var failure: OutputError?
    }

    let isTerminal: Bool
    let isErrorTerminal: Bool
    private let state: Mutex<State>

    init(failure: OutputError? = nil, isTerminal: Bool = false, isErrorTerminal: Bool = false) {
        self.isTerminal = isTerminal
        self.isErrorTerminal = isErrorTerminal
        state = Mutex(State(failure: failure))
    }

    var output: String { state.withLock { $0.output } }
    var errors: String { state.withLock { $0.errors } }

    func write(_ text: String) throws(OutputError) {
        try state.withLock { state throws(OutputError) in
            if let failure = state.failure { throw failure }
            state.output += text
        }
    }

    func writeError(_ text: String) {
        state.withLock { $0.errors += text }
    }
}
