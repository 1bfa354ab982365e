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
        guard !Self.isICalendar(bytes) else {
            throw SettingsError(
                file: file, position: SourcePosition(line: 1, column: 1),
                message: "this is an iCalendar file; export the calendar's events as JSON (Google's events.list with "
                    + "singleEvents=true, see docs/settings.md)")
        }
        do throws(JSONError) {
            let limits = JSONLimits(bytes: JSONFileCalendar.maximumBytes)
            return try timeline(JSONReader.read(bytes, limits: limits))
        } catch {
            throw SettingsError(error, file: file, bytes: bytes)
        }
    }

    /// Whether a file is in the form of RFC 5545, which begins with these words in capitals or not.
    private static func isICalendar(_ bytes: [UInt8]) -> Bool {
        let mark = Array("BEGIN:VCALENDAR".utf8)
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.count >= mark.count && zip(text, mark).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }

    private func timeline(_ document: JSONValue) throws(JSONError) -> BusyTimeline {
        guard GoogleCalendarReader.recognises(document) else {
            return BusyTimeline(try PlainCalendarReader(zone: zone).events(document))
        }
        var reader = GoogleCalendarReader(zone: zone, zones: zones)
        return try reader.timeline(document)
    }
}
