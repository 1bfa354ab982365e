/// A bookable interval of one provider for one service.
///
/// Start and end lie on whole seconds and form the half-open interval `start..<end`. Two slots are equal when service,
/// provider and instants are: the offsets they are written with, and the other providers who could take them, do not
/// count.
public struct Slot: Sendable {
    /// The first instant of the appointment.
    public private(set) var start: Date
    /// The first instant after the appointment.
    public private(set) var end: Date
    /// The offset from UTC at `start`, in the zone the slot is written in.
    public private(set) var startOffset: UTCOffset
    /// The offset from UTC at `end`, in the zone the slot is written in.
    public private(set) var endOffset: UTCOffset
    /// Everything but the times, shared by the slots of one search, which makes thousands.
    private var about: About

    private final class About: Sendable {
        let serviceID: ServiceID
        let providerID: ProviderID
        let candidates: [ProviderID]
        let unknownFields: JSONObject

        init(
            _ serviceID: ServiceID, _ providerID: ProviderID, _ candidates: [ProviderID],
            _ unknownFields: JSONObject = JSONObject()
        ) {
            self.serviceID = serviceID
            self.providerID = providerID
            self.candidates = candidates
            self.unknownFields = unknownFields
        }
    }

    /// Makes a slot; instants are rounded down to whole seconds.
    public init(
        start: Date, end: Date, serviceID: ServiceID, providerID: ProviderID,
        candidateProviderIDs: [ProviderID] = [], startOffset: UTCOffset, endOffset: UTCOffset
    ) {
        self.start = start.flooredToSeconds
        self.end = end.flooredToSeconds
        about = About(serviceID, providerID, candidateProviderIDs)
        self.startOffset = startOffset
        self.endOffset = endOffset
    }

    /// Makes a slot of instants that are known to be whole seconds.
    package init(
        startSecond: Int64, endSecond: Int64, serviceID: ServiceID, providerID: ProviderID,
        candidateProviderIDs: [ProviderID] = [], startOffset: UTCOffset, endOffset: UTCOffset
    ) {
        self.start = Date(unixSeconds: startSecond)
        self.end = Date(unixSeconds: endSecond)
        about = About(serviceID, providerID, candidateProviderIDs)
        self.startOffset = startOffset
        self.endOffset = endOffset
    }

    /// The service that would be performed.
    public var serviceID: ServiceID { about.serviceID }

    /// The provider who would perform it.
    public var providerID: ProviderID { about.providerID }

    /// The other providers who were free for the same start, in order of preference; empty where the customer named
    /// one.
    public var candidateProviderIDs: [ProviderID] { about.candidates }

    /// Keys of the stored form that this version does not know; they do not count when slots are compared.
    public var unknownFields: JSONObject {
        get { about.unknownFields }
        set { about = About(serviceID, providerID, candidateProviderIDs, newValue) }
    }

    /// The local time at which the slot starts, in the zone it is written in.
    public var localStart: LocalDateTime {
        startOffset.localDateTime(at: start)
    }

    /// The local time at which the slot ends, in the zone it is written in.
    public var localEnd: LocalDateTime {
        endOffset.localDateTime(at: end)
    }

    /// The same interval and service with another provider, without candidates.
    package func performed(by provider: ProviderID) -> Slot {
        Slot(
            start: start, end: end, serviceID: serviceID, providerID: provider,
            startOffset: startOffset, endOffset: endOffset)
    }

    /// The same slot with other candidates.
    package func withCandidates(_ candidates: [ProviderID]) -> Slot {
        Slot(
            start: start, end: end, serviceID: serviceID, providerID: providerID,
            candidateProviderIDs: candidates, startOffset: startOffset, endOffset: endOffset)
    }

    /// The same slot under another name of its service.
    package func forService(_ id: ServiceID) -> Slot {
        var slot = Slot(
            start: start, end: end, serviceID: id, providerID: providerID,
            candidateProviderIDs: candidateProviderIDs, startOffset: startOffset, endOffset: endOffset)
        slot.unknownFields = unknownFields
        return slot
    }

    /// How long the appointment takes, in whole minutes.
    public var durationMinutes: Int {
        Int(clamping: end.unixSeconds - start.unixSeconds) / 60
    }

    /// The same slot at other starts, without candidates; as long, each with its own offsets.
    func moved(to starts: [GridStart]) -> [Slot] {
        let length = end.unixSeconds - start.unixSeconds
        // Filled with copies first: to make thousands one by one would count each of their references twice.
        var slots = Array(repeating: performed(by: providerID), count: starts.count)
        for place in starts.indices {
            let start = starts[place]
            slots[place].start = Date(unixSeconds: start.second)
            slots[place].end = Date(unixSeconds: start.second + length)
            slots[place].startOffset = start.offset
            slots[place].endOffset = start.endOffset
        }
        return slots
    }

    /// Whether this provider was found free for the slot, as the one it carries or as another candidate.
    public func canBePerformed(by provider: ProviderID) -> Bool {
        providerID == provider || candidateProviderIDs.contains(provider)
    }
}

extension Slot: Hashable {
    /// Compares service, provider and instants.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.start == rhs.start && lhs.end == rhs.end
            && (lhs.about === rhs.about || (lhs.providerID == rhs.providerID && lhs.serviceID == rhs.serviceID))
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(end)
        hasher.combine(providerID)
        hasher.combine(serviceID)
    }
}

extension Slot {
    /// No stored appointment takes longer than this many minutes: a year.
    static let longestMinutes = 527_040
}
