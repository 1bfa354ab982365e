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

@Suite("Zones from the system's database")
struct SystemZoneSourceTests {
    /// A zone database of this test alone, removed at the end.
    private final class Directory {
        let path: String

        init() throws {
            var template = Array("/tmp/booking-zones-XXXXXX".utf8CString)
            let created = unsafe mkdtemp(&template) != nil
            try #require(created)
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit { _ = SystemZoneDatabase.output(of: "rm -r '\(path)'") }

        func write(_ name: String, _ bytes: [UInt8]) {
            guard let file = unsafe fopen("\(path)/\(name)", "wb") else {
                Issue.record("cannot write \(path)/\(name)")
                return
            }
            _ = unsafe fwrite(bytes, 1, bytes.count, file)
            _ = unsafe fclose(file)
        }

        var source: SystemZoneSource { SystemZoneSource(directories: [path]) }
    }

    @Test(
        "an identifier that is not a plain name is refused before the disk is touched",
        arguments: [
            "", "/", "../../etc/passwd", "America/../Etc/UTC", "/etc/localtime", "America//New_York",
            "America/New_York/",
            "./UTC", ".", "..", "America/New York", "America\\New_York", "UTC\u{0}", "UTC\n", "Ｕ", "posixrules.x",
            String(repeating: "A", count: 65),
        ])
    func refusesUnsafeIdentifiers(_ identifier: String) {
        let error = #expect(throws: ZoneError.self) { try SystemZoneSource().rules(for: identifier) }
        #expect(error?.code == .unsafeIdentifier)
        #expect(error?.identifier == identifier)
    }

    @Test(
        "an unknown zone is an error, never GMT",
        arguments: ["GMT+25", "europe/berlin", "EUROPE/BERLIN", "Europe/Atlantis", "Eastern", "America/New_York/Bronx"])
    func refusesUnknownZones(_ identifier: String) {
        let error = #expect(throws: ZoneError.self) { try SystemZoneSource().rules(for: identifier) }
        #expect(error?.code == .unknownZone)
    }

    @Test("the system's zones are read under the name that was asked for", .enabled(if: SystemZoneDatabase.isComplete))
    func readsZones() throws {
        let instant = try ISO8601.instant("2026-07-01T12:00Z", in: nil)
        for (identifier, offset) in [("Europe/Berlin", "+02:00"), ("Asia/Kathmandu", "+05:45"), ("EST", "-05:00")] {
            let zone = try SystemZoneSource().rules(for: identifier)
            #expect(zone.identifier == identifier)
            #expect(zone.utcOffset(at: instant).description == offset)
        }
    }

    @Test("Eastern and UTC are there without a database, other zones are not")
    func fallsBackToBuiltInRules() throws {
        let source = SystemZoneSource(directories: ["/nonexistent"])
        #expect(try source.rules(for: "America/New_York") == .eastern)
        #expect(try source.rules(for: "UTC") == .utc)
        let error = #expect(throws: ZoneError.self) { try source.rules(for: "Europe/Berlin") }
        #expect(error?.code == .unknownZone)
    }

    @Test("a damaged file is an error even where built in rules exist")
    func refusesDamagedFiles() throws {
        let directory = try Directory()
        directory.write("UTC", Array("TZif".utf8))
        let error = #expect(throws: ZoneError.self) { try directory.source.rules(for: "UTC") }
        #expect(error?.code == .malformedZoneData)
    }

    @Test("directories, pipes and large files are not read")
    func refusesOtherFiles() throws {
        let directory = try Directory()
        #expect(unsafe mkdir("\(directory.path)/Folder", 0o700) == 0)
        #expect(unsafe mkfifo("\(directory.path)/Pipe", 0o600) == 0)
        directory.write("Large", [UInt8](repeating: 0, count: 1 << 20 + 1))
        for name in ["Folder", "Pipe", "Large"] {
            let error = #expect(throws: ZoneError.self) { try directory.source.rules(for: name) }
            #expect(error?.code == .unreadable, "\(name)")
        }
    }

    @Test("the first directory that has the zone answers")
    func searchesInOrder() throws {
        let empty = try Directory()
        let directory = try Directory()
        directory.write("Zone", SystemZoneDatabase.minimalFile(rule: "AAA-3"))
        let source = SystemZoneSource(directories: [empty.path, directory.path])
        #expect(try source.rules(for: "Zone").utcOffset(at: .distantPast).description == "+03:00")
        let error = #expect(throws: ZoneError.self) { try source.rules(for: "zone") }
        #expect(error?.code == .unknownZone)
    }

    @Test(
        "every truncation of a real file is refused, and a damaged byte never traps",
        .enabled(if: SystemZoneDatabase.isComplete), arguments: ["Asia/Kathmandu", "Pacific/Apia"])
    func survivesDamage(_ identifier: String) {
        let bytes = SystemZoneDatabase.bytes(of: identifier)
        for length in bytes.indices {
            #expect(throws: ZoneError.self) { try ZoneRules(identifier: identifier, tzif: Array(bytes.prefix(length))) }
        }
        for place in bytes.indices {
            for flip: UInt8 in [0x01, 0x80, 0xff] {
                var damaged = bytes
                damaged[place] ^= flip
                guard let zone = try? ZoneRules(identifier: identifier, tzif: damaged) else { continue }
                for seconds in [Int64.min, 0, 504_901_800, 1_325_239_200, 4_000_000_000, .max] {
                    _ = zone.localSeconds(atUnixSeconds: seconds)
                    _ = zone.resolve(localSeconds: seconds)
                }
            }
        }
    }
}
