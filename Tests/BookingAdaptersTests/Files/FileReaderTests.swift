import BookingAdapters
import BookingDomain
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Reading files")
struct FileReaderTests {
    @Test("a file is read to its end", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func whole(size: Int) throws {
        let folder = try ScratchFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let path = try folder.write(bytes, to: "file")
        #expect(try FileReader.read(path: path, limit: size) == bytes)
    }

    @Test(
        "a file of more than the limit is refused, also for a limit that makes no sense",
        arguments: [0, 9, -1, Int.min])
    func tooLarge(limit: Int) throws {
        let folder = try ScratchFolder()
        let path = try folder.write("0123456789", to: "file")
        let error = try #require(throws: FileError.self) { try FileReader.read(path: path, limit: limit) }
        #expect(error.code == .tooLarge)
        #expect(error.message.contains("more than \(max(0, limit)) bytes"))
    }

    @Test("the largest limit overflows nowhere")
    func largestLimit() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("text", to: "file")
        #expect(try FileReader.read(path: path, limit: .max) == Array("text".utf8))
    }

    @Test(
        "what is no file is refused without waiting for it",
        arguments: [
            ("directory", FileError.Code.notAFile, "this is a directory"),
            ("pipe", .notAFile, "this is a pipe"),
            ("socket", .notAFile, "this is a socket"),
            ("missing", .notFound, "there is no such file"),
            ("file/below", .notFound, "there is no such file"),
            ("dangling", .notFound, "a link to something that does not exist"),
            ("loop", .notFound, "a link to something that does not exist"),
            ("link-to-pipe", .notAFile, "this is a pipe"),
        ])
    func notAFile(name: String, code: FileError.Code, fragment: String) throws {
        let folder = try ScratchFolder()
        try Self.fill(folder)
        let error = try #require(throws: FileError.self) {
            try FileReader.read(path: "\(folder.path)/\(name)", limit: 100)
        }
        #expect(error.code == code)
        #expect(error.message.contains(fragment))
        #expect(error.description == "\(error.path): \(error.message)")
    }

    @Test("devices are refused", arguments: ["/dev/zero", "/dev/null", "/dev/tty"])
    func device(path: String) throws {
        let error = try #require(throws: FileError.self) { try FileReader.read(path: path, limit: 100) }
        #expect(error.code == .notAFile)
        #expect(error.message.contains("this is a device"))
    }

    @Test("a link to a file is read")
    func link() throws {
        let folder = try ScratchFolder()
        try Self.fill(folder)
        #expect(try FileReader.read(path: folder.path + "/link", limit: 100) == Array("text".utf8))
    }

    @Test(
        "a path that can name no file is refused and shown short and escaped",
        arguments: [
            ("", "the path is empty"),
            ("a\0b", "holds a NUL byte"),
            ("/etc/hostname\0.json", "holds a NUL byte"),
            (String(repeating: "x", count: 5_000), "too long"),
            (String(repeating: "dir/", count: 5_000), "too long"),
        ])
    func invalidPath(path: String, fragment: String) throws {
        let error = try #require(throws: FileError.self) { try FileReader.read(path: path, limit: 100) }
        #expect(error.code == .invalidPath)
        #expect(error.message.contains(fragment))
        #expect(error.path.unicodeScalars.count <= 200)
        #expect(!error.path.utf8.contains(0))
    }

    @Test("a path cannot forge a line of a log")
    func escaped() throws {
        let error = try #require(throws: FileError.self) {
            try FileReader.read(path: "no\nsuch\u{202E}file", limit: 100)
        }
        #expect(error.path == #"no\nsuch\u{202E}file"#)
    }

    @Test("a file that may not be read is refused as such", .enabled(if: geteuid() != 0))
    func notPermitted() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("text", to: "file")
        try #require(unsafe chmod(path, 0) == 0)
        let error = try #require(throws: FileError.self) { try FileReader.read(path: path, limit: 100) }
        #expect(error.code == .notPermitted)
    }

    /// Puts one of everything into a folder.
    private static func fill(_ folder: ScratchFolder) throws {
        let manager = FileManager.default
        try folder.write("text", to: "file")
        try manager.createDirectory(atPath: folder.path + "/directory", withIntermediateDirectories: false)
        for (name, target) in [("link", "file"), ("dangling", "gone"), ("loop", "loop"), ("link-to-pipe", "pipe")] {
            try manager.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        try #require(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
        try #require(unsafe mknod(folder.path + "/socket", S_IFSOCK | 0o600, 0) == 0)
    }
}
