public import BookingDomain

/// Reads a business from a settings file: zone, hours, services, providers and policy.
///
/// The file is strict JSON with snake_case keys. Unknown keys are refused with the key that was probably meant.
/// `hours` maps `monday` to `sunday` to blocks such as `"09:00-12:00"`; `24:00` may end a block, and a weekday that
/// is left out is closed. `exceptions` give single dates other hours, and an empty list closes the date. `blocked`
/// keeps time free whatever the calendars say: at the top for every provider, in a provider for that one; a time
/// without an offset is read in the business's zone. A provider may have `hours` and `exceptions` of its own; what
/// counts is the time shared with the business. `reason` is a note for people: checked, and otherwise ignored.
/// `policy` may leave out every key.
///
/// Nothing is kept: reading again gives the file as it is then.
public enum BusinessSettings {
    /// The largest file that is read, in bytes.
    public static let maximumBytes = JSONLimits.default.bytes

    /// Reads a business from a file.
    ///
    /// - Throws: ``SettingsError`` for the first mistake; without a position where the file cannot be read at all.
    public static func load(path: String, zones: some ZoneSource) throws(SettingsError) -> Business {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.read(path: path, limit: maximumBytes)
        } catch {
            throw SettingsError(error, file: path)
        }
        return try read(bytes, file: path, zones: zones)
    }

    /// Reads a business from the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: The text, in UTF-8.
    ///   - file: What messages call the file; nothing is opened.
    ///   - zones: Where the rules of the business's time zone come from.
    /// - Throws: ``SettingsError`` for the first mistake, with its line and column.
    public static func read(
        _ bytes: [UInt8], file: String, zones: some ZoneSource
    ) throws(SettingsError) -> Business {
        do throws(JSONError) {
            return try BusinessReader(zones: zones).business(JSONReader.read(bytes))
        } catch {
            throw SettingsError(error, file: file, bytes: bytes)
        }
    }
}
