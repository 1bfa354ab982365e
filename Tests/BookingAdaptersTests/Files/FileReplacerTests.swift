import BookingAdapters
import BookingDomain
import Testing

@Suite("Replacing files")
struct FileReplacerTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try FileReader.read(path: path, limit: 1_000_000), as: UTF8.self)
    }

    @Test("a file gets the new content, whole, and nothing is left beside it", arguments: [0, 1, 200_000])
    func replaced(size: Int) throws {
        let folder = try ScratchFolder()
        let path = try folder.write("old", to: "file")
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try FileReplacer.replace(path: path, with: bytes)
        #expect(try FileReader.read(path: path, limit: size) == bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test("permissions stay as they were", arguments: [0o600, 0o644, 0o755])
    func permissions(mode: Int) throws {
        let folder = try ScratchFolder()
        let path = try folder.write("old", to: "file")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try FileReplacer.replace(path: path, with: Array("new".utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
    }

    @Test("what an earlier process left beside the file is not written into, also where it is the file itself")
    func leftOver() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("old", to: "file")
        let temporary = "\(folder.path)/.booking-\(ProcessInfo.processInfo.processIdentifier).tmp"
        let kept = try folder.write("kept", to: "kept")
        try FileManager.default.linkItem(atPath: kept, toPath: temporary)
        try FileReplacer.replace(path: path, with: Array("new".utf8))
        #expect(try text(path) == "new")
        #expect(try text(kept) == "kept")
    }

    @Test("through a link the file is replaced that it leads to")
    func link() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("old", to: "file")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "file")
        try FileReplacer.replace(path: folder.path + "/link", with: Array("new".utf8))
        #expect(try text(path) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link") == "file")
    }

    @Test(
        "a path that names no file is refused",
        arguments: [
            ("gone", FileError.Code.notFound), ("a\0b", .invalidPath), ("file/file", .notFound),
            ("dangling", .notFound),
        ])
    func refused(name: String, code: FileError.Code) throws {
        let folder = try ScratchFolder()
        try folder.write("old", to: "file")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/dangling", withDestinationPath: "gone")
        let error = #expect(throws: FileError.self) {
            try FileReplacer.replace(path: folder.path + "/" + name, with: [])
        }
        #expect(error?.code == code)
        #expect(try text(folder.path + "/file") == "old")
    }

    @Test("a folder, a pipe or a device is not replaced")
    func notAFile() throws {
        let folder = try ScratchFolder()
        #expect(throws: FileError.self) { try FileReplacer.replace(path: folder.path, with: []) }
        #expect(throws: FileError.self) { try FileReplacer.replace(path: "/dev/null", with: []) }
    }
}
