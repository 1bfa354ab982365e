/// The way from the root of a JSON value to a part of it (RFC 6901).
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// One step of the way.
    public enum Step: Sendable, Hashable {
        /// Into the member of an object.
        case key(String)
        /// Into the element of an array, from 0.
        case index(Int)
    }

    /// The whole document.
    public static let root = JSONPointer([])

    /// The steps from the root.
    public let steps: [Step]

    /// Makes a pointer from its steps.
    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// The pointer to a member of what this points to.
    public func appending(key: String) -> JSONPointer { JSONPointer(steps + [.key(key)]) }

    /// The pointer to an element of what this points to, from 0.
    public func appending(index: Int) -> JSONPointer { JSONPointer(steps + [.index(index)]) }

    /// The way as people write it: `services[2].duration_minutes`; the root is `the document`.
    ///
    /// Keys that are not plain words stand in brackets, quoted, escaped and cut to 40 characters. This is for messages;
    /// ``rfc6901`` is exact.
    public var description: String {
        guard !steps.isEmpty else { return "the document" }
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where Self.isPlain(key): text += text.isEmpty ? key : "." + key
            case .key(let key): text += "[" + Excerpt.quoted(key) + "]"
            }
        }
        return text
    }

    /// The pointer in the syntax of RFC 6901: `/services/2/duration_minutes`; the root is the empty string.
    public var rfc6901: String {
        var text = ""
        for step in steps {
            text += "/"
            switch step {
            case .index(let index): text += String(index)
            case .key(let key):
                for scalar in key.unicodeScalars {
                    switch scalar {
                    case "~": text += "~0"
                    case "/": text += "~1"
                    default: text.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        return text
    }

    private static func isPlain(_ key: String) -> Bool {
        guard (1...40).contains(key.utf8.count) else { return false }
        return key.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
