import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Settings that change in a session")
struct SessionSettingsTests {
    @Test("what follows goes by the new settings, and clocks show the new zone")
    func changed() async throws {
        let report = try await SessionSample.run(
            SessionSample.voice + """
                  agent check_availability date=2025-11-29 service_type=botox
                settings new.json
                voice +13055550100
                  agent check_availability date=2025-11-29 service_type=botox
                now 2025-11-28 16:00
                  agent check_availability date=2025-11-28 service_type=botox
                settings spa.json
                web visitor
                  agent check_availability date=2025-11-29 service_type=botox

                """,
            files: ["new.json": Self.other(#""id": "spa""#)])
        let first = report.turns.map { $0.actual.first ?? "" }
        #expect(first[0] == "1) Sat Nov 29, 10 AM, Dr. Smith")
        #expect(first[1] == "1) Sat Nov 29, 6 PM, Dr. New")
        #expect(first[2] == "1) Fri Nov 28, 6 PM, Dr. New")
        #expect(first[3] == "1) Sat Nov 29, 10 AM, Dr. Smith")
    }

    @Test("the changes of the script to the policy hold for the new settings as well")
    func policy() async throws {
        let report = try await SessionSample.run(
            SessionSample.header + """
                policy offers_per_answer=1
                settings new.json
                web visitor
                  agent check_availability date=2025-11-29 service_type=botox

                """,
            files: ["new.json": Self.other(#""id": "spa""#)])
        #expect(report.turns.map(\.actual.count) == [1])
    }

    @Test(
        "settings that cannot take the place of the others are refused before anything runs",
        arguments: [
            (
                #""id": "other""#, "new.json",
                "sample.session:4:10: these are the settings of \"other\"; name some of \"spa\""
            ),
            (#""id": 5"#, "new.json", "new.json:1:8: "),
            (#""id": "spa""#, "none.json", "sample.session:4:10: \"none.json\""),
        ])
    func refused(id: String, path: String, message: String) async throws {
        let script = SessionSample.voice + "settings \(path)\nweb visitor\n  agent t\n"
        let error = await #expect(throws: SessionError.self) {
            try await SessionSample.run(script, files: ["new.json": Self.other(id)])
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    /// The sample business in the evening, in UTC, with another provider.
    private static func other(_ id: String) -> String {
        """
        {\(id), "name": "Sample Spa", "time_zone": "UTC", "calling_code": "1",
         "hours": {"friday": ["18:00-22:00"], "saturday": ["18:00-22:00"]},
         "services": [{"id": "botox", "name": "Botox", "duration_minutes": 60, "providers": ["dr-new"]}],
         "providers": [{"id": "dr-new", "name": "Dr. New"}], "policy": {"step_minutes": 60}}
        """
    }
}
