internal import BookingDomain

/// A session as somebody wrote it down: who says what, when and on which channel, and what is answered.
///
/// The format is described in `docs/sessions.md`. Reading a script touches nothing but its bytes; the files that it
/// names are read when it is run.
public struct SessionScript: Sendable, Hashable {
    /// The name of the file, for messages; paths in the script are relative to its folder.
    public let file: String
    /// The bytes that were read.
    public let bytes: [UInt8]

    let business: SessionWord
    let businessLine: Int
    let start: SessionTime
    let calendars: [SessionCalendar]
    let customers: [SessionCustomer]
    let settings: [SessionSetting]
    let stored: [SessionStoredThread]
    /// Everything that happens, in order.
    package let steps: [SessionStep]

    /// Where the process is restarted for the first time; nil where it never is.
    var restart: SourcePosition? { steps.first { $0.kind == .restart }?.position }

    /// The most turns that a script may have.
    public static let maximumTurns = 10_000
    /// The largest script, in bytes.
    public static let maximumBytes = SessionText.maximumBytes
    /// The longest line of a script, in bytes.
    public static let maximumLineBytes = SessionText.maximumLineBytes

    /// Reads a script.
    ///
    /// - Parameters:
    ///   - bytes: the text, in UTF-8.
    ///   - file: what messages call it; nothing is opened.
    /// - Throws: `SessionError` for the first mistake, with its line and column.
    public init(_ bytes: [UInt8], file: String) throws(SessionError) {
        var parser = SessionParser(file: file)
        self = try parser.script(bytes)
    }

    init(
        file: String, bytes: [UInt8], header: SessionHeader, business: SessionWord, start: SessionTime,
        steps: [SessionStep]
    ) {
        self.file = file
        self.bytes = bytes
        self.business = business
        businessLine = header.businessLine
        self.start = start
        calendars = header.calendars
        customers = header.customers
        settings = header.settings
        stored = header.stored
        self.steps = steps
    }
}
