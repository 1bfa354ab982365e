/// What is wished for instead of the offers.
extension ReplyResolver {
    /// Everything that the message says about what is wished for.
    func request(_ evidence: Evidence) -> OtherRequest {
        var when = RequestedTime()
        var isTimeClear = true
        var parts: [Daypart] = []
        var clocks: [Clock] = []
        for claim in scene.claims where claim.standing == .asserted || claim.standing == .asked {
            switch claim.kind {
            case .day, .days:
                let found = RequestedTime.readings(scene.mentions[Int(claim.value)], scene.grammar.rules)
                guard when.days == nil, let first = found.first else { continue }
                when.days = first.days
                when.inferred.formUnion(first.inferred)
                if let part = first.part { parts.append(part) }
            case .dayOrPosition where when.days == nil:
                guard let days = scene.grammar.resolved(day: Int(claim.value)) else { continue }
                when.days = LocalDate.range(days.from, days.to)
                when.inferred.insert(.date)
            case .daypart: if let part = scene.mentions[Int(claim.value)].part { parts.append(part) }
            case .clock: clocks.append(scene.mentions[Int(claim.value)].clock)
            case .number where claim.value > table.count && claim.value <= 24:
                clocks.append(Clock(hour: Int(claim.value), minute: 0))
            case .stretch where claim.value >= 0: take(scene.mentions[Int(claim.value)], &when)
            default: break
            }
        }
        when.part = parts.first
        if let clock = clocks.first {
            isTimeClear = clocks.allSatisfy { $0 == clock }
            if isTimeClear { set(clock, parts, &when) }
        }
        return OtherRequest(
            when: when.isEmpty ? nil : when, serviceID: namedService, providerID: namedProvider, evidence: evidence)
    }

    /// Takes a stretch of time or days, or an edge.
    private func take(_ mention: TimeMention, _ when: inout RequestedTime) {
        guard when.time == nil, let found = RequestedTime.readings(mention, scene.grammar.rules).first else { return }
        if mention.shape == .days {
            guard when.days == nil else { return }
            (when.days, when.edge) = (
                found.days, found.days.map { $0.lowerBound == $0.upperBound } ?? false ? found.edge : nil
            )
        } else if mention.shape == .clocks || mention.clock.minute >= 0 {
            (when.time, when.until, when.edge) = (found.time, found.until, found.edge)
        }
        when.inferred.formUnion(found.inferred)
    }

    /// Settles the half of the day by the parts of the day, then by the offers, then by the rules.
    private func set(_ clock: Clock, _ parts: [Daypart], _ when: inout RequestedTime) {
        var clock = clock
        for part in parts where clock.isOpen { clock = clock.within(part) }
        guard clock.minute >= 0 else { return }
        if clock.isOpen {
            let isEarly = table.places.contains { $0.minute == clock.minute }
            let isLate = table.places.contains { $0.minute == clock.minute + 720 }
            if isEarly != isLate {
                clock = clock.inHalf(isAfternoon: isLate)
            } else {
                clock = clock.settled(scene.grammar.rules)
                when.inferred.insert(.halfOfDay)
            }
        }
        when.time = LocalTime(minute: clock)
    }

    private var namedProvider: ProviderID? {
        let named = scene.claims.last { $0.kind == .provider && $0.standing != .denied && $0.value >= 0 }
        guard let named else { return nil }
        let owners = scene.list.owners(of: scene.terms[Int(named.end) - 1])
        return owners.count == 1 ? owners.first.flatMap { scene.catalogue.provider(Int($0)) } : nil
    }

    private var namedService: ServiceID? {
        let named = scene.claims.last { $0.kind == .service && $0.standing != .denied }
        guard let named else { return nil }
        let owners = scene.list.owners(of: scene.terms[Int(named.start)])
        return owners.count == 1 ? owners.first.flatMap { scene.catalogue.service(Int($0)) } : nil
    }
}
