import BookingDomain

/// A calendar under check, and short ways to ask and write; times are minutes from one instant.
struct CalendarScene: Sendable {
    let subject: CalendarContract.Subject
    let deadline = Duration.seconds(5)

    var canWrite: Bool { subject.capabilities.contains(.writes) }

    var namesEvents: Bool { subject.capabilities.contains(.namesEvents) }

    func at(_ minutes: Int) -> Date {
        Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes))
    }

    func range(_ minutes: Range<Int>) -> Range<Date> {
        at(minutes.lowerBound)..<at(minutes.upperBound)
    }

    func setBusy(_ minutes: Range<Int>...) async throws {
        try await subject.setBusy(minutes.map(range))
    }

    func reading(_ minutes: Range<Int>, of provider: ProviderID? = nil) async -> CalendarReading {
        await subject.calendar.reading(
            of: CalendarRequest(
                business: subject.business, provider: provider ?? subject.provider, range: range(minutes), now: at(0),
                deadline: deadline))
    }

    /// What is busy; a reading that knows nothing breaks the promise.
    func known(
        _ minutes: Range<Int>, of provider: ProviderID? = nil
    ) async throws(ContractViolation) -> [BusyInterval] {
        let reading = await reading(minutes, of: provider)
        guard case .known(let busy, _) = reading else {
            throw ContractViolation(promised: "a known reading of \(minutes)", seen: "\(reading)")
        }
        return busy
    }

    /// The busy time within a range: in order, joined where it touches, for sources may join and split as they like.
    func busyMinutes(
        _ minutes: Range<Int>, of provider: ProviderID? = nil
    ) async throws(ContractViolation) -> [Range<Int>] {
        let origin = at(0)
        var joined: [Range<Int>] = []
        let intervals = try await known(minutes, of: provider).map(\.interval)
        for interval in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let start = Int(interval.lowerBound.timeIntervalSince(origin) / 60)
            let part = (start..<start + Int(interval.upperBound.timeIntervalSince(interval.lowerBound) / 60))
                .clamped(to: minutes)
            if let last = joined.last, part.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
            } else {
                joined.append(part)
            }
        }
        return joined
    }

    func event(_ id: CalendarEventID, _ minutes: Range<Int>, of provider: ProviderID? = nil) -> CalendarEvent {
        CalendarEvent(
            id: id, businessID: subject.business, providerID: provider ?? subject.provider, interval: range(minutes),
            title: "Botox", appointmentID: AppointmentID("appointment-of-\(id)"))
    }

    func put(_ event: CalendarEvent) async throws(CalendarError) {
        try await subject.calendar.put(event, deadline: deadline)
    }

    func cancel(_ id: CalendarEventID, of provider: ProviderID? = nil) async throws(CalendarError) {
        try await subject.calendar.cancel(
            id, of: provider ?? subject.provider, business: subject.business, deadline: deadline)
    }

    /// Runs a write that must fail.
    func failure(
        of promised: String, _ write: () async throws(CalendarError) -> Void
    ) async throws(ContractViolation) -> CalendarError {
        do throws(CalendarError) {
            try await write()
        } catch {
            return error
        }
        throw ContractViolation(promised: "\(promised) fails", seen: "success")
    }
}
