import Foundation

/// The documents of the package, and the sources that compile here.
enum GuideFiles {
    /// The folder of the package, without a slash at the end.
    static let package: String = {
        let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return folders.joined(separator: "/")
    }()

    /// Every document, as a path in the package.
    static let documents: [String] = {
        let folders = ["docs", "Sources", "Examples/Sources", "Examples/Tests"].flatMap(files)
        return ["README.md", "CONTRIBUTING.md", "Examples/README.md"] + folders.filter { $0.hasSuffix(".md") }
    }()

    /// The Swift files of the examples, as paths in the package.
    static let sources = ["Examples/Sources", "Examples/Tests"].flatMap(files).filter { $0.hasSuffix(".swift") }

    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(package)/\(path)")), as: UTF8.self)
    }

    /// Whether there is such a file or folder.
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(package)/\(path)")
    }

    private static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(package)/\(folder)")) ?? []
        return names.sorted().map { "\(folder)/\($0)" }
    }
}
