import BookingAdapters
import BookingDomain
import BookingTrial

/// What opening a store costs, and then claiming in it.
enum StoreOpening {
    private static let claims = 1_000

    static func open(_ count: Int, in folder: String) async throws {
        let memory = ResidentMemory.bytes
        let (wall, processor) = (Clock.wall, Clock.processor)
        let store = try JSONFileStore.open(directory: folder)
        print("opened in \(Clock.wall - wall) s, \(Clock.processor - processor) s of processor time")
        if let before = memory, let after = ResidentMemory.bytes { print("\((after - before) / count) bytes each") }
        let start = Clock.processor
        let seed = UInt64.random(in: 0..<10_000)
        for number in 0..<claims { try await claim(number, seed, in: store) }
        print("\((Clock.processor - start) / Double(claims) * 1e6) us of processor time for each claim")
        try await store.close()
    }

    private static func claim(_ number: Int, _ seed: UInt64, in store: JSONFileStore) async throws {
        let start = Date(unixSeconds: 4_000_000_000 + Int64(seed) * 1_800_000 + Int64(number) * 1_800)
        let range = start..<start.addingTimeInterval(1_800)
        let query = BookingQuery(
            business: "spa-7", at: start, claims: [BookingQuery.ClaimRange(provider: "dr-smith-3", range: range)])
        guard try await store.load(query).claims.isEmpty else { return }
        let claim = SlotClaim(
            id: ClaimID("claim-\(seed)-\(number)"), providerID: "dr-smith-3", place: 0, interval: range,
            appointmentInterval: range, state: .booked, conversationID: "conversation-1")
        try await store.commit(ChangeSet(business: "spa-7", at: start, claims: [.put(claim)]))
    }
}
