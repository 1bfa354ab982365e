/// The simplest loop that finds free half hours: plain integers, no types, no rules but "open and not busy".
enum PlainAvailability {
    /// The free starts of each provider in seconds since 1970; sorts what is busy.
    static func starts(_ input: AvailabilityInput, zone: PlainZone) -> [[Int]] {
        input.plain.map { unsorted in
            let busy = unsorted.sorted { $0.lowerBound < $1.lowerBound }
            var free: [Int] = []
            var next = 0
            var taken = Int.min
            for day in input.days {
                guard let open = zone.second(ofLocal: day * 86_400 + 32_400) else { continue }
                for number in 0..<18 {
                    let start = open + number * 1_800
                    // The latest end of everything that begins before this half hour is over.
                    while next < busy.count, busy[next].lowerBound < start + 1_800 {
                        taken = max(taken, busy[next].upperBound)
                        next += 1
                    }
                    if taken <= start { free.append(start) }
                }
            }
            return free
        }
    }
}
