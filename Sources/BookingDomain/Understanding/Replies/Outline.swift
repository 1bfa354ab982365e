/// Divides a message into sentences, clauses and breaths, noting which clauses are asked.
///
/// A clause is what one verb rules; a breath is what stands between commas.
struct Outline {
    private(set) var questions: [Int32] = []
    /// How many clauses there are.
    private(set) var clauseCount: Int32 = 0

    init(_ terms: inout [Term], claimAt: [Int32], claims: [Claim]) {
        var clause: Int32 = 0
        var sentence: Int32 = 0
        var breath: Int32 = 0
        var isEmpty = true
        for index in terms.indices {
            let claim = claimAt[index]
            if claim >= 0, claims[Int(claim)].start < Int32(index) {
                (terms[index].clause, terms[index].sentence, terms[index].breath) = (clause, sentence, breath)
                continue
            }
            var next: (clause: Int32, sentence: Int32, breath: Int32)?
            switch terms[index].kind {
            case .symbol:
                let symbol = terms[index].symbol
                if Self.isSentenceEnd(symbol, at: index, in: terms) {
                    if symbol == UInt8(ascii: "?") { questions.append(isEmpty ? max(0, clause - 1) : clause) }
                    (next, isEmpty) = ((clause + 1, sentence + 1, breath + 1), true)
                } else if Self.isBreak(symbol, at: index, in: terms) {
                    next = (isEmpty ? clause : clause + 1, sentence, breath + 1)
                    isEmpty = true
                }
            case .but, .clause, .subject, .wanting, .need, .interrogative, .correction, .retraction, .also, .request:
                // Words of one opening, such as "but I", stay together.
                if !isEmpty { clause += 1 }
                let kind = terms[index].kind
                isEmpty = kind == .but || kind == .clause || kind == .correction || kind == .retraction
                if isEmpty || kind == .also { breath += 1 }
            default: isEmpty = false
            }
            (terms[index].clause, terms[index].sentence, terms[index].breath) = (clause, sentence, breath)
            if let next { (clause, sentence, breath) = next }
        }
        clauseCount = clause + 1
    }

    private static func isSentenceEnd(_ symbol: UInt8, at index: Int, in terms: [Term]) -> Bool {
        switch symbol {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): break
        case 0x0A: return true
        default: return false
        }
        // The mark inside "9.55" ends nothing.
        guard terms[index].isGlued, index + 1 < terms.count else { return true }
        return !(terms[index + 1].isGlued && terms[index + 1].kind == .digits)
    }

    private static func isBreak(_ symbol: UInt8, at index: Int, in terms: [Term]) -> Bool {
        switch symbol {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "-"):
            !terms[index].isGlued && !(index + 1 < terms.count && terms[index + 1].isGlued)
        default: false
        }
    }
}
