#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Finds the files of a zone database below a directory.
enum ZoneFile {
    /// Returns the whole file, or nil when the directory has no such name in exactly this case.
    static func read(_ name: String, in directory: String, maximumSize: Int) throws(FileError) -> [UInt8]? {
        guard hasExactName(name, in: directory) else { return nil }
        return try FileReader.read(path: "\(directory)/\(name)", limit: maximumSize)
    }

    /// Whether each part of the name is listed in its directory with the same bytes; some disks open "europe/berlin",
    /// too.
    private static func hasExactName(_ name: String, in directory: String) -> Bool {
        var path = directory
        for part in name.split(separator: "/") {
            guard lists(String(part), in: path) else { return false }
            path += "/" + part
        }
        return true
    }

    private static func lists(_ name: String, in directory: String) -> Bool {
        guard let stream = unsafe opendir(directory) else { return false }
        defer { _ = unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
            let found = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe bytes.prefix { $0 != 0 }.elementsEqual(name.utf8)
            }
            if found { return true }
        }
        return false
    }
}
