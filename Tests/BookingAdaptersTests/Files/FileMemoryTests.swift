import BookingAdapters
import BookingDomain
import Synchronization
import Testing

@Suite("What was made of a file, until it changes")
struct FileMemoryTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("a file that has long been as it is, is read once")
    func once() throws {
        let reader = CountingReader(path: try folder.write("one", to: "file"), clock: .max)
        #expect(try reader.read() == "one")
        #expect(try reader.read() == "one")
        #expect(reader.count == 1)
    }

    @Test("a file that changed just before it was read, is read again: the next change could leave the same stamp")
    func unsettled() throws {
        let reader = CountingReader(path: try folder.write("one", to: "file"), clock: 0)
        #expect(try reader.read() == "one")
        #expect(try reader.read() == "one")
        #expect(reader.count == 2)
    }

    @Test("a change of the file, or another file under its path, shows at once")
    func changed() throws {
        let reader = CountingReader(path: try folder.write("one", to: "file"), clock: .max)
        #expect(try reader.read() == "one")
        try folder.write("three", to: "file")
        #expect(try reader.read() == "three")
        let other = try folder.write("seven", to: "other")
        try FileManager.default.removeItem(atPath: reader.path)
        try FileManager.default.moveItem(atPath: other, toPath: reader.path)
        #expect(try reader.read() == "seven")
        #expect(reader.count == 3)
    }

    @Test("a file that is gone is an error, and is read again when it is back")
    func gone() throws {
        let reader = CountingReader(path: try folder.write("one", to: "file"), clock: .max)
        #expect(try reader.read() == "one")
        let aside = folder.path + "/aside"
        try FileManager.default.moveItem(atPath: reader.path, toPath: aside)
        let error = try #require(throws: FileError.self) { try reader.read() }
        #expect(error.code == .notFound)
        try FileManager.default.moveItem(atPath: aside, toPath: reader.path)
        #expect(try reader.read() == "one")
        #expect(reader.count == 2)
    }

    @Test("a path that can name no file is refused", arguments: ["", "a\0b"])
    func path(_ path: String) throws {
        let error = try #require(throws: FileError.self) { try CountingReader(path: path, clock: .max).read() }
        #expect(error.code == .invalidPath)
    }
}

/// Counts how often a file is read.
private final class CountingReader: Sendable {
    private let memory: FileMemory<String>
    private let readings = Mutex(0)

    init(path: String, clock: Int64) {
        memory = FileMemory(path: path) { clock }
    }

    var path: String { memory.path }

    var count: Int { readings.withLock { $0 } }

    func read() throws(FileError) -> String {
        try memory.value(limit: 100) { bytes in
            readings.withLock { $0 += 1 }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
