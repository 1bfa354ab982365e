/// Asks calendars that decide themselves, and writes their answers down.
extension OutboxRelay {
    /// Tries a request that was just committed, and says what became of it.
    func confirmInline(_ row: OutboxRow) async -> Confirmation {
        guard case .requestEvent(let event, conversation: let conversation) = row.effect else { return .open }
        let now = environment.now.flooredToMilliseconds
        guard let leased = await leaseInline(row, at: now) else { return .open }
        return (try? await confirm(leased, event, in: conversation, at: now, isFirst: true)) ?? .open
    }

    /// Asks for an event and writes the answer down.
    ///
    /// A crash between any two steps leaves the row, which asks again: asking twice is asking once, and an answer is
    /// written down only while the thread waits for it.
    func confirm(
        _ row: OutboxRow, _ event: CalendarEvent, in conversation: ConversationID, at now: Date,
        isFirst: Bool = false
    ) async throws(StoreError) -> Confirmation {
        var confirmation = Confirmation.open
        var failure: Failure?
        do throws(StoreError) {
            if !isFirst, try await !isAwaited(row, event, in: conversation, at: now) {
                confirmation = .settled
            } else {
                let (answer, error) = await answer(event, isFirst: isFirst, at: now)
                if let answer {
                    let decision = ConfirmationDecision(
                        row: row, event: event, conversationID: conversation, answer: answer, now: now)
                    confirmation = try await settle(decision)
                } else {
                    failure = Failure(isPermanent: false, calendar: error)
                }
            }
        } catch {
            // The answer could not be written down; asking again gets it once more.
            failure = Failure(isPermanent: false)
        }
        do throws(StoreError) {
            try await finish(row, failure, at: now)
        } catch {
            guard failure == nil else { throw error }
            // Losing this costs a repeat, which finds that nobody waits for the answer any more.
        }
        return confirmation
    }

    /// What the calendar says, nil where that is not known; it is not asked for a time that has come.
    private func answer(
        _ event: CalendarEvent, isFirst: Bool, at now: Date
    ) async -> (ConfirmationDecision.Answer?, CalendarError?) {
        guard isFirst || event.interval.lowerBound > now else { return (.overdue, nil) }
        do throws(CalendarError) {
            try await calendar.put(event, deadline: deadline)
            return (.accepted, nil)
        } catch {
            let isRefusal = error.reason == .refused && !error.isOutcomeUnknown
            return (isRefusal ? .refused : nil, error)
        }
    }

    /// Whether the thread still waits for the answer to a row.
    private func isAwaited(
        _ row: OutboxRow, _ event: CalendarEvent, in conversation: ConversationID, at now: Date
    ) async throws(StoreError) -> Bool {
        let query = BookingQuery(business: row.businessID, at: now, records: [.conversation(conversation)])
        let stored = try await store.load(query).record(Conversation.self, id: conversation.rawValue)
        return stored?.body.pendingConfirmation?.rowID == row.id
    }

    /// Writes an answer down, and decides again where somebody else was faster.
    private func settle(_ decision: ConfirmationDecision) async throws(StoreError) -> Confirmation {
        var pending: PendingConfirmation?
        for _ in 0..<BookingOrchestrator.attempts {
            var facts = try await facts(decision, pending: pending)
            if let found = facts.conversation?.body.pendingConfirmation, found.rowID == decision.row.id, pending == nil
            {
                pending = found
                facts = try await self.facts(decision, pending: found)
            }
            let (changes, confirmation) = decision.decide(facts)
            guard let changes else { return confirmation }
            do throws(StoreError) {
                try await store.commit(changes)
                return confirmation
            } catch {
                guard error.isLostRace else { throw error }
            }
        }
        throw StoreError(.conflict, "others were faster three times; the row asks again")
    }

    private func facts(
        _ decision: ConfirmationDecision, pending: PendingConfirmation?
    ) async throws(StoreError) -> ConfirmationFacts {
        let cause = OutboxCause(of: decision.row, at: decision.now)
        let query = ConfirmationFacts.query(
            cause, conversation: decision.conversationID, appointment: decision.event.appointmentID, pending: pending)
        return ConfirmationFacts(
            try await store.load(query), conversation: decision.conversationID,
            appointment: decision.event.appointmentID)
    }
}
