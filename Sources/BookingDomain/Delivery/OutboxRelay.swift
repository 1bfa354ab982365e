/// Delivers what the outside world must learn: calendar events and messages.
///
/// Rows are tried once by the request that caused them, and then, until they get through or are given up, whenever
/// somebody calls `runOnce`. What a calendar that decides itself answers is written down at once: the appointment is
/// booked, or its time is free again. The relay owns no loop and no task.
public struct OutboxRelay: Sendable {
    let store: any BookingStore
    let outbox: any OutboxStore
    let calendar: any CalendarProvider
    private let notifier: any Notifier
    private let metrics: any BookingMetrics
    let environment: any BookingEnvironment
    private let retry: RetryPolicy
    let deadline: Duration

    /// How many rows are leased at once.
    private static let batch = 20

    /// Puts a relay together.
    ///
    /// - Parameters:
    ///   - store: where a calendar's answer is written down.
    ///   - outbox: hands out the rows; of the same store.
    ///   - calendar: where events go.
    ///   - notifier: where messages go.
    ///   - metrics: learns what happened.
    ///   - environment: clock and random numbers.
    ///   - retry: how often and how soon a delivery is tried again.
    ///   - deadline: how long one delivery may take.
    public init(
        store: any BookingStore, outbox: any OutboxStore, calendar: any CalendarProvider, notifier: any Notifier,
        metrics: any BookingMetrics, environment: any BookingEnvironment, retry: RetryPolicy = RetryPolicy(),
        deadline: Duration = .seconds(5)
    ) {
        self.store = store
        self.outbox = outbox
        self.calendar = calendar
        self.notifier = notifier
        self.metrics = metrics
        self.environment = environment
        self.retry = retry
        self.deadline = deadline
    }

    /// Delivers every row that is due, once.
    ///
    /// - Parameter now: the instant of the run.
    /// - Returns: when the next row becomes due; nil where nothing waits.
    /// - Throws: `StoreError` where the outbox cannot be read or written; what was delivered by then stays delivered,
    ///   and its row is delivered again.
    public func runOnce(at now: Date) async throws(StoreError) -> Date? {
        var next: Date?
        for queue in [OutboxQueue.calendarSync, .notifications] {
            while true {
                let until = instant(notBefore: now).addingTimeInterval(lease(rows: Self.batch))
                let rows = try await outbox.lease(queue, limit: Self.batch, until: until, at: now)
                for row in rows { _ = try await deliver(row, at: now) }
                if rows.isEmpty { break }
            }
            if let due = try await outbox.nextDue(queue) { next = min(next ?? due, due) }
        }
        return next
    }

    /// Tries rows that were just committed; the queues in which some did not get through.
    ///
    /// A row behind an older one about the same appointment is left to `runOnce`, so that rows keep their order.
    func deliverInline(_ rows: [OutboxRow]) async -> Set<OutboxQueue> {
        var open: Set<OutboxQueue> = []
        for row in rows {
            let now = environment.now.flooredToMilliseconds
            guard let leased = await leaseInline(row, at: now) else {
                open.insert(row.queue)
                continue
            }
            let failure = await failure(of: leased)
            // Losing the settlement costs a repeated delivery, which is harmless; the answer does not depend on it.
            try? await finish(leased, failure, at: now)
            if failure != nil { open.insert(row.queue) }
        }
        return open
    }

    /// Takes a row that was just committed, if nothing about its appointment waits before it.
    func leaseInline(_ row: OutboxRow, at now: Date) async -> OutboxRow? {
        let until = now.addingTimeInterval(lease(rows: 1))
        return try? await outbox.lease(row.id, of: row.businessID, until: until, at: now)
    }

    /// Long enough to try so many rows one after the other.
    private func lease(rows: Int) -> TimeInterval {
        (deadline * rows) / .seconds(1) + 30
    }

    private func instant(notBefore now: Date) -> Date {
        max(now, environment.now.flooredToMilliseconds)
    }

    /// The queues in which some of these rows have not been delivered, or cannot be read.
    func undelivered(_ rows: [OutboxRowID], of business: BusinessID) async -> Set<OutboxQueue> {
        var open: Set<OutboxQueue> = []
        for id in rows {
            let row = try? await outbox.row(id, of: business)
            if row?.state != .delivered { open.insert(OutboxRow.queue(of: id)) }
        }
        return open
    }

    /// Tries one row and notes how it went; true where it got through.
    private func deliver(_ row: OutboxRow, at now: Date) async throws(StoreError) -> Bool {
        if case .requestEvent(let event, conversation: let conversation) = row.effect {
            if case .open = try await confirm(row, event, in: conversation, at: instant(notBefore: now)) {
                return false
            }
            return true
        }
        let failure = await failure(of: row)
        try await finish(row, failure, at: now)
        return failure == nil
    }

    /// Notes how the delivery of a row went.
    func finish(_ row: OutboxRow, _ failure: Failure?, at now: Date) async throws(StoreError) {
        var result = OutboxSettlement.Result.delivered
        if let failure {
            let wait = retry.delay(afterAttempts: row.attempts, randomBits: environment.randomBits())
            let isLast = !row.isRequest && (failure.isPermanent || row.attempts >= retry.attempts)
            result = isLast ? .dead : .again(at: instant(notBefore: now).addingTimeInterval(wait))
        }
        note(row, failure, at: now)
        do throws(StoreError) {
            try await outbox.settle(
                OutboxSettlement(businessID: row.businessID, row: row.id, attempts: row.attempts, result: result))
        } catch {
            // Another worker had the row by then; it settles it.
            guard error.code == .conflict else { throw error }
        }
    }

    /// What kept a row from getting through.
    struct Failure {
        let isPermanent: Bool
        /// What the calendar said, where it was one.
        var calendar: CalendarError?
    }

    private func failure(of row: OutboxRow) async -> Failure? {
        switch row.effect {
        case .putEvent(let event):
            return await calendarFailure { () async throws(CalendarError) in
                try await calendar.put(event, deadline: deadline)
            }
        case .requestEvent:
            return nil
        case .cancelEvent(let event, of: let provider):
            return await calendarFailure { () async throws(CalendarError) in
                try await calendar.cancel(event, of: provider, business: row.businessID, deadline: deadline)
            }
        case .send(let message):
            do throws(NotifierError) {
                try await notifier.send(message, deadline: deadline)
                return nil
            } catch {
                return Failure(isPermanent: error.isPermanent)
            }
        }
    }

    private func calendarFailure(_ write: () async throws(CalendarError) -> Void) async -> Failure? {
        do throws(CalendarError) {
            try await write()
            return nil
        } catch {
            return Failure(isPermanent: false, calendar: error)
        }
    }

    private func note(_ row: OutboxRow, _ failure: Failure?, at now: Date) {
        var event = BookingEvent(
            failure == nil ? .delivered : .deliveryFailed, at: environment.now.flooredToMilliseconds,
            correlationID: row.correlationID, businessID: row.businessID, conversationID: row.conversationID,
            appointmentID: row.appointmentID, providerID: row.providerID, channel: row.channel,
            success: failure == nil, reason: failure?.calendar?.reason, httpStatus: failure?.calendar?.httpStatus)
        metrics.record(event)
        guard failure != nil, row.queue == .calendarSync else { return }
        event.name = .calendarError
        metrics.record(event)
        guard row.attempts == retry.attempts, row.isRequest else { return }
        event.name = .confirmationOverdue
        metrics.record(event)
    }
}
