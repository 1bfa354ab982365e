/// A bookable interval of one provider for one service.
///
/// Start and end lie on whole seconds and form the half-open interval `start..<end`. Two slots are equal when service,
/// provider and instants are: the offsets they are written with, and the other providers who could take them, do not
/// count.
public struct Slot: Sendable {
    /// The first instant of the appointment.
    public let start: Date
    /// The first instant after the appointment.
    public let end: Date
    /// The service that would be performed.
    public let serviceID: ServiceID
    /// The provider who would perform it.
    public let providerID: ProviderID
    /// The other providers who were free for the same start, in order of preference; empty where the customer named
    /// one.
    public let candidateProviderIDs: [ProviderID]
    /// The offset from UTC at `start`, in the zone the slot is written in.
    public let startOffset: UTCOffset
    /// The offset from UTC at `end`, in the zone the slot is written in.
    public let endOffset: UTCOffset
    /// Keys of the stored form that this version does not know; they do not count when slots are compared.
    public var unknownFields = JSONObject()

    /// Makes a slot; instants are rounded down to whole seconds.
    public init(
        start: Date, end: Date, serviceID: ServiceID, providerID: ProviderID,
        candidateProviderIDs: [ProviderID] = [], startOffset: UTCOffset, endOffset: UTCOffset
    ) {
        self.start = start.flooredToSeconds
        self.end = end.flooredToSeconds
        self.serviceID = serviceID
        self.providerID = providerID
        self.candidateProviderIDs = candidateProviderIDs
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
        self.serviceID = serviceID
        self.providerID = providerID
        self.candidateProviderIDs = candidateProviderIDs
        self.startOffset = startOffset
        self.endOffset = endOffset
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

    /// Whether this provider was found free for the slot, as the one it carries or as another candidate.
    public func canBePerformed(by provider: ProviderID) -> Bool {
        providerID == provider || candidateProviderIDs.contains(provider)
    }
}

extension Slot: Hashable {
    /// Compares service, provider and instants.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.start == rhs.start && lhs.end == rhs.end && lhs.providerID == rhs.providerID
            && lhs.serviceID == rhs.serviceID
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
