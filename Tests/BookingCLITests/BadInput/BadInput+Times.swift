import BookingDomain
import booking_cli

extension BadInput {
    private static func now(_ text: String, _ words: String, zone: String = "America/New_York") -> BadInput {
        let name = text.count > 60 ? "\(text.prefix(20))…" : text
        return BadInput("now \(name), \(zone)", words).business(
            """
            {"id": "spa", "name": "Spa", "time_zone": "\(zone)", "hours": {"monday": ["09:00-17:00"]},
             "services": [{"id": "botox", "name": "Botox", "duration_minutes": 60, "providers": ["dr-smith"]}],
             "providers": [{"id": "dr-smith", "name": "Dr. Smith"}]}
            """
        ).script("business spa.json\nnow \(text)\nsms +13055550100\n  customer hello\n")
    }

    /// Beginnings of scripts that are none.
    static let times = [
        now("2026-02-29 10:00", "February 2026 has 28 days"), now("1900-02-29 10:00", "February 1900 has 28 days"),
        now("2026-01-05 24:00", "a.session:2:"), now("2026-01-05 23:59:60", "a.session:2:"),
        now("2026-01-05 10:60", "a.session:2:"), now("2026-01-05T10:00+14:01", "from -12:00 to +14:00"),
        now("2026-01-05T10:00-00:00", "-00:00"), now("2026-01-05T10:00+0100", "a.session:2:"),
        now("2026-1-5 10:00", "a.session:2:11"), now("20260105 10:00", "a.session:2:"),
        now("2026-W02-1 10:00", "a.session:2:"), now("2026-005 10:00", "a.session:2:"),
        now("2026-01-05t10:00", "a.session:2:"), now("2026-01-05T10:00z", "capital Z"),
        now("２０２６-01-05 10:00", "a.session:2:5"), now("٢٠٢٦-٠١-٠٥ ١٠:٠٠", "a.session:2:5"),
        now("0000-01-05 10:00", "years run from 0001"), now("-0001-01-05 10:00", "a.session:2:5"),
        now("99999-01-05 10:00", "a.session:2:"), now("2026-01-05T10:00Zgarbage", "a.session:2:"),
        now("2026-01-05T10:00:00,5Z", "a.session:2:"),
        now("2026-01-05T10:00:00.\(String(repeating: "1", count: 30))Z", "nine digits"),
        now("2026-03-29 02:30", "2026-03-29T01:30:00+01:00 or 2026-03-29T03:30:00+02:00", zone: "Europe/Berlin"),
        now("2026-10-25 02:30", "2026-10-25T02:30:00+02:00", zone: "Europe/Berlin"),
        now("2011-12-30 10:00", "does not exist", zone: "Pacific/Apia"),
        now("2026-10-04 02:15", "does not exist", zone: "Australia/Lord_Howe"),
        now("2026-04-05 01:45", "happens twice", zone: "Australia/Lord_Howe"),
        now("2026-01-05 10:00", "no time zone", zone: "GMT+25"), now("2026-01-05 10:00", "spa.json:1:", zone: ""),
        now("2026-01-05 10:00", "no time zone", zone: "Mars/Olympus"),
        now("2026-01-05 10:00", "spa.json:1:", zone: "../../etc/passwd"),
        now("2026-01-05 10:00", "spa.json:1:", zone: "/etc/localtime"),
        now("2026-01-05 10:00", "spa.json:1:", zone: String(repeating: "A/", count: 40) + "B"),
    ]

    private static func spoken(_ arguments: String, _ words: String = "refused invalid_data: ") -> BadInput {
        let head = "business \(CommandSample.fixtures)/businesses/glow-spa.json\nnow 2025-12-31 10:30\n"
        return BadInput(arguments, words).code(.different).script(
            head + "sms +13055550100\n  agent \(arguments)\n    | recorded\n")
    }

    /// Days and starts that an agent may come up with.
    static let spokenTimes =
        [
            "tomorrow", "next tuesday", "half ten", "02/03/26", "12pm", "0:30 am", "noon tomorrow", "2026-02-30",
            "2026-02-29", "2026-1-5", "20260105", "2026-01-05T10:00", "２０２６-01-05", "2026-01-05 ",
        ].map { spoken("check_availability service_type=botox date=\"\($0)\"") }
        + [
            "PT1H30", "P1M", "1.5h", "90", "-PT1H", "2026-01-05", "2026-01-05T24:00", "2026-01-05T10:00z",
            "2026-01-05T10:00+25:00", "2026-03-08T02:30", "2026-11-01T01:30", "99999999999999999999",
            "2026-01-05T10:00Z garbage",
        ].map { spoken("book_appointment start_time=\"\($0)\"") }
        + [
            spoken("check_availability service_type=botox date:=20260105"),
            spoken("check_availability service_type=botox date:=[\"2026-01-05\"]"),
            spoken("check_availability service_type=botox date=2026-01-05 limit:=0"),
            spoken("check_availability service_type=botox date=2026-01-05 limit:=-1"),
            spoken("check_availability service_type=botox date=2026-01-05 limit:=1000000000"),
            spoken("check_availability service_type=botox date=2026-01-05 limit:=1e400"),
            spoken("check_availability service_type=botox date=2026-01-05 limit:=3.0"),
            spoken("check_availability service_type=botox date=0001-01-01", "refused past_time: "),
            spoken("check_availability service_type=botox date=9999-12-31", "refused beyond_horizon: "),
        ]
}
