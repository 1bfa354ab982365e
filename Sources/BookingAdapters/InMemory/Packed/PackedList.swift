import BookingDomain

/// Packed items in the order of their identifiers, found by binary search.
///
/// Only what comes in order and has an identifier of ASCII is taken, so the order of bytes is the order of texts.
struct PackedList: Sendable {
    /// The items, one after another, each beginning with its identifier.
    private(set) var bytes: [UInt8] = []
    private var starts: [UInt32] = []
    private var last: String?

    var count: Int { starts.count }

    /// Adds an item behind the others, if it belongs there.
    ///
    /// - Parameter write: writes what follows the identifier.
    /// - Returns: whether it was added.
    mutating func append(_ id: String, _ write: (inout PackedWriter) -> Void) -> Bool {
        guard bytes.count <= Int(UInt32.max), last.map({ $0 < id }) ?? true, id.utf8.allSatisfy({ $0 < 0x80 }) else {
            return false
        }
        let start = bytes.count
        var writer = PackedWriter()
        swap(&writer.bytes, &bytes)
        writer.text(id)
        write(&writer)
        swap(&writer.bytes, &bytes)
        guard !writer.hasFailed else {
            bytes.removeSubrange(start...)
            return false
        }
        starts.append(UInt32(start))
        last = id
        return true
    }

    /// Gives back memory that was kept for more.
    mutating func shrink() {
        bytes = Self.exact(bytes)
        starts = Self.exact(starts)
    }

    private static func exact<Element>(_ elements: [Element]) -> [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(elements.count)
        copy.append(contentsOf: elements)
        return copy
    }

    /// Reads an item: first comes its identifier.
    func reader(at index: Int) -> PackedReader {
        PackedReader(bytes, at: Int(starts[index]))
    }

    func id(at index: Int) -> String {
        var reader = reader(at: index)
        return reader.text()
    }

    /// The place of the first item whose identifier is not less.
    func place(of id: String) -> Int {
        (0..<count).partitionPoint { self.id(at: $0) >= id }
    }

    /// Where an item is; nil where there is none of that name.
    func index(of id: String) -> Int? {
        let place = place(of: id)
        return place < count && self.id(at: place) == id ? place : nil
    }
}
