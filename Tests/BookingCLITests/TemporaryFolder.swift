import BookingDomain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of a test's own, which goes with this value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = "\(FileManager.default.temporaryDirectory.path)/booking-cli-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    struct Failure: Error {}

    /// The names of what is in the folder, hidden files included.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    /// What is in the folder: name, kind, size and when it was written last.
    var listing: [String] {
        get throws {
            try names.map { name in
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
                let kind = attributes[.type] as? FileAttributeType ?? .typeUnknown
                let written = attributes[.modificationDate] as? Date ?? .distantPast
                return "\(name) \(kind.rawValue) \(attributes[.size] ?? 0) \(written.timeIntervalSince1970)"
            }
        }
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ name: String, _ text: String, permissions: Int = 0o644) throws -> String {
        let file = "\(path)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file)
        return file
    }

    func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: false)
        return "\(path)/\(name)"
    }

    func makePipe(_ name: String) throws -> String {
        guard unsafe mkfifo("\(path)/\(name)", 0o600) == 0 else { throw Failure() }
        return "\(path)/\(name)"
    }

    func makeLink(_ name: String, to target: String) throws -> String {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
        return "\(path)/\(name)"
    }

    /// The permissions of a file.
    func permissions(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
    }

    func isLink(_ name: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.type] as? FileAttributeType
            == .typeSymbolicLink
    }
}
