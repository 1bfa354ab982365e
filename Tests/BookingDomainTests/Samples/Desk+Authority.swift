import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

extension Desk {
    /// A desk whose providers' calendars decide themselves.
    static func authority(
        store: any BookingStore & BookingHistory & OutboxStore = InMemoryStore(), places: Int = 1,
        policy: (inout BookingPolicy) -> Void = { _ in }
    ) throws -> Desk {
        let business = try Sample.business(places: places, authorities: [Sample.smith, Sample.lee], policy: policy)
        return try Desk(business, store: store)
    }

    /// Does everything up to the call itself; what is moved has been booked.
    func prepare(_ operation: AuthorityOperation) async throws -> AppointmentID? {
        try await check(provider: Sample.smith)
        guard operation.isMove else {
            if operation == .bookHeld {
                let start = try RequestedStart(operation.start, in: business.zone)
                _ = try await orchestrator.reserveSlot(HoldRequest(start: start), in: context())
            }
            return nil
        }
        let id = try await book(AuthorityOperation.oldStart).appointmentID
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: operation.provider,
            movingAppointmentID: id)
        _ = try await orchestrator.checkAvailability(request, in: context())
        return id
    }

    /// The call.
    func perform(
        _ operation: AuthorityOperation, of appointment: AppointmentID?, call: ToolCallID?
    ) async throws -> BookingResult {
        let context = context(call: call)
        guard let appointment else { return try await book(operation.start, context) }
        let start = try RequestedStart(operation.start, in: business.zone)
        return try await orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: appointment, start: start, providerID: operation.provider), in: context)
    }

    /// Lets writing into every calendar fail, or work again.
    func setWriting(_ outage: CalendarOutage?) {
        for provider in business.providers { calendar.setUnavailable(outage, for: provider.id, of: business.id) }
    }

    /// Runs the relay until nothing waits any more, or for what is due by an instant.
    func runRelay(until end: String? = nil) async throws {
        let end = try end.map { try Sample.instant($0) }
        var runs = 0
        while let next = try await relay.runOnce(at: environment.now), end.map({ next <= $0 }) ?? true {
            environment.now = max(next, environment.now)
            runs += 1
            try #require(runs < 200)
        }
    }

    /// The appointments that are to take place.
    func appointments() async throws -> [Appointment] {
        let records = try await store.records(.appointment, of: business.id, after: nil, limit: 100)
        return records.compactMap { $0.body as? Appointment }.filter { $0.status == .scheduled }
    }

    /// What holds whatever happened, once the relay has run with healthy calendars.
    func expectInvariants(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let claims = try await claims()
        for (index, claim) in claims.enumerated() {
            for other in claims.dropFirst(index + 1)
            where claim.providerID == other.providerID && claim.place == other.place {
                #expect(!claim.interval.overlaps(other.interval), sourceLocation: sourceLocation)
            }
        }
        let appointments = try await appointments()
        let booked = claims.filter { $0.state == .booked }
        #expect(claims.allSatisfy { $0.state != .confirming }, sourceLocation: sourceLocation)
        #expect(Set(booked.map(\.id)) == Set(appointments.map(\.claimID)), sourceLocation: sourceLocation)
        #expect(
            Set(booked.map(\.appointmentInterval)) == Set(appointments.map { $0.slot.start..<$0.slot.end }),
            sourceLocation: sourceLocation)
        for provider in business.providers {
            let events = calendar.events(of: provider.id, business: business.id)
            let own = appointments.filter { $0.slot.providerID == provider.id }
            #expect(Set(events.map(\.id)) == Set(own.compactMap(\.eventID)), sourceLocation: sourceLocation)
            #expect(
                Set(events.map(\.interval)) == Set(own.map { $0.slot.start..<$0.slot.end }),
                sourceLocation: sourceLocation)
        }
        let conversations = try await store.records(.conversation, of: business.id, after: nil, limit: 100)
        for case let conversation as Conversation in conversations.map(\.body) {
            #expect(conversation.pendingConfirmation == nil, sourceLocation: sourceLocation)
        }
    }
}
