extension SlotClaim {
    /// Checks that the claim takes time, and that the appointment lies within it.
    ///
    /// - Throws: `StoreError` with the code `invalid`.
    package func checkIntervals() throws(StoreError) {
        let (outer, inner) = (interval, appointmentInterval)
        guard !outer.isEmpty, !inner.isEmpty else { throw StoreError(.invalid, "the claim \(id) takes no time") }
        guard outer.lowerBound <= inner.lowerBound, inner.upperBound <= outer.upperBound else {
            throw StoreError(.invalid, "the appointment of the claim \(id) is not within it")
        }
    }
}
