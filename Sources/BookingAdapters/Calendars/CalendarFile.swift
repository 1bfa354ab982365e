package import BookingDomain

/// Reads the bytes of a calendar file, wherever they come from, in any of the forms of ``JSONFileCalendar``.
package struct CalendarFile: Sendable {
    /// The zone of whole days and of times without an offset, where the file does not name its own.
    let zone: ZoneRules
    /// Where the rules of other zones come from.
    let zones: any ZoneSource

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - zone: The zone of whole days and of times without an offset, where the file does not name its own.
    ///   - zones: Where the rules of the zones come from that the file names.
    package init(zone: ZoneRules, zones: any ZoneSource) {
        self.zone = zone
        self.zones = zones
    }

    /// Every event in the file that takes time, in order, and the time over which they are known.
    ///
    /// - Parameters:
    ///   - bytes: The text, in UTF-8.
    ///   - file: What messages call the file; nothing is opened.
    /// - Throws: ``SettingsError`` for the first mistake, with its line and column.
    package func timeline(_ bytes: [UInt8], file: String) throws(SettingsError) -> BusyTimeline {
        do throws(JSONError) {
            let limits = JSONLimits(bytes: JSONFileCalendar.maximumBytes)
            return try timeline(JSONReader.read(bytes, limits: limits))
        } catch {
            throw SettingsError(error, file: file, bytes: bytes)
        }
    }

    private func timeline(_ document: JSONValue) throws(JSONError) -> BusyTimeline {
        guard GoogleCalendarReader.recognises(document) else {
            return BusyTimeline(try PlainCalendarReader(zone: zone).events(document))
        }
        var reader = GoogleCalendarReader(zone: zone, zones: zones)
        return try reader.timeline(document)
    }
}
