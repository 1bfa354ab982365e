/// The phrases of one language, ready to be looked up: every phrase is a path of word numbers to a meaning.
///
/// It never changes and is shared by reference, because it is looked at for every word.
final class Lexicon: Sendable {
    /// The words that occur in phrases.
    let words: WordTable
    private let typos: TypoTable
    /// The node behind each word that begins a phrase; 0 where none does.
    private let roots: [Int32]
    private let meanings: [Meaning?]
    /// The edges of each node lie together, in order of their words.
    private let edgeStarts: [Int32]
    private let edgeWords: [Int32]
    private let edgeNodes: [Int32]

    /// Learns entries; where two hold the same phrase, the later one counts.
    init(_ entries: [Vocabulary.Entry]) {
        var words = WordTable()
        var nodes: [(next: [Int: Int], meaning: Meaning?)] = [([:], nil)]
        var exact: [Int] = []
        for entry in entries {
            for phrase in Self.phrases(entry.phrases) {
                var node = 0
                for word in phrase.map({ words.insert($0) }) {
                    if let next = nodes[node].next[word] {
                        node = next
                    } else {
                        nodes.append(([:], nil))
                        nodes[node].next[word] = nodes.count - 1
                        node = nodes.count - 1
                    }
                }
                nodes[node].meaning = entry.meaning
                if entry.forgivesTypos, phrase.count == 1 { exact.append(words.insert(phrase[0])) }
            }
        }
        self.words = words
        typos = TypoTable(exact, of: words)
        meanings = nodes.map(\.meaning)
        roots = (0..<words.count).map { Int32(nodes[0].next[$0] ?? 0) }
        var (starts, edges): ([Int32], [(Int, Int)]) = ([], [])
        for node in nodes {
            starts.append(Int32(edges.count))
            edges += node.next.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
        // The root is looked up in `roots`, its edges are never searched.
        edgeStarts = starts + [Int32(edges.count)]
        edgeWords = edges.map { Int32($0.0) }
        edgeNodes = edges.map { Int32($0.1) }
    }

    /// The folded words of each phrase; a vowel with two dots may be spelled with an e as well.
    private static func phrases(_ list: String) -> [[[UInt8]]] {
        var phrases: [[[UInt8]]] = []
        for phrase in list.split(separator: ",") {
            phrases.append(foldedWords(of: String(phrase)))
            var spelled = ""
            for character in phrase {
                switch character {
                case "ä": spelled += "ae"
                case "ö": spelled += "oe"
                case "ü": spelled += "ue"
                default: spelled.append(character)
                }
            }
            if spelled != phrase { phrases.append(foldedWords(of: spelled)) }
        }
        return phrases.filter { !$0.isEmpty }
    }

    /// The folded words of a text, marks included, line breaks left out.
    static func foldedWords(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        let scanner = MessageScanner(bytes, parts: [0..<bytes.count])
        return scanner.tokens.map { Array(scanner.folded[$0.folded]) }.filter { $0 != [0x0A] }
    }

    /// The number of a token among the words; nil where it is unknown, also when one slip of the finger is forgiven.
    func word(_ token: Token, _ folded: [UInt8]) -> Int? {
        if let number = words.number(hash: token.hash, folded, token.folded) { return number }
        return token.kind == .word ? typos.word(token, folded, words) : nil
    }

    /// Whether a word may open a name: it is unknown, or one that businesses call themselves by.
    func isNameWord(_ word: [UInt8]) -> Bool {
        guard let number = words.number(word) else { return true }
        return longest([Int32(number)], from: 0)?.meaning.kind == .business
    }

    /// The longest phrase that begins at a token: its meaning, and the token behind it.
    func longest(_ numbers: [Int32], from start: Int) -> (meaning: Meaning, end: Int)? {
        guard numbers[start] >= 0 else { return nil }
        var node = Int(roots[Int(numbers[start])])
        guard node > 0 else { return nil }
        var index = start + 1
        var found: (Meaning, Int)?
        while true {
            if let meaning = meanings[node] { found = (meaning, index) }
            guard index < numbers.count, numbers[index] >= 0, let next = edge(from: node, numbers[index]) else { break }
            node = next
            index += 1
        }
        return found
    }

    @inline(__always)
    private func edge(from node: Int, _ word: Int32) -> Int? {
        var low = Int(edgeStarts[node])
        var high = Int(edgeStarts[node + 1])
        while low < high {
            let middle = (low + high) / 2
            if edgeWords[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < Int(edgeStarts[node + 1]) && edgeWords[low] == word ? Int(edgeNodes[low]) : nil
    }
}
