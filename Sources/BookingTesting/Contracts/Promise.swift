import BookingDomain

/// The ways in which a check compares what it sees with what was promised.
enum Promise {
    static func keep(
        _ promised: String, _ holds: Bool, seen: @autoclosure () -> String
    ) throws(ContractViolation) {
        guard holds else { throw ContractViolation(promised: promised, seen: seen()) }
    }

    static func equal<Value: Equatable>(
        _ seen: Value, _ expected: Value, _ promised: String
    ) throws(ContractViolation) {
        guard seen == expected else {
            throw ContractViolation(promised: "\(promised): \(expected)", seen: "\(seen)")
        }
    }

    /// Runs what must be refused with a code.
    static func refusal(
        _ code: StoreError.Code, _ promised: String, _ operation: () async throws(StoreError) -> Void
    ) async throws(ContractViolation) {
        let error = await failure(of: operation)
        try keep("\(promised): refused as \(code.rawValue)", error?.code == code, seen: error?.description ?? "success")
    }

    /// Runs what must be refused as a lost race, whichever condition a store looks at first.
    static func lostRace(
        _ promised: String, _ operation: () async throws(StoreError) -> Void
    ) async throws(ContractViolation) {
        let error = await failure(of: operation)
        try keep("\(promised): a lost race", error?.isLostRace == true, seen: error?.description ?? "success")
    }

    static func failure(of operation: () async throws(StoreError) -> Void) async -> StoreError? {
        do throws(StoreError) {
            try await operation()
            return nil
        } catch {
            return error
        }
    }
}
