/// Finds the days on which a business takes appointments, as far as its settings tell.
///
/// A day counts where at least one service could be booked with everybody's calendar empty: hours of business and
/// provider, exceptional days, blocked time, notice, horizon, buffers and grid are those of every booking.
struct BookableDays: Sendable {
    let business: Business
    let now: Date

    /// The first such day from a date on; nil where there is none up to the end of the horizon.
    func first(from date: LocalDate) -> LocalDate? {
        let today = business.zone.localDateTime(at: now).date
        guard let last = today.adding(days: business.policy.horizonDays) else { return nil }
        var day = date
        while day <= last {
            if isBookable(day) { return day }
            guard let next = day.adding(days: 1) else { return nil }
            day = next
        }
        return nil
    }

    /// The last instant of a date at which somebody who performs a service works; nil where nobody does.
    func closing(on date: LocalDate) -> Date? {
        let performers = Set(business.services.flatMap(\.providerIDs))
        let ends = business.providers.lazy.filter { performers.contains($0.id) }.compactMap { provider in
            business.hours(of: provider, on: date).blocks.last
        }.map { OpeningInstants.instants(of: $0, on: date, in: business.zone).upperBound }
        return ends.max().map { Date(unixSeconds: $0) }
    }

    private func isBookable(_ date: LocalDate) -> Bool {
        business.services.contains { service in
            service.providerIDs.contains { id in
                guard let provider = business.provider(id) else { return false }
                let day = ProviderDay(
                    business: business, service: service, provider: provider, date: date,
                    reading: .known([], readAt: now), claims: [], now: now)
                return !day.slots().isEmpty
            }
        }
    }
}
