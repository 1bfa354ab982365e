import BookingAdapters
import BookingDomain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The zone database and the `zdump` program of this machine.
enum SystemZoneDatabase {
    static let directory = "/usr/share/zoneinfo"
    private static let programs = ["/usr/bin/zdump", "/usr/sbin/zdump"]
    static let zdump = programs.first { (path: String) in unsafe access(path, X_OK) == 0 }

    /// Whether both are there; says what is missing otherwise.
    static let isComplete: Bool = {
        let hasZones = unsafe access("\(directory)/America/New_York", R_OK) == 0
        if !hasZones || zdump == nil { print("skipped: this machine has no \(hasZones ? "zdump" : "zone database")") }
        return hasZones && zdump != nil
    }()

    /// A line of `zdump -v`: the offset in force at one second.
    struct Line: Sendable {
        var zone: String
        var unixSeconds: Int64
        var local: LocalDateTime
        var offset: Int
    }

    /// The names of all zones, aliases included, in alphabetical order.
    static func identifiers() -> [String] {
        output(of: "cd \(directory) && find -L . -type f | sed 's|^[.]/||'")
            .split(separator: "\n").map(String.init)
            .filter { !$0.contains(".") && !$0.hasPrefix("posix/") && !$0.hasPrefix("right/") }
            .filter { bytes(of: $0).starts(with: "TZif".utf8) }
            .sorted()
    }

    static func bytes(of identifier: String) -> [UInt8] {
        var result: [UInt8] = []
        guard let file = unsafe fopen("\(directory)/\(identifier)", "rb") else { return result }
        defer { _ = unsafe fclose(file) }
        unsafe appendAll(of: file, to: &result)
        return result
    }

    /// Calls `body` with each change that the C library sees in the years 1970 to 2100: the second before and the
    /// second of it.
    static func forEachLine(of zones: [String], _ body: (Line) throws -> Void) rethrows {
        let command = "LC_ALL=C \(zdump ?? "zdump") -v -c 1970,2100 \(zones.joined(separator: " "))"
        for line in outputBytes(of: command).split(separator: UInt8(ascii: "\n")) {
            if let parsed = parse(line) { try body(parsed) }
        }
    }

    /// Reads "Zone  Sun Apr 26 06:59:59 1970 UT = Sun Apr 26 01:59:59 1970 EST isdst=0 gmtoff=-18000"; nil for NULL
    /// lines.
    private static func parse(_ line: ArraySlice<UInt8>) -> Line? {
        let words = line.split(separator: UInt8(ascii: " "))
        guard words.count == 16, words[6].elementsEqual("UT".utf8) else { return nil }
        guard let instant = local(words[2..<6]), let shown = local(words[9..<13]),
            let offset = number(words[15].dropFirst("gmtoff=".utf8.count))
        else { return nil }
        return Line(
            zone: String(decoding: words[0], as: UTF8.self), unixSeconds: instant.localSeconds, local: shown,
            offset: offset)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func local(_ words: ArraySlice<ArraySlice<UInt8>>) -> LocalDateTime? {
        let words = Array(words)
        let clock = words[2].split(separator: UInt8(ascii: ":")).compactMap(number)
        guard let month = months.firstIndex(where: { $0.utf8.elementsEqual(words[0]) }), clock.count == 3,
            let day = number(words[1]), let year = number(words[3]),
            let date = LocalDate(year: year, month: month + 1, day: day),
            let time = LocalTime(hour: clock[0], minute: clock[1], second: clock[2])
        else { return nil }
        return LocalDateTime(date: date, time: time)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var result = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        for byte in isNegative ? bytes.dropFirst() : bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            result = result * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -result : result
    }

    static func output(of command: String) -> String {
        String(decoding: outputBytes(of: command), as: UTF8.self)
    }

    private static func outputBytes(of command: String) -> [UInt8] {
        var result: [UInt8] = []
        guard let pipe = unsafe popen(command, "r") else { return result }
        defer { _ = unsafe pclose(pipe) }
        unsafe appendAll(of: pipe, to: &result)
        return result
    }

    private static func appendAll(of file: UnsafeMutablePointer<FILE>, to result: inout [UInt8]) {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { buffer in
                unsafe fread(buffer.baseAddress, 1, buffer.count, file)
            }
            guard count > 0 else { return }
            result += chunk.prefix(count)
        }
    }
}

extension SystemZoneDatabase {
    /// The shortest TZif file that says what a POSIX rule says.
    static func minimalFile(rule: String) -> [UInt8] {
        let counts: [UInt8] = [0, 0, 0, 0, 1, 1].flatMap { [0, 0, 0, $0] }
        let part = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts + [UInt8](repeating: 0, count: 7)
        return part + part + Array("\n\(rule)\n".utf8)
    }
}
