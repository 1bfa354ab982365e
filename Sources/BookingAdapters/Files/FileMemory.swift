import Synchronization

/// What was made of a file, for as long as the file stays as it was.
///
/// Each question looks at the file's stamp, and reads the file only where that differs from the one it was read with.
/// File systems count time in steps, so two changes in one step leave the same stamp: a file that had changed less than
/// two seconds before it was read is read again at the next question.
package final class FileMemory<Value: Sendable>: Sendable {
    /// The file.
    package let path: String

    private let clock: @Sendable () -> Int64
    private let known = Mutex<Known?>(nil)

    private struct Known {
        let stamp: FileStamp
        let value: Value
    }

    /// Longer than the step in which any file system counts time, in nanoseconds.
    private static var timeStep: Int64 { 2_000_000_000 }

    /// Remembers nothing yet.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - clock: what the system's clock shows, in nanoseconds since 1970; nil for the system's own.
    package init(path: String, clock: (@Sendable () -> Int64)? = nil) {
        self.path = path
        self.clock = clock ?? { FileStamp.clock() }
    }

    /// What the file means as it is now.
    ///
    /// Two questions at once may both read the file; each gets what it read.
    ///
    /// - Parameters:
    ///   - limit: the most bytes that are accepted.
    ///   - make: what the bytes mean, also where they are wrong.
    /// - Throws: `FileError` where the file cannot be read; what was known of it is forgotten.
    package func value(limit: Int, make: ([UInt8]) -> Value) throws(FileError) -> Value {
        if let known = known.withLock({ $0 }), FileStamp(path: path) == known.stamp { return known.value }
        known.withLock { $0 = nil }
        let now = clock()
        let (bytes, stamp) = try FileReader.readStamped(path: path, limit: limit)
        let value = make(bytes)
        if stamp.changed <= now - Self.timeStep {
            known.withLock { $0 = Known(stamp: stamp, value: value) }
        }
        return value
    }
}
