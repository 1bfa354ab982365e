public import BookingDomain
import BookingAdapters

/// Runs scripted sessions through the real brain, with calendars, clock and, by default, a store in memory.
///
/// A script always gives the same answers: its clock is the script's, and random numbers follow from a fixed seed.
public struct SessionRunner: Sendable {
    private let files: SessionFiles
    private let zones: any ZoneSource
    private let policy: PolicyChange?
    private let metrics: any BookingMetrics

    /// Makes a runner.
    ///
    /// - Parameters:
    ///   - files: where the files come from that scripts name.
    ///   - zones: where time zones come from.
    ///   - policy: takes the place of the policy of business and script, to see what it would change.
    ///   - metrics: learns what happens, where somebody wants to know; its times are those of the script.
    public init(
        files: SessionFiles = .system, zones: any ZoneSource, policy: BookingPolicy? = nil,
        metrics: (any BookingMetrics)? = nil
    ) {
        self.files = files
        self.zones = zones
        self.policy = policy.map { policy in PolicyChange { $0 = policy } }
        self.metrics = metrics ?? BroadcastingMetrics([])
    }

    /// Makes a runner that changes the policy of business and script.
    init(files: SessionFiles, zones: any ZoneSource, change: PolicyChange?) {
        self.files = files
        self.zones = zones
        policy = change
        metrics = BroadcastingMetrics([])
    }

    /// Runs a script in a store of the caller's, which cannot be opened again.
    ///
    /// - Throws: `SessionError` for a mistake in the script or in a file that it names, also where it restarts the
    ///   process; nothing has run then.
    public func run(
        _ script: SessionScript, in store: any BookingStore & OutboxStore
    ) async throws(SessionError) -> SessionReport {
        try await run(script, in: .store(store))
    }

    /// Runs a script, by default in a fresh store in memory.
    ///
    /// In a folder that other sessions have used, a session goes on where they ended: everybody has the conversation
    /// they had, and calls whose id the script does not name are other calls than those before.
    ///
    /// - Throws: `SessionError` for a mistake in the script or in a file that it names; nothing has run then. One with
    ///   a `storeFailure` where the folder cannot be used; what the store had acknowledged by then is kept. One that
    ///   says where it stopped when the task is cancelled, which is seen between two turns.
    public func run(
        _ script: SessionScript, in storage: SessionStorage = .memory
    ) async throws(SessionError) -> SessionReport {
        let plan = try SessionPlan(script, files: files, zones: zones, policy: policy)
        var keeper = try SessionStoreKeeper(storage, script)
        let stage = SessionStage(
            plan, store: keeper.store, run: SessionRun(earlierCommits: keeper.earlierCommits), metrics: metrics)
        await stage.store(plan.threads)
        var turns: [SessionReport.Turn] = []
        var section: SessionSection?
        for (index, step) in script.steps.enumerated() {
            if Task.isCancelled { throw await keeper.stop(before: step, of: script).after(turns) }
            if case .section(let next) = step.kind { section = next }
            if case .restart = step.kind {
                do throws(SessionError) {
                    try await keeper.restart()
                } catch {
                    throw error.after(turns)
                }
                stage.restart(in: keeper.store)
            }
            guard let answer = await stage.perform(index, in: section) else { continue }
            turns.append(
                SessionReport.Turn(
                    line: step.position.line, channel: step.kind == .relay ? nil : section?.channel,
                    kind: step.kind.name, source: step.source, expected: step.expected, actual: answer))
        }
        do throws(SessionError) {
            try await keeper.close()
        } catch {
            throw error.after(turns)
        }
        return SessionReport(
            file: script.file, businessName: plan.business.name,
            policies: ([plan.business] + plan.businesses).map(\.policy), turns: turns,
            times: zip(plan.instants, plan.businesses).map { $1.zone.localDateTime(at: $0) },
            start: plan.business.zone.localDateTime(at: plan.start), earlierCommits: keeper.earlierCommits)
    }
}

extension SessionError {
    /// The same, with where the last turn stands that was answered before.
    fileprivate func after(_ turns: [SessionReport.Turn]) -> SessionError {
        let last = turns.last.map { "the turns up to line \($0.line) were answered before" } ?? "no turn was answered"
        return SessionError(
            file: file, position: position, message: "\(message); \(last)", storeFailure: storeFailure)
    }
}

extension SessionStep.Kind {
    /// What reports call it.
    fileprivate var name: String {
        switch self {
        case .agent: "agent"
        case .customer: "customer"
        case .again: "again"
        case .relay: "relay"
        case .section, .hangUp, .wait, .now, .calendar, .restart, .settings: "step"
        }
    }
}
