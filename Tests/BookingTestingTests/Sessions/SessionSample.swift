import BookingAdapters
import BookingDomain
import BookingTesting

/// A small business in memory, and scripts about it.
enum SessionSample {
    /// The lines above the first section, two of them.
    static let header = "business spa.json\nnow 2025-11-28 10:30\n"
    /// The header and a section, three lines.
    static let voice = header + "voice +13055550100\n"

    static let business = """
        {"id": "spa", "name": "Sample Spa", "time_zone": "America/New_York", "calling_code": "1",
         "hours": {"saturday": ["10:00-15:00"], "sunday": ["00:00-06:00"]},
         "services": [{"id": "botox", "name": "Botox", "duration_minutes": 60, "providers": ["dr-smith"]}],
         "providers": [{"id": "dr-smith", "name": "Dr. Smith"}], "policy": {"step_minutes": 60}}
        """
    static let calendar = """
        {"events": [{"start": "2025-11-29T12:00", "end": "2025-11-29T14:00"}]}
        """

    /// The sample files; a file that is not among them is missing.
    static func files(_ extra: [String: String] = [:]) -> SessionFiles {
        let contents = ["spa.json": business, "smith.json": calendar].merging(extra) { _, new in new }
        return SessionFiles { path, limit throws(FileError) in
            guard let text = contents[path] else {
                throw FileError(.notFound, path: path, message: "there is no such file; check the spelling")
            }
            return Array(text.utf8)
        }
    }

    static func script(_ text: String) throws(SessionError) -> SessionScript {
        try SessionScript(Array(text.utf8), file: "sample.session")
    }

    static func run(
        _ text: String, files extra: [String: String] = [:], policy: BookingPolicy? = nil
    ) async throws(SessionError) -> SessionReport {
        let runner = SessionRunner(files: files(extra), zones: SystemZoneSource(directories: []), policy: policy)
        return try await runner.run(script(text))
    }

    /// A session with most of what a script can say.
    static let good = """
        # A comment.
        business   "spa.json"   # another one
        now        2025-11-28 10:30
        calendar   dr-smith smith.json
        customer   +13055550100 "Avery \\"A\\" Example" avery@example.com
        policy     offer_expiry_minutes=20 provider_preference=fewest_bookings ai_booking=true

        voice +13055550100
          agent     check_availability date=2025-11-29 service_type=botox limit:=5
                  | 1) Sat Nov 29, 10 AM, Dr. Smith
                  | 2) Sat Nov 29, 11 AM, Dr. Smith
                  | 3) Sat Nov 29, 2 PM, Dr. Smith
          customer  the second one # please
                  | chose 2 (11 AM) by "the second one"
          hangup
        wait 1m30s
        calendar dr-smith offline timeout
        email avery@example.com
        \tagent book_appointment @my-call {"notes": "a # b", "provider": null}   # done
                  | booked Sat Nov 29, 11 AM, Dr. Smith, 60 min
                  | warning calendar_unavailable: dr-smith
                  | warning calendar_sync_pending
          again
                  | booked Sat Nov 29, 11 AM, Dr. Smith, 60 min (recorded answer)
                  | warning calendar_unavailable: dr-smith
                  | warning calendar_sync_pending
        calendar dr-smith online
        now 2025-11-28T12:00:00-05:00
        relay
                  | delivered 1, waiting 0

        """
}
