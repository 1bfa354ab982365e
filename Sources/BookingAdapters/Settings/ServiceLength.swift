import BookingDomain

/// Compares how long services take with how long their providers work without a break.
enum ServiceLength {
    /// Refuses a business with a service that could never be booked, because no opening block is long enough.
    static func check(_ business: Business) throws(JSONError) {
        for (index, service) in business.services.enumerated() {
            let needed = service.bufferBeforeMinutes + service.durationMinutes + service.bufferAfterMinutes
            let longest = service.providerIDs.compactMap(business.provider).map { longestBlock(of: $0, at: business) }
            let offered = longest.max() ?? 0
            guard needed > offered else { continue }
            throw JSONError(
                .badValue,
                "no opening block is long enough: this takes \(needed) minutes with its buffers, "
                    + "and the longest block of its providers has \(offered)",
                pointer: JSONPointer([.key("services"), .index(index), .key("duration_minutes")]))
        }
    }

    /// The longest stretch, in minutes, that a provider shares with the business on any weekday or exceptional date.
    private static func longestBlock(of provider: Provider, at business: Business) -> Int {
        let weekly = WorkingHours(weekly: business.hours.weekly)
        let own = provider.hours.map { WorkingHours(weekly: $0.weekly) } ?? weekly
        var days = Weekday.allCases.map { day in
            longest(weekly.weekly[day] ?? .closed, own.weekly[day] ?? .closed)
        }
        let exceptions = Set(business.hours.exceptions.keys).union(provider.hours?.exceptions.keys ?? [:].keys)
        for date in exceptions {
            days += business.hours(of: provider, on: date).blocks.map { $0.endMinute - $0.startMinute }
        }
        return days.max() ?? 0
    }

    private static func longest(_ open: DayHours, _ own: DayHours) -> Int {
        let shared = open.blocks.flatMap { block in
            own.blocks.map { min(block.endMinute, $0.endMinute) - max(block.startMinute, $0.startMinute) }
        }
        return max(0, shared.max() ?? 0)
    }
}
