import BookingDomain

extension NaiveState {
    func load(_ query: BookingQuery) -> BookingSnapshot {
        var snapshot = BookingSnapshot()
        snapshot.outcome = query.outcome.flatMap { key in
            outcomes.last { owns($0.business, query.business, .mixesOutcomes) && isSame($0.value.key, key) }?.value
        }
        for record in records where owns(record.business, query.business, .mixesRecords) {
            let isAsked = query.records.contains { isSame($0, record.value.key) }
            if isAsked || makes(.loadsEveryRecord) { snapshot.records.append(record.value) }
        }
        snapshot.claims = claims(for: query)
        return snapshot
    }

    private func claims(for query: BookingQuery) -> [SlotClaim] {
        var found: [SlotClaim] = []
        for range in query.claims {
            for claim in claims where owns(claim.business, query.business, .mixesClaims) {
                let value = claim.value
                guard value.providerID == range.provider, isLive(value, at: query.at, showing: true) else { continue }
                guard shares(value.interval, range.range) else { continue }
                if makes(.showsClaimsTwice) || !found.contains(where: { $0.id == value.id }) { found.append(value) }
            }
        }
        if makes(.unsortedClaims) { return found }
        return found.sorted {
            ($0.interval.lowerBound, $0.providerID, $0.place) < ($1.interval.lowerBound, $1.providerID, $1.place)
        }
    }

    private func shares(_ claim: Range<Date>, _ range: Range<Date>) -> Bool {
        if makes(.showsTouchingClaims) {
            return claim.lowerBound <= range.upperBound && range.lowerBound <= claim.upperBound
        }
        return claim.overlaps(range)
    }

    func events(of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?) -> [BookingEvent] {
        let all = log.filter { owns($0.business, business, .mixesHistory) }.map(\.value)
        let found = all.filter { event in
            let isAsked = correlation == nil || event.correlationID == correlation || makes(.ignoresCorrelation)
            return isAsked && (range.contains(event.at) || (makes(.closesEventRange) && event.at == range.upperBound))
        }
        return makes(.sortsEvents) ? found.sorted { $0.at < $1.at } : found
    }

    func page(_ kind: RecordKind, of business: BusinessID, after: String?, limit: Int) -> [StoredRecord] {
        let all = records.filter { owns($0.business, business, .mixesRecords) }.map(\.value)
        var found = all.filter { $0.key.kind == kind || makes(.mixesKinds) }
        if !makes(.unsortedRecords) { found.sort { $0.key.id < $1.key.id } }
        if let after { found.removeAll { $0.key.id < after || ($0.key.id == after && !makes(.repeatsLastRecord)) } }
        return makes(.ignoresPageLimit) ? found : Array(found.prefix(limit))
    }
}
