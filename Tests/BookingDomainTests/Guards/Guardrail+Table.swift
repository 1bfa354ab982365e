extension Guardrail {
    /// Every rule.
    static let all: [Guardrail] =
        offers + otherOffers + slots + holds + checks + ownership + changes + switchedOff + repeats + outages
        + arguments
}
