import BookingAdapters
import BookingDomain
import Synchronization

/// The brain of a session with everything around it.
final class SessionStage: Sendable {
    private let plan: SessionPlan
    private let environment: VirtualEnvironment
    private let calendar = InMemoryCalendar()
    private let notifier = InMemoryNotifier()
    private let run: SessionRun
    private let metrics: any BookingMetrics
    private let process: Mutex<SessionProcess>
    /// What was booked so far: the first one is `appointment-1` in the script.
    private let appointments = Mutex<[AppointmentID]>([])

    init(
        _ plan: SessionPlan, store: any BookingStore & OutboxStore, run: SessionRun, metrics: any BookingMetrics
    ) {
        self.plan = plan
        environment = VirtualEnvironment(now: plan.start, seed: run.seed)
        self.run = run
        self.metrics = metrics
        process = Mutex(
            SessionProcess(
                store: store, calendar: calendar, notifier: notifier, metrics: metrics, environment: environment))
        for provider in Set((plan.businesses + [plan.business]).flatMap { $0.providers.map(\.id) }) {
            let known = plan.busy[provider] ?? BusyTimeline([])
            calendar.setBusy(
                known.events.map(\.interval), covering: known.covered, for: provider, of: plan.business.id)
        }
    }

    /// Goes on with a store that was opened again, and nothing else of what was in memory.
    ///
    /// The outside world stays: the calendars with what is in them, the clock and where identifiers come from.
    func restart(in store: any BookingStore & OutboxStore) {
        process.withLock {
            $0 = SessionProcess(
                store: store, calendar: calendar, notifier: notifier, metrics: metrics, environment: environment)
        }
    }

    /// Puts conversations of another system into the store, where the same people have none yet.
    func store(_ threads: [Conversation]) async {
        let store = process.withLock { $0.store }
        for thread in threads {
            let changes = ChangeSet(
                business: plan.business.id, at: environment.now, records: [Versioned(thread, version: 0).next])
            // A session that goes on in a store finds the conversation as it left it.
            _ = try? await store.commit(changes)
        }
    }

    /// Does one step; the answer where one belongs under it.
    func perform(_ index: Int, in section: SessionSection?) async -> [String]? {
        let step = plan.script.steps[index]
        switch step.kind {
        case .section, .hangUp, .restart, .settings: return nil
        case .wait, .now:
            environment.advance(by: .seconds(plan.instants[index].timeIntervalSince(environment.now)))
            return nil
        case .calendar(let word, let outage):
            let provider = ProviderID(word.text)
            if outage == .refusing {
                calendar.refuseNext(for: provider, of: plan.business.id)
            } else {
                calendar.setUnavailable(outage.outage, for: provider, of: plan.business.id)
            }
            return nil
        case .relay: return await withMessages { await runRelay() }
        case .agent, .customer: return await withMessages { await answer(step.kind, at: index, in: section) }
        case .again(let turn):
            return await withMessages { await answer(plan.script.steps[turn].kind, at: index, in: section) }
        }
    }

    /// An answer, and behind it what customers were sent meanwhile.
    private func withMessages(_ answer: () async -> [String]?) async -> [String]? {
        let before = notifier.sent.count
        let lines = await answer()
        return lines.map { $0 + notifier.sent.dropFirst(before).map(SessionAnswers.line) }
    }

    private func answer(_ kind: SessionStep.Kind, at index: Int, in section: SessionSection?) async -> [String]? {
        guard let section, let identity = plan.directory.identity(of: section) else { return nil }
        let business = plan.businesses[index]
        let answers = SessionAnswers(business: business)
        let line = plan.script.steps[index].position.line
        let context = BookingContext(
            business: business, conversationID: identity.conversationID, customer: identity.customer,
            channel: section.channel, correlationID: CorrelationID("line-\(line)"),
            callSession: section.channel == .voice ? CallSessionID("call-of-\(identity.conversationID)") : nil)
        let orchestrator = process.withLock { $0.orchestrator }
        switch kind {
        case .agent(let call):
            let answer = await BookingTools(orchestrator).run(named(call), in: context)
            if case .booked(let result) = answer {
                appointments.withLock { known in
                    if !known.contains(result.appointmentID) { known.append(result.appointmentID) }
                }
            }
            return answers.lines(answer)
        case .customer(let text, let message):
            do throws(BookingError) {
                return answers.lines(try await orchestrator.receive(text, messageID: run.id(message), in: context))
            } catch {
                return answers.lines(error)
            }
        default: return nil
        }
    }

    /// The call with the appointment that the script calls `appointment-1`, `appointment-2` and so on.
    private func named(_ call: ToolCall) -> ToolCall {
        guard case .object(var arguments) = call.arguments, let name = arguments["appointment_id"]?.stringValue,
            name.hasPrefix("appointment-"), let number = Int(name.dropFirst("appointment-".count)), number >= 1
        else { return ToolCall(id: run.id(call.id), name: call.name, arguments: call.arguments) }
        let known = appointments.withLock { $0.dropFirst(number - 1).first }
        if let known { arguments["appointment_id"] = .string(known.rawValue) }
        return ToolCall(id: run.id(call.id), name: call.name, arguments: .object(arguments))
    }

    private func runRelay() async -> [String] {
        do throws(StoreError) {
            let before = try await count(.delivered)
            _ = try await process.withLock { $0.relay }.runOnce(at: environment.now)
            return try await SessionAnswers.lines(
                delivered: count(.delivered) - before, waiting: count(.waiting), dead: count(.dead))
        } catch {
            return SessionAnswers(business: plan.business).lines(
                BookingError(.storeUnavailable, "the outbox could not be read", underlying: error))
        }
    }

    private func count(_ state: OutboxRow.State) async throws(StoreError) -> Int {
        var count = 0
        for queue in [OutboxQueue.calendarSync, .notifications] {
            count += try await process.withLock { $0.outbox }.rows(queue, of: plan.business.id).count {
                $0.state == state
            }
        }
        return count
    }
}

extension SessionOutage {
    /// What fails at the calendar; nil where everything works.
    fileprivate var outage: CalendarOutage? {
        switch self {
        case .online, .refusing: nil
        case .offline(let reason): CalendarOutage(reason)
        case .readOnly: CalendarOutage(.refused, of: .writing)
        }
    }
}
