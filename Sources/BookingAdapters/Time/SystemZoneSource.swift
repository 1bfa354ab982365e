public import BookingDomain

/// Reads time zones from the TZif files of a zone database on disk, such as /usr/share/zoneinfo.
///
/// Each request reads the file again; keep the `ZoneRules` rather than asking often. When the database has no
/// America/New_York or UTC, or there is no database at all, the rules built into the library are returned for these
/// two. Identifiers are compared in exact case also on disks that ignore it.
public struct SystemZoneSource: ZoneSource {
    /// Where systems keep their zone databases, in the order they are searched.
    public static let standardDirectories = [
        "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/var/db/timezone/zoneinfo",
    ]

    /// The longest identifier that is looked up, in bytes.
    static let maximumIdentifierLength = 64
    /// The largest file that is read, in bytes; real ones stay below 4 KiB.
    static let maximumFileSize = 1 << 20

    /// The directories that are searched; the first that has the zone answers.
    public let directories: [String]

    /// Creates a source that searches these directories in order.
    public init(directories: [String] = SystemZoneSource.standardDirectories) {
        self.directories = directories
    }

    /// Returns the rules of the zone, read from the first directory that has it.
    ///
    /// Throws `unsafeIdentifier` before the disk is touched, `unknownZone` when no directory has the zone, `unreadable`
    /// for what is not a regular file, larger than 1 MiB or may not be read, and `malformedZoneData` for a damaged
    /// file.
    public func rules(for identifier: String) throws(ZoneError) -> ZoneRules {
        guard Self.isSafe(identifier) else {
            throw ZoneError(.unsafeIdentifier, identifier: identifier, detail: "this is not the plain name of a zone")
        }
        for directory in directories {
            if let bytes = try bytes(of: identifier, in: directory) {
                return try ZoneRules(identifier: identifier, tzif: bytes)
            }
        }
        for builtIn in [ZoneRules.eastern, .utc] where builtIn.identifier == identifier { return builtIn }
        throw ZoneError(
            .unknownZone, identifier: identifier,
            detail: "there is no such zone in \(directories.joined(separator: ", "))")
    }

    private func bytes(of identifier: String, in directory: String) throws(ZoneError) -> [UInt8]? {
        do throws(FileError) {
            return try ZoneFile.read(identifier, in: directory, maximumSize: Self.maximumFileSize)
        } catch {
            throw ZoneError(.unreadable, identifier: identifier, detail: error.description)
        }
    }

    /// Whether the identifier can only name a file below the database.
    ///
    /// Its parts, joined by single slashes, are letters, digits, `_`, `+` and `-`; without dots no part can lead out.
    private static func isSafe(_ identifier: String) -> Bool {
        var partLength = 0
        var length = 0
        for byte in identifier.utf8 {
            length += 1
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                partLength += 1
            case UInt8(ascii: "/") where partLength > 0: partLength = 0
            default: return false
            }
            guard length <= maximumIdentifierLength else { return false }
        }
        return partLength > 0
    }
}
