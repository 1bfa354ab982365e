package import BookingDomain

/// Reads the bytes of a calendar file, wherever they come from; the form is the one of ``JSONFileCalendar``.
package enum CalendarFile {
    /// Every event in the file, in its order.
    ///
    /// - Parameters:
    ///   - bytes: The text, in UTF-8.
    ///   - file: What messages call the file; nothing is opened.
    ///   - zone: The zone of whole days and of times without an offset.
    /// - Throws: ``SettingsError`` for the first mistake, with its line and column.
    package static func events(
        _ bytes: [UInt8], file: String, zone: ZoneRules
    ) throws(SettingsError) -> [BusyInterval] {
        let limit = JSONFileCalendar.maximumBytes
        do throws(JSONError) {
            let document = try JSONReader.read(bytes, limits: JSONLimits(bytes: limit))
            return try CalendarFileReader(zone: zone, maximumBytes: limit).events(document)
        } catch {
            throw SettingsError(error, file: file, bytes: bytes)
        }
    }
}
