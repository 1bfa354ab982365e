import BookingDomain
import Testing

@Suite("TZif files")
struct TZifTests {
    /// Two changes and a rule, as in a real file.
    private static let sample = TZifBytes(
        offsets: [-17_762, -18_000, -14_400], changes: [(-2_717_650_800, 1), (1_000_000_000, 2), (1_100_000_000, 1)],
        footer: "\nEST5EDT,M3.2.0,M11.1.0\n")

    @Test("versions 1 to 4 are read", arguments: [0, UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")])
    func readsAllVersions(_ version: UInt8) throws {
        var file = Self.sample
        file.version = version
        if version == 0 { file.changes.removeFirst() }
        let zone = try ZoneRules(identifier: "Test", tzif: file.bytes)
        #expect(zone.offsetSeconds(atUnixSeconds: 999_999_999) == (version == 0 ? -17_762 : -18_000))
        #expect(zone.offsetSeconds(atUnixSeconds: 1_000_000_000) == -14_400)
        #expect(zone.offsetSeconds(atUnixSeconds: 1_099_999_999) == -14_400)
        #expect(zone.offsetSeconds(atUnixSeconds: 1_100_000_000) == -18_000)
        // July 2026: the rule of the later versions says summer, version 1 has none.
        #expect(zone.offsetSeconds(atUnixSeconds: 1_783_000_000) == (version == 0 ? -18_000 : -14_400))
    }

    @Test("before the first change the first type holds, without a rule the last offset goes on")
    func coversAllTime() throws {
        var file = Self.sample
        file.footer = "\n\n"
        let zone = try ZoneRules(identifier: "Test", tzif: file.bytes)
        #expect(zone.utcOffset(at: .distantPast).description == "-04:56:02")
        #expect(zone.utcOffset(at: .distantFuture).description == "-05:00")
    }

    @Test("a file without changes follows its rule at all times")
    func followsTheRuleAlone() throws {
        let zone = try ZoneRules(identifier: "Test", tzif: TZifBytes(offsets: [3_600], footer: "\n<+05>-5\n").bytes)
        #expect(zone.utcOffset(at: .distantPast).description == "+05:00")
    }

    @Test("changes at the ends of 64 bits do not trap")
    func extremeChangesAreHarmless() throws {
        let file = TZifBytes(
            offsets: [-89_999, 93_599], changes: [(.min, 1), (.min + 1, 0), (0, 1), (.max, 0)], footer: "\nAAA0\n")
        let zone = try ZoneRules(identifier: "Test", tzif: file.bytes)
        #expect(zone.offsetSeconds(atUnixSeconds: .min) == -89_999)
        #expect(zone.offsetSeconds(atUnixSeconds: 0) == 93_599)
        for local in [Int64.min, -62_135_596_800, 0, 253_402_300_799, .max] { _ = zone.resolve(localSeconds: local) }
    }

    /// A damaged copy of the sample, and part of the reason it is refused for.
    struct Damage: Sendable {
        var reason: String
        var bytes: [UInt8]

        init(_ reason: String, _ change: (inout TZifBytes) -> Void) {
            self.reason = reason
            var file = TZifTests.sample
            change(&file)
            bytes = file.bytes
        }

        init(_ reason: String, byte place: Int, _ value: UInt8) {
            self.init(reason) { _ in }
            bytes[place] = value
        }
    }

    // The second header begins at 51; its counts at 71, its times at 95, its types at 119, its offsets at 122.
    static let damages = [
        Damage("must begin with \"TZif\"", byte: 0, 0x74),
        Damage("must begin with \"TZif\"", byte: 52, 0),
        Damage("the version", byte: 4, UInt8(ascii: "5")),
        Damage("disagree about the version", byte: 55, UInt8(ascii: "3")),
        Damage("UT indicators", byte: 74, 1),
        Damage("standard time indicators", byte: 78, 1),
        Damage("leap seconds") { $0.leapSeconds = 1 },
        Damage("before the data", byte: 83, 0x7f),
        Damage("1 to 256 types", byte: 90, 0),
        Damage("abbreviations", byte: 94, 0),
        Damage("order of time") { $0.changes.swapAt(0, 1) },
        Damage("order of time") { $0.changes[1].at = $0.changes[0].at },
        Damage("a type that does not exist") { $0.changes[1].type = 3 },
        Damage("an offset lies outside") { $0.offsets[2] = 93_600 },
        Damage("an offset lies outside") { $0.offsets[2] = .min },
        Damage("mark must be 0 or 1", byte: 126, 2),
        Damage("an abbreviation that does not exist", byte: 127, 4),
        Damage("end with a NUL", byte: 143, 65),
        Damage("begin with a newline") { $0.footer = "" },
        Damage("begin with a newline") { $0.footer = "EST5\n" },
        Damage("end with a newline") { $0.footer = "\nEST5" },
        Damage("more data") { $0.footer = "\nEST5\nx" },
        Damage("not a rule") { $0.footer = "\nEST\n" },
        Damage("not a rule") { $0.footer = "\n\u{e9}\u{e9}\u{e9}5\n" },
    ]

    @Test("a file that contradicts itself is refused with the reason and the byte", arguments: damages)
    func refusesContradictions(_ damage: Damage) {
        let error = #expect(throws: ZoneError.self) { try ZoneRules(identifier: "Test", tzif: damage.bytes) }
        #expect(error?.code == .malformedZoneData)
        #expect(error?.detail.contains(damage.reason) == true, "\(String(describing: error))")
        #expect(error?.detail.contains("(at byte ") == true)
    }

    @Test("every truncation is refused")
    func refusesTruncation() {
        let bytes = Self.sample.bytes
        for length in bytes.indices {
            let error = #expect(throws: ZoneError.self) {
                try ZoneRules(identifier: "Test", tzif: Array(bytes.prefix(length)))
            }
            #expect(error?.code == .malformedZoneData)
        }
    }

    @Test("a damaged byte never traps: the file is refused, or read and usable")
    func damagedBytesNeverTrap() {
        let bytes = Self.sample.bytes
        var accepted = 0
        for place in bytes.indices {
            for value in [0, 1, 0x7f, 0x80, 0xff, bytes[place] ^ 1, bytes[place] ^ 0x10] {
                var damaged = bytes
                damaged[place] = value
                guard let zone = try? ZoneRules(identifier: "Test", tzif: damaged) else { continue }
                accepted += 1
                for seconds in [Int64.min, -3_000_000_000, 0, 1_050_000_000, 4_000_000_000, .max] {
                    _ = zone.offsetSeconds(atUnixSeconds: seconds)
                    _ = zone.resolve(localSeconds: seconds)
                }
            }
        }
        #expect(accepted > 0)
    }
}
