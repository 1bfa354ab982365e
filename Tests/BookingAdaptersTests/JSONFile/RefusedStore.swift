import BookingAdapters
import BookingTesting
import Testing

/// Something that is wrong with the files of a store, and how an opening must refuse it.
struct RefusedStore: Sendable, CustomTestStringConvertible {
    typealias Files = [String: [UInt8]]

    let testDescription: String
    let code: JSONFileStoreError.Code
    /// The file that is named.
    let file: String
    /// The line that is named.
    let line: Int?
    /// Something that the message says.
    let says: String
    private let damage: @Sendable (inout Files) -> Void

    init(
        _ name: String, _ code: JSONFileStoreError.Code, _ file: String, line: Int? = nil, says: String = "",
        damage: @escaping @Sendable (inout Files) -> Void
    ) {
        testDescription = name
        self.code = code
        self.file = file
        self.line = line
        self.says = says
        self.damage = damage
    }

    func damaged(_ files: Files) -> Files {
        var files = files
        damage(&files)
        return files
    }

    /// Lines of a file, each with its line break.
    static func lines(_ bytes: [UInt8]?) -> [[UInt8]] {
        (bytes ?? []).split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
    }

    /// Adds a line to the journal that follows the last one as it should.
    static func append(_ payload: String, to files: inout Files) {
        append(Array(payload.utf8), to: &files)
    }

    static func append(_ payload: [UInt8], to files: inout Files) {
        guard let last = lines(files["journal-2"]).last,
            let line = JournalLine.whole(last)
        else { return }
        let next = JournalLine(
            sequence: line.sequence + 1, synced: line.sequence, previous: line.checksum, payload: payload)
        files["journal-2"]? += next.bytes
    }

    static func change(_ members: String) -> String {
        #"{"kind":"commit","change":{"business_id":"s","at":"2025-11-29T15:00:00Z",\#(members)}}"#
    }

    static func claim(_ id: String, _ start: String, _ end: String, place: Int = 0) -> String {
        #"{"id":"\#(id)","provider_id":"p","place":\#(place),"start":"2025-11-29T\#(start)Z","#
            + #""end":"2025-11-29T\#(end)Z","#
            + #""appointment_start":"2025-11-29T\#(start)Z","appointment_end":"2025-11-29T\#(end)Z","state":"booked","#
            + #""version":1,"conversation_id":"t"}"#
    }
}
