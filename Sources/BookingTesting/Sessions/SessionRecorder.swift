import BookingDomain

/// Writes the answers that came into the text of a script.
public enum SessionRecorder {
    /// The text of a script with every answer that came.
    ///
    /// Only answer lines change, and only those of turns whose answers differ; they keep the indentation of the first
    /// line that they replace. A script whose last line has no end gets one where an answer follows it.
    ///
    /// - Returns: the new bytes; the script's own where nothing differs.
    public static func recorded(_ script: SessionScript, _ report: SessionReport) -> [UInt8] {
        let steps = script.steps.filter(\.isAnswered)
        var removed: Set<Int> = []
        var added: [Int: [UInt8]] = [:]
        let lines = script.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (step, turn) in zip(steps, report.turns) where !turn.isEqual {
            removed.formUnion(step.answerLines)
            let first = step.answerLines.first
            let margin =
                first.map { Array(lines[$0 - 1].prefix { $0 == 0x20 || $0 == 0x09 }) }
                ?? Array(SessionTranscript.margin.utf8)
            var text: [UInt8] = []
            for answer in turn.actual { text += margin + Array("| \(answer)\n".utf8) }
            added[first.map { $0 - 1 } ?? step.position.line] = text
        }
        guard !added.isEmpty else { return script.bytes }
        return rewritten(lines, removed: removed, added: added)
    }

    /// The lines without those that are removed, and with what is added behind others.
    private static func rewritten(
        _ lines: [ArraySlice<UInt8>], removed: Set<Int>, added: [Int: [UInt8]]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let isLast = number == lines.count
            if !removed.contains(number) {
                bytes += line
                if !isLast || (added[number] != nil && !line.isEmpty) { bytes.append(0x0A) }
            }
            if let text = added[number] { bytes += text }
        }
        return bytes
    }
}
