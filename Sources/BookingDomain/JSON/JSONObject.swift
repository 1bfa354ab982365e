/// A JSON object: members in the order they were written, each key once (RFC 8259, section 4).
///
/// Keys are compared as Swift compares strings, so two spellings of one accented letter are one key. Looking up a key
/// is linear in the number of members; setting one is too. Equality and hash do not depend on the order.
public struct JSONObject: Sendable {
    /// The members in order.
    public private(set) var members: [(key: String, value: JSONValue)] = []

    /// Makes an empty object.
    public init() {}

    /// Makes an object in the order given; of equal keys the last value counts, at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        var places: [String: Int] = [:]
        for (key, value) in members {
            if let place = places[key] {
                self.members[place].value = value
            } else {
                places[key] = self.members.count
                self.members.append((key, value))
            }
        }
    }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }

    /// The number of members.
    public var count: Int { members.count }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The value of a key; nil if there is none.
    ///
    /// Setting replaces the value in its place or adds the member at the end; setting nil removes it. A member that is
    /// there and is null reads as ``JSONValue/null``.
    public subscript(key: String) -> JSONValue? {
        get {
            for member in members where member.key == key { return member.value }
            return nil
        }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    /// Where a member of that name stands; nil if there is none.
    ///
    /// - Parameter guess: where it probably stands; any number will do.
    func place(of key: String, guess: Int) -> Int? {
        if members.indices.contains(guess), members[guess].key == key { return guess }
        return members.firstIndex { $0.key == key }
    }

    /// Makes room for so many members.
    mutating func reserveCapacity(_ count: Int) {
        members.reserveCapacity(count)
    }

    /// Whether there is a member of that name.
    public func contains(_ key: String) -> Bool {
        members.contains { $0.key == key }
    }

    /// Adds a member whose key the caller knows to be new.
    mutating func append(newKey key: String, _ value: JSONValue) {
        members.append((key, value))
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same keys with the same values, in any order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        if zip(left.members, right.members).allSatisfy({ $0.key == $1.key }) {
            return zip(left.members, right.members).allSatisfy { $0.value == $1.value }
        }
        let values = Dictionary(left.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        return right.members.allSatisfy { values[$0.key] == .some($0.value) }
    }

    /// Hashes the members without regard to their order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var memberHasher = Hasher()
            memberHasher.combine(member.key)
            memberHasher.combine(member.value)
            sum &+= memberHasher.finalize()
        }
        hasher.combine(count)
        hasher.combine(sum)
    }
}
