/// A port: where the rules of time zones come from.
///
/// Promises of every conforming type:
/// - An unknown zone is an error; no other zone, and never GMT, is put in its place.
/// - Identifiers are IANA names in exact case. Aliases that the database knows are allowed; the answer carries the name
///   that was asked for.
/// - Asking again gives equal rules for as long as the source's data stay the same; asking has no side effects and may
///   happen from any thread.
/// - The answer is complete: it covers all years from 1 to 9999 without further requests.
public protocol ZoneSource: Sendable {
    /// Returns the rules of the zone with this identifier.
    ///
    /// Throws `unknownZone` when there is none, `unsafeIdentifier` before anything is opened when the identifier is not
    /// a plain name, `malformedZoneData` or `unreadable` when the zone exists but cannot be used.
    func rules(for identifier: String) throws(ZoneError) -> ZoneRules
}
