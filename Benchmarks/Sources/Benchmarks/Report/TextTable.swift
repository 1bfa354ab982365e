/// Rows with columns of equal width.
struct TextTable {
    private let widths: [Int]

    /// Measures the columns.
    init(_ rows: [[String]]) {
        let count = rows.map(\.count).max() ?? 0
        widths = (0..<count).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
    }

    /// One row, padded.
    func line(_ row: [String]) -> String {
        var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
