/// Lines of words in columns.
enum TextTable {
    /// The rows, indented, each cell as wide as the widest of its column.
    static func lines(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.dropFirst(column).first?.unicodeScalars.count ?? 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.unicodeScalars.count)
            }
            let line = "  " + cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// A word of unknown origin as a cell, which cannot forge a line.
    static func cell(_ text: String) -> String { String(Excerpt.quoted(text).dropFirst().dropLast()) }
}
