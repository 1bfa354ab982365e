extension JSONNumber {
    private static let perMillisecond: Int128 = 1_000_000_000_000_000

    /// A duration in milliseconds, with as many digits as it takes to say it exactly.
    init(milliseconds duration: Duration) {
        let whole = duration.attoseconds / Self.perMillisecond
        let rest = String((duration.attoseconds % Self.perMillisecond).magnitude)
        let sign = duration.attoseconds < 0 ? "-" : ""
        var text = sign + String(whole.magnitude)
        if rest != "0" {
            let zeros = String(repeating: "0", count: 15 - rest.count)
            let significant = (zeros + rest).reversed().drop { $0 == "0" }
            text += "." + String(significant.reversed())
        }
        self.init(checked: text)
    }

    /// The number as a duration in milliseconds; nil where it is written with an exponent, is too large, or is finer
    /// than a duration can be.
    var milliseconds: Duration? {
        let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int128(parts[0]) else { return nil }
        let digits = parts.count == 2 ? parts[1] : ""
        guard digits.utf8.count <= 15, let rest = Int128(digits + String(repeating: "0", count: 15 - digits.utf8.count))
        else { return nil }
        let (scaled, isTooLarge) = whole.multipliedReportingOverflow(by: Self.perMillisecond)
        let signedRest = literal.hasPrefix("-") ? -rest : rest
        let (sum, isTooLargeAtLast) = scaled.addingReportingOverflow(signedRest)
        return isTooLarge || isTooLargeAtLast ? nil : Duration(attoseconds: sum)
    }
}
