public import BookingDomain

/// The items of one file, one JSON object a line; empty lines are left out.
public struct EvaluationFile: Sendable {
    /// The largest file, in bytes.
    public static let maximumBytes = 64 * 1_048_576

    /// The items, in the order of the file.
    public let items: [EvaluationItem]

    /// Reads a file.
    ///
    /// - Throws: `JSONError` with the line of the first fault.
    public init(_ bytes: [UInt8]) throws(JSONError) {
        var items: [EvaluationItem] = []
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do throws(JSONError) {
                items.append(try EvaluationItem(json: JSONReader.read(Array(line))))
            } catch {
                let column = error.position?.column ?? 1
                throw JSONError(error.code, error.message, position: SourcePosition(line: number, column: column))
            }
        }
        guard !items.isEmpty else { throw JSONError(.badValue, "the file has no items; write one JSON object a line") }
        self.items = items
    }

    /// Has every item read, and says how that went.
    ///
    /// - Parameters:
    ///   - evaluator: what reads them.
    ///   - progress: told the number of items that are done, after each.
    public func run(
        _ evaluator: Evaluator, progress: (Int) -> Void = { _ in }
    ) -> (report: EvaluationReport, predictions: [EvaluationPrediction]) {
        var report = EvaluationReport()
        var predictions: [EvaluationPrediction] = []
        predictions.reserveCapacity(items.count)
        for item in items {
            let prediction = evaluator.prediction(item)
            report.add(item, prediction)
            predictions.append(prediction)
            progress(predictions.count)
        }
        return (report, predictions)
    }
}
