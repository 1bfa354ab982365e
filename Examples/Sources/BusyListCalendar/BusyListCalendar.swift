import BookingAdapters
public import BookingDomain
import Synchronization

/// Calendars from busy lists: one text file per provider, which people edit and bookings are written to.
///
/// Each line is one busy time: `START END`, and behind them the event's id where the event is one of ours. Instants are
/// ISO 8601 with an offset or `Z`. Lines that begin with `#` are remarks. A file is replaced as a whole, but not
/// synced: a loss of power may lose the last event.
public final class BusyListCalendar: CalendarProvider {
    private let business: BusinessID
    private let files: [ProviderID: String]
    /// Held from reading a file until it is replaced, so that no writer loses what another one wrote.
    private let writing = Mutex(())

    /// Makes the calendars of one business; no file is opened yet.
    ///
    /// - Parameters:
    ///   - business: the tenant; questions about another one are answered with `not_configured`.
    ///   - files: the path of each provider's list. A file that is not there makes the calendar unknown, not empty.
    public init(business: BusinessID, files: [ProviderID: String]) {
        self.business = business
        self.files = files
    }

    /// What a provider's list says about a range, as of `request.now`.
    public func reading(of request: CalendarRequest) async -> CalendarReading {
        do throws(CalendarError) {
            let file = try file(of: request.provider, request.business, deadline: request.deadline)
            let events = try Self.entries(of: file).compactMap(\.event)
            return .known(events.filter { $0.interval.overlaps(request.range) }, readAt: request.now)
        } catch {
            return .unknown(error.reason)
        }
    }

    /// Writes an event's line; the line that had its id before goes.
    public func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        let file = try file(of: event.providerID, event.businessID, deadline: deadline)
        try replace(event.id, in: file, with: event.interval)
    }

    /// Removes the line with an event's id, if there is one.
    public func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        let file = try file(of: provider, business, deadline: deadline)
        try replace(event, in: file, with: nil)
    }

    private func file(
        of provider: ProviderID, _ business: BusinessID, deadline: Duration
    ) throws(CalendarError) -> String {
        guard business == self.business, let file = files[provider] else { throw CalendarError(.notConfigured) }
        if Task.isCancelled { throw CalendarError(.cancelled) }
        guard deadline > .zero else { throw CalendarError(.timeout) }
        return file
    }

    private func replace(
        _ id: CalendarEventID, in file: String, with interval: Range<Date>?
    ) throws(CalendarError) {
        // An id that could end its line would write a line of its own.
        guard !id.rawValue.isEmpty, !id.rawValue.contains(where: \.isWhitespace) else { throw CalendarError(.refused) }
        try writing.withLock { _ throws(CalendarError) in
            // A list that cannot be read is not replaced: it would lose what it says.
            let old = try Self.entries(of: file)
            var lines = old.filter { $0.event?.eventID != id }.map(\.line)
            if let interval {
                let (start, end) = (ISO8601.utcString(interval.lowerBound), ISO8601.utcString(interval.upperBound))
                lines.append("\(start) \(end) \(id)")
            }
            let text = lines.map { $0 + "\n" }.joined()
            do {
                try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
            } catch {
                throw CalendarError(.unreachable, isOutcomeUnknown: true, underlying: error)
            }
        }
    }

    /// A line of a list, and the event it stands for; nil for a remark.
    private struct Entry {
        let line: String
        let event: BusyInterval?
    }

    /// Every line of a list; one that makes no sense makes the whole list unknown.
    private static func entries(of file: String) throws(CalendarError) -> [Entry] {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.read(path: file, limit: 1_048_576)
        } catch {
            throw CalendarError(.unreachable, underlying: error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw CalendarError(.malformed) }
        var entries: [Entry] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            let isRemark = words.first?.hasPrefix("#") ?? true
            entries.append(Entry(line: String(line), event: isRemark ? nil : try event(words)))
        }
        return entries
    }

    private static func event(_ words: [String]) throws(CalendarError) -> BusyInterval {
        guard (2...3).contains(words.count) else { throw CalendarError(.malformed) }
        let (start, end): (Date, Date)
        do throws(ISO8601Error) {
            (start, end) = (try ISO8601.instant(words[0], in: nil), try ISO8601.instant(words[1], in: nil))
        } catch {
            throw CalendarError(.malformed, underlying: error)
        }
        guard start < end else { throw CalendarError(.malformed) }
        return BusyInterval(start..<end, eventID: words.count == 3 ? CalendarEventID(words[2]) : nil)
    }
}
