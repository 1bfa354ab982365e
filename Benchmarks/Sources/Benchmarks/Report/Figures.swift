/// Numbers as people read them, with three digits that count.
enum Figures {
    /// Seconds in the unit that suits them, such as "23.4 ns".
    static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite else { return "-" }
        let units: [(String, Double)] = [("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)]
        let unit = units.first { seconds >= $0.1 } ?? ("ns", 1e-9)
        return "\(number(seconds / unit.1)) \(unit.0)"
    }

    /// A quotient, such as "2.41 ×".
    static func ratio(_ ratio: Double) -> String { "\(number(ratio)) ×" }

    /// Operations in a second, such as "120000/s".
    static func rate(_ perSecond: Double) -> String { "\(number(perSecond))/s" }

    /// A number without an exponent.
    static func number(_ number: Double) -> String {
        guard number.isFinite else { return "-" }
        let decimals = number.magnitude >= 100 ? 0 : number.magnitude >= 10 ? 1 : 2
        let scale = [1.0, 10, 100][decimals]
        let scaled = Int((number.magnitude * scale).rounded())
        let fraction = String(scaled % Int(scale))
        let whole = (number < 0 ? "-" : "") + String(scaled / Int(scale))
        guard scaled % Int(scale) != 0 else { return whole }
        return whole + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
}
