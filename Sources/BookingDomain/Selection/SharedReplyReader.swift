import Synchronization

/// The reader of replies of one business, made when the first reply is read and kept with the business.
///
/// It follows from the business alone, so it does not count when businesses are compared.
final class SharedReplyReader: Sendable, Hashable {
    private let made = Mutex<ReplyReader?>(nil)

    /// The reader, made now where nobody has asked for it before.
    func reader(of business: Business) -> ReplyReader {
        made.withLock { made in
            if let made { return made }
            let reader = ReplyReader(business: business)
            made = reader
            return reader
        }
    }

    static func == (_: SharedReplyReader, _: SharedReplyReader) -> Bool { true }

    func hash(into _: inout Hasher) {}
}
