/// The loop that every operation goes through.
extension BookingOrchestrator {
    /// One operation under way.
    struct Run {
        let context: BookingContext
        let now: Date
        var tool: ToolName?
        var key: OutcomeKey?
        var request: ToolRequest?
    }

    /// How an operation ended.
    enum Ending<Answer: Sendable> {
        /// It was decided now, and this is what the outside world must learn.
        case decided(Answer, [OutboxRow])
        /// It had been decided before.
        case recorded(RecordedOutcome.Decision, [OutboxRowID])
    }

    /// Loads, decides and commits until the decision stands.
    func perform<Answer: Sendable>(
        _ run: Run, needed: FactsNeeded, decide: (BookingFacts) -> Decision<Answer>
    ) async throws(BookingError) -> Ending<Answer> {
        var known = needed
        var readings: [FactsNeeded.Stretch: CalendarReading] = [:]
        var lostRaces = 0
        var rounds = 0
        while lostRaces < Self.attempts, rounds < Self.rounds {
            rounds += 1
            let snapshot = try await load(query(run, known))
            if let outcome = snapshot.outcome {
                return try recorded(outcome, run, snapshot, known)
            }
            await read(&readings, known, run)
            let facts = BookingFacts(
                context: run.context, now: run.now, snapshot: snapshot, readings: readings, known: known)
            switch decide(facts) {
            case .answer(let answer):
                return .decided(answer, [])
            case .needs(let more):
                known.add(more)
            case .refuse(let error, nil):
                throw error
            case .refuse(let error, let changes?):
                if try await commit(changes) { throw error }
                lostRaces += 1
            case .commit(let changes, let answer):
                if try await commit(changes) { return .decided(answer, changes.outbox) }
                lostRaces += 1
            }
        }
        throw BookingError(.busyTryAgain, "others were faster \(Self.attempts) times; nothing has changed, try again")
    }

    /// The recorded outcome of the same call, for the same customer.
    private func recorded<Answer>(
        _ outcome: RecordedOutcome, _ run: Run, _ snapshot: BookingSnapshot, _ known: FactsNeeded
    ) throws(BookingError) -> Ending<Answer> {
        let facts = BookingFacts(
            context: run.context, now: run.now, snapshot: snapshot, readings: [:], known: known)
        guard !facts.isForeignConversation else { throw BookingFacts.foreignConversation }
        guard outcome.request == run.request else {
            throw BookingError(.idempotencyMismatch, "this call id came before with other arguments; use a new one")
        }
        return .recorded(outcome.decision, outcome.rows)
    }

    private func query(_ run: Run, _ known: FactsNeeded) -> BookingQuery {
        var records: [RecordKey] = [.conversation(run.context.conversationID)]
        if let customer = run.context.customer?.id { records.append(.customer(customer)) }
        if let customer = known.customer, customer != run.context.customer?.id { records.append(.customer(customer)) }
        if let other = known.otherConversation { records.append(.conversation(other)) }
        if let appointment = known.appointment { records.append(.appointment(appointment)) }
        if let call = run.context.callSession { records.append(RecordKey(kind: .callState, id: call.rawValue)) }
        return BookingQuery(
            business: run.context.business.id, at: run.now, outcome: run.key, records: records, claims: known.claims)
    }

    func load(_ query: BookingQuery) async throws(BookingError) -> BookingSnapshot {
        do throws(StoreError) {
            return try await store.load(query)
        } catch {
            throw BookingError(.storeUnavailable, "the store could not be read; try again later", underlying: error)
        }
    }

    /// Makes a change; false where somebody else was faster.
    private func commit(_ changes: ChangeSet) async throws(BookingError) -> Bool {
        do throws(StoreError) {
            try await store.commit(changes)
            return true
        } catch {
            if error.isLostRace { return false }
            let code: BookingErrorCode = error.code == .unavailable ? .storeUnavailable : .generalError
            throw BookingError(code, "the store did not take the change", underlying: error)
        }
    }

    /// Reads the calendars that are needed and not read yet, side by side.
    private func read(
        _ readings: inout [FactsNeeded.Stretch: CalendarReading], _ known: FactsNeeded, _ run: Run
    ) async {
        let missing = known.calendars.filter { readings[$0] == nil }
        guard !missing.isEmpty else { return }
        let deadline = Duration.milliseconds(run.context.business.policy.calendarDeadlineMilliseconds)
        let requests = missing.map { stretch in
            let request = CalendarRequest(
                business: run.context.business.id, provider: stretch.provider, range: stretch.range, now: run.now,
                deadline: deadline)
            return (stretch, request)
        }
        if let (stretch, request) = requests.first, requests.count == 1 {
            readings[stretch] = await calendar.reading(of: request)
        } else {
            let calendar = calendar
            await withTaskGroup(of: (FactsNeeded.Stretch, CalendarReading).self) { group in
                for (stretch, request) in requests {
                    group.addTask { (stretch, await calendar.reading(of: request)) }
                }
                for await (stretch, reading) in group { readings[stretch] = reading }
            }
        }
        // Whoever asks why runs no tool, and must not make the numbers worse.
        guard run.tool != nil else { return }
        for stretch in missing {
            let reading = readings[stretch]?.trusted(at: run.now, policy: run.context.business.policy)
            guard case .unknown(let reason, let status) = reading else { continue }
            metrics.record(
                BookingEvent(
                    .calendarError, at: run.now, correlationID: run.context.correlationID,
                    businessID: run.context.business.id, conversationID: run.context.conversationID,
                    providerID: stretch.provider, channel: run.context.channel, reason: reason, httpStatus: status))
        }
    }

    /// Tells the metrics of a tool call whose arguments could not be read.
    func note(refusal error: BookingError, of tool: ToolName, in context: BookingContext) {
        let isKnown = ToolName.callable.contains(tool)
        metrics.record(
            BookingEvent(
                .toolExecution, at: environment.now.flooredToMilliseconds, correlationID: context.correlationID,
                businessID: context.business.id, conversationID: context.conversationID, channel: context.channel,
                tool: isKnown ? tool : nil, success: false, latency: .zero, errorCode: error.code.rawValue))
    }

    /// Tells the metrics how a tool ran.
    func measured<Answer>(
        _ run: Run, _ operation: () async throws(BookingError) -> Answer
    ) async throws(BookingError) -> Answer {
        let began = environment.uptime
        func record(_ error: BookingError?) {
            metrics.record(
                BookingEvent(
                    .toolExecution, at: run.now, correlationID: run.context.correlationID,
                    businessID: run.context.business.id, conversationID: run.context.conversationID,
                    channel: run.context.channel, tool: run.tool, success: error == nil,
                    latency: environment.uptime - began, errorCode: error?.code.rawValue))
        }
        do throws(BookingError) {
            let answer = try await operation()
            record(nil)
            return answer
        } catch {
            record(error)
            throw error
        }
    }
}
