import BookingDomain

/// Claims of one business as they were when the store was opened, by name and by time, in little memory.
///
/// They never change; whoever uses them remembers which ones do not count any more. Claims of one provider and place do
/// not overlap.
final class PackedClaims: Sendable {
    private let list: PackedList
    /// The claims of each place of each provider, by their places in the list, in order of time.
    private let lanes: [ProviderID: [Int: [UInt32]]]

    /// No claims.
    static let none = PackedClaims()

    private init() {
        list = PackedList()
        lanes = [:]
    }

    /// Puts claims in order of time; nil where two of one provider and place overlap.
    init?(_ packed: PackedList) {
        var packed = packed
        packed.shrink()
        var places: [ProviderID: [Int: [UInt32]]] = [:]
        for index in 0..<packed.count {
            var reader = packed.reader(at: index)
            let lane = reader.claimLane()
            places[lane.provider, default: [:]][lane.place, default: []].append(UInt32(index))
        }
        for (provider, lanes) in places {
            for (place, claims) in lanes {
                let timed = claims.map { ($0, Self.interval(at: Int($0), of: packed)) }
                    .sorted { $0.1.lowerBound < $1.1.lowerBound }
                for (earlier, later) in zip(timed, timed.dropFirst())
                where earlier.1.upperBound > later.1.lowerBound { return nil }
                places[provider]?[place] = timed.map(\.0)
            }
        }
        list = packed
        lanes = places
    }

    var count: Int { list.count }

    subscript(index: Int) -> SlotClaim { Self.claim(at: index, of: list) }

    func index(of id: ClaimID) -> Int? { list.index(of: id.rawValue) }

    /// The places of a provider.
    func places(of provider: ProviderID) -> [Int] { (lanes[provider] ?? [:]).keys.sorted() }

    /// The claims that share time with a range, in order; touching it is not sharing.
    func claims(of provider: ProviderID, place: Int, overlapping range: Range<Date>) -> [Int] {
        guard !range.isEmpty, let lane = lanes[provider]?[place] else { return [] }
        let first = lane.partitionPoint { Self.interval(at: Int($0), of: list).upperBound > range.lowerBound }
        return lane[first...].prefix { Self.interval(at: Int($0), of: list).lowerBound < range.upperBound }
            .map { Int($0) }
    }

    /// Adds a claim behind the others, if it can be packed and belongs there.
    static func append(_ claim: SlotClaim, to list: inout PackedList) -> Bool {
        if case .held = claim.state { return false }
        return list.append(claim.id.rawValue) { $0.write(claim) }
    }

    private static func interval(at index: Int, of list: PackedList) -> Range<Date> {
        var reader = list.reader(at: index)
        reader.skipText()
        let start = reader.instant()
        return start..<reader.instant()
    }

    private static func claim(at index: Int, of list: PackedList) -> SlotClaim {
        var reader = list.reader(at: index)
        return reader.claim()
    }
}

/// What a packed claim leaves out.
private struct PackedClaimFlags: OptionSet {
    let rawValue: UInt8

    /// The event is named for the appointment.
    static let eventFollows = Self(rawValue: 1)
    static let hasEvent = Self(rawValue: 2)
    static let hasAppointment = Self(rawValue: 4)
    /// The appointment takes the whole time of the claim.
    static let isWhole = Self(rawValue: 8)
    static let isBooked = Self(rawValue: 16)
}

extension PackedWriter {
    fileprivate mutating func write(_ claim: SlotClaim) {
        instant(claim.interval.lowerBound)
        instant(claim.interval.upperBound)
        let event = claim.eventID?.rawValue
        let follows = event != nil && event == claim.appointmentID.map { Self.eventName($0.rawValue) }
        let isWhole = claim.appointmentInterval == claim.interval
        var flags: PackedClaimFlags = []
        if follows { flags.insert(.eventFollows) }
        if event != nil { flags.insert(.hasEvent) }
        if claim.appointmentID != nil { flags.insert(.hasAppointment) }
        if isWhole { flags.insert(.isWhole) }
        if claim.state == .booked { flags.insert(.isBooked) }
        byte(flags.rawValue)
        if !isWhole {
            instant(claim.appointmentInterval.lowerBound)
            instant(claim.appointmentInterval.upperBound)
        }
        number(claim.place)
        number(claim.version)
        text(claim.providerID.rawValue)
        text(claim.conversationID.rawValue)
        if let appointment = claim.appointmentID { text(appointment.rawValue) }
        if let event, !follows { text(event) }
    }
}

extension PackedReader {
    /// Whose claim it is, without what else it says.
    fileprivate mutating func claimLane() -> (provider: ProviderID, place: Int) {
        skipText()
        _ = (instant(), instant())
        if !PackedClaimFlags(rawValue: byte()).contains(.isWhole) { _ = (instant(), instant()) }
        let (place, _) = (number(), number())
        return (ProviderID(text()), place)
    }

    fileprivate mutating func claim() -> SlotClaim {
        let id = text()
        let start = instant()
        let interval = start..<instant()
        let flags = PackedClaimFlags(rawValue: byte())
        var inner = interval
        if !flags.contains(.isWhole) {
            let start = instant()
            inner = start..<instant()
        }
        let (place, version) = (number(), number())
        let (provider, conversation) = (text(), text())
        let appointment = flags.contains(.hasAppointment) ? text() : nil
        var event: String?
        if flags.contains(.hasEvent) {
            event = flags.contains(.eventFollows) ? PackedWriter.eventName(appointment ?? "") : text()
        }
        return SlotClaim(
            id: ClaimID(id), providerID: ProviderID(provider), place: place, interval: interval,
            appointmentInterval: inner, state: flags.contains(.isBooked) ? .booked : .confirming, version: version,
            conversationID: ConversationID(conversation), appointmentID: appointment.map { AppointmentID($0) },
            eventID: event.map { CalendarEventID($0) })
    }
}
