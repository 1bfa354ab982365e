public import BookingDomain

/// What stands in a file that ``JSONLinesMetrics`` has written.
///
/// Every line is read strictly. Only a torn line is passed over, and told: the last one where it has no line feed, and
/// one with an empty line behind it, which the writer puts there when it goes on behind an end that is not whole. Empty
/// lines mean nothing else.
public struct MetricsFile: Sendable {
    /// The events, in the order of the lines.
    public let events: [BookingEvent]
    /// The numbers of the lines that are torn, from 1 on.
    public let tornLines: [Int]

    /// Reads a file.
    ///
    /// - Throws: `SettingsError` with file, line and column where a line is damaged or holds something else; without a
    ///   line where the file cannot be read.
    public init(path: String) throws(SettingsError) {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.read(path: path, limit: Int.max - 1)
        } catch {
            throw SettingsError(error, file: path)
        }
        try self.init(bytes, file: path)
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: everything in it.
    ///   - file: its name, for messages.
    package init(_ bytes: [UInt8], file: String) throws(SettingsError) {
        var events: [BookingEvent] = []
        var tornLines: [Int] = []
        let lines = bytes.split(separator: MetricsWriter.lineFeed, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do throws(JSONError) {
                events.append(try MetricsLine(json: JSONReader.read(Array(line), limits: .own)).event)
            } catch {
                let isLast = index + 1 == lines.count
                guard isLast || (index + 2 < lines.count && lines[index + 1].isEmpty) else {
                    let located = error.located(in: Array(line))
                    throw SettingsError(
                        file: file,
                        position: SourcePosition(line: index + 1, column: located.position?.column ?? 1),
                        message: "this is no line of metrics: \(located.message)")
                }
                tornLines.append(index + 1)
            }
        }
        self.events = events
        self.tornLines = tornLines
    }
}
