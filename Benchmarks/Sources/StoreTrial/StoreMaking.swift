import BookingAdapters
import BookingDomain
import BookingTrial

/// Makes a store of many appointments: a hundred businesses with ten providers each.
enum StoreMaking {
    private static let batch = 1_000

    static func make(_ count: Int, in folder: String) async throws {
        let store = try JSONFileStore.open(directory: folder)
        let environment = TrialEnvironment(now: Date(unixSeconds: 1_764_428_400))
        for first in stride(from: 0, to: count, by: batch) {
            let business = BusinessID("spa-\(first / batch % 100)")
            var changes = ChangeSet(business: business, at: environment.now)
            for number in first..<min(first + batch, count) { add(number, to: &changes, environment) }
            try await store.commit(changes)
        }
        try await store.compact()
        try await store.close()
    }

    private static func add(_ number: Int, to changes: inout ChangeSet, _ environment: TrialEnvironment) {
        // The place of the appointment among those of its business, ten at a time.
        let place = number / (batch * 100) * (batch / 10) + number % batch / 10
        let start = environment.now.addingTimeInterval(Double(1_800 * (place + 1)))
        let end = start.addingTimeInterval(1_800)
        let eastern = UTCOffset(seconds: -18_000) ?? .zero
        let id: AppointmentID = environment.newIdentifier()
        let slot = Slot(
            start: start, end: end, serviceID: "botox", providerID: ProviderID("dr-smith-\(number % 10)"),
            startOffset: eastern, endOffset: eastern)
        let appointment = Appointment(
            id: id, eventID: CalendarEventID("booking\(id)"), customerID: environment.newIdentifier(), slot: slot,
            providerName: "Dr. Smith", bookedBy: .ai, source: .voice, claimID: environment.newIdentifier(),
            conversationID: environment.newIdentifier(), correlationID: environment.newIdentifier(),
            bookedAt: environment.now)
        changes.records.append(StoredRecord(appointment, version: 1))
        changes.claims.append(
            .put(
                SlotClaim(
                    id: appointment.claimID, providerID: slot.providerID, place: 0, interval: start..<end,
                    appointmentInterval: start..<end, state: .booked, conversationID: appointment.conversationID,
                    appointmentID: id, eventID: appointment.eventID)))
    }
}
