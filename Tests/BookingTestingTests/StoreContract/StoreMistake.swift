/// A mistake that somebody could make in a store, to be planted into a store that makes no other.
enum StoreMistake: String, CaseIterable, Sendable {
    // Claims
    case ignoresOverlap, comparesStartsOnly, closesIntervals, ignoresPlaces, ignoresProviders
    case checksStoredClaimsOnly, ownOldTimeInTheWay, releasedClaimInTheWay, forgetsReleases
    case ignoresClaimVersions, ignoresReleaseVersions, ignoresClaimExpectations
    case showsTouchingClaims, showsClaimsTwice, unsortedClaims
    // Holds
    case holdsNeverExpire, showsExpiredHolds, holdsDieLate, holdsDieAtOnce, confirmingIsFree, keepsTakenOverHolds
    // Records, outcomes, commits
    case forgetsRecords, keepsFirstVersion, refusesExpectations
    case ignoresRecordVersions, ignoresRecordExpectations, ignoresAbsence, loadsEveryRecord, mixesKinds
    case overwritesOutcomes, forgetsOutcomes, ignoresTool, ignoresConversation, ignoresCall
    case countsNothing, acceptsContradictions, comesWithData
    case leaksRecords, leaksClaims, leaksOutcome, leaksOutbox, leaksLog
    // Businesses
    case mixesRecords, mixesClaims, mixesOutcomes, mixesOutbox, mixesHistory
    // Outbox
    case forgetsOutbox, overwritesRows, leasesTwice, leasesForever, leasesEarly, ignoresLeaseLimit, ignoresQueues
    case leasesInOrderOfCommits, ignoresAppointmentOrder, holdsUpOtherQueues, deadRowsBlock, countsNoLeases
    case settlesTwice, ignoresAttempts, againEndsIt, againWaitsForLease, againIsAtOnce, retriesDead
    case removesDelivered, onlyLeasedCanBeSettled, settlesUnknownRows
    // History
    case forgetsLog, sortsEvents, closesEventRange, ignoresCorrelation
    case unsortedRecords, repeatsLastRecord, ignoresPageLimit
    // Concurrency
    case leasesSettled, leasesOneTwice, overtakes, forgetsOneLease
    case nextDueIgnoresLeases, nextDueIgnoresOrder, nextDueIsLast
    case checksThenWrites, readsThenLeases, tearsReads
}
