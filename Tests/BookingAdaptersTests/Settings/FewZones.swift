import BookingDomain

/// A zone source without a disk: Eastern time, UTC, and one that can be named and not read.
struct FewZones: ZoneSource {
    func rules(for identifier: String) throws(ZoneError) -> ZoneRules {
        switch identifier {
        case "America/New_York": .eastern
        case "UTC": .utc
        case "Mars/Damaged":
            throw ZoneError(.malformedZoneData, identifier: identifier, detail: "the file is damaged at byte 4")
        default: throw ZoneError(.unknownZone, identifier: identifier, detail: "there is no such zone")
        }
    }
}
