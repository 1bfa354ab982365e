/// Finds the names of a business's providers and services in a message, also where only a part is said.
///
/// It never changes and is shared by reference, because it is looked at for every word.
final class NameIndex: Sendable {
    /// A name that was found.
    struct Match {
        /// The places in the catalogue of all who go by it.
        var owners: [Int32]
        var isProvider: Bool
        /// The token behind it.
        var end: Int
        /// How many of its words were said.
        var count: Int
    }

    private struct Name: Sendable {
        let owner: Int32
        let isProvider: Bool
        let words: [Int32]
        /// Whether each word means this name rather than anything else.
        let isTelling: [Bool]
        /// Whether each word may open a name: it is unknown, or what businesses call themselves.
        let isUnknown: [Bool]
    }

    private let words: WordTable
    private let names: [Name]
    /// For each word, where it occurs.
    private let places: [[(name: Int, position: Int)]]

    init(providers: [Provider], services: [Service], lexicons: [Lexicon]) {
        var words = WordTable()
        var names: [Name] = []
        for (owner, provider) in providers.enumerated() {
            for text in [provider.name] + provider.aliases {
                if let name = Self.name(text, owner, isProvider: true, lexicons, &words) { names.append(name) }
            }
        }
        for (owner, service) in services.enumerated() {
            for text in [service.name] + service.aliases {
                if let name = Self.name(text, owner, isProvider: false, lexicons, &words) { names.append(name) }
            }
        }
        var places = [[(name: Int, position: Int)]](repeating: [], count: words.count)
        for (index, name) in names.enumerated() {
            for (position, word) in name.words.enumerated() { places[Int(word)].append((index, position)) }
        }
        self.words = words
        self.names = names
        self.places = places
    }

    private static func name(
        _ name: String, _ owner: Int, isProvider: Bool, _ lexicons: [Lexicon], _ words: inout WordTable
    ) -> Name? {
        let parts = Lexicon.foldedWords(of: name).filter { part in
            part.contains { $0 >= 0x80 || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
        }
        guard !parts.isEmpty else { return nil }
        let isTelling = parts.map { part in
            part.count >= 3 && part.contains { $0 >= 0x61 } && !lexicons.contains { $0.words.number(part) != nil }
        }
        let isUnknown = parts.map { part in lexicons.allSatisfy { $0.isNameWord(part) } }
        let numbers = parts.map { Int32(words.insert($0)) }
        return Name(
            owner: Int32(owner), isProvider: isProvider, words: numbers, isTelling: isTelling, isUnknown: isUnknown)
    }

    /// The longest name, or part of a name, that begins at a token; nil where nothing said is telling.
    func match(_ tokens: [Token], _ folded: [UInt8], from start: Int) -> Match? {
        guard !names.isEmpty, let word = number(tokens[start], folded) else { return nil }
        var best: Match?
        for place in places[word] {
            let name = names[place.name]
            let (end, count, isTelling) = follow(name, from: place.position, tokens, folded, start)
            let isWhole = count == name.words.count && count > 1
            let isOpening = count > 1 && place.position == 0 && name.isUnknown.prefix(count).contains(true)
            guard isTelling || isWhole || isOpening, count >= best?.count ?? 0 else { continue }
            if let found = best, found.count == count, found.isProvider == name.isProvider {
                if !found.owners.contains(name.owner) { best?.owners.append(name.owner) }
                best?.end = max(found.end, end)
            } else if best.map({ $0.count < count }) ?? true {
                best = Match(owners: [name.owner], isProvider: name.isProvider, end: end, count: count)
            }
        }
        return best
    }

    /// How far the message follows a name from one of its words on.
    private func follow(
        _ name: Name, from position: Int, _ tokens: [Token], _ folded: [UInt8], _ start: Int
    ) -> (end: Int, count: Int, isTelling: Bool) {
        var (end, count, place) = (start + 1, 1, position + 1)
        var isTelling = name.isTelling[position]
        var index = end
        while index < tokens.count, place < name.words.count {
            guard tokens[index].kind != .symbol else {
                guard Self.isNameMark(folded[Int(tokens[index].foldedStart)]) else { break }
                index += 1
                continue
            }
            guard let word = number(tokens[index], folded) else { break }
            // An initial may be left out.
            if name.words[place] != Int32(word), words.bytes(of: Int(name.words[place])).count == 1 { place += 1 }
            guard place < name.words.count, name.words[place] == Int32(word) else { break }
            isTelling = isTelling || name.isTelling[place]
            (index, count, place) = (index + 1, count + 1, place + 1)
            end = index
        }
        return (end, count, isTelling)
    }

    private static func isNameMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "("): true
        default: false
        }
    }

    /// The number of a word; of a word with an s behind it, that of the word.
    private func number(_ token: Token, _ folded: [UInt8]) -> Int? {
        if let number = words.number(hash: token.hash, folded, token.folded) { return number }
        let range = token.folded
        guard range.count > 3, folded[range.upperBound - 1] == UInt8(ascii: "s") else { return nil }
        return words.number(Array(folded[range.dropLast()]))
    }
}
