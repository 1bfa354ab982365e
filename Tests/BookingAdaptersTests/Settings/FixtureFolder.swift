/// The fixtures of the package, found from where this file was compiled.
enum FixtureFolder {
    /// The businesses, by the names of their files.
    static let businesses = ["glow-spa", "salon-mitte", "lakeside-clinic", "hilltop-physio"]

    /// The path of a business's settings.
    static func business(_ name: String) -> String { "\(path)/businesses/\(name).json" }

    /// The path of a provider's calendar.
    static func calendar(_ name: String) -> String { "\(path)/calendars/\(name).json" }

    /// The folder of a store that some version has written.
    static func store(_ name: String) -> String { "\(path)/stores/\(name)" }

    private static let path =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        + "/Fixtures"
}
