import BookingDomain

/// Zones with something special about them, made without a zone database.
enum SampleZone: String, CaseIterable, Sendable {
    case newYork, berlin, dublin, lordHowe, kathmandu, apia, saoPaulo, stJohns

    func rules() throws(ZoneError) -> ZoneRules {
        switch self {
        case .newYork: .eastern
        case .berlin: try ZoneRules(identifier: "Europe/Berlin", posixRule: "CET-1CEST,M3.5.0,M10.5.0/3")
        case .dublin: try ZoneRules(identifier: "Europe/Dublin", posixRule: "IST-1GMT0,M10.5.0,M3.5.0/1")
        case .lordHowe:
            try ZoneRules(identifier: "Australia/Lord_Howe", posixRule: "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0")
        case .kathmandu: try change("Asia/Kathmandu", at: "1985-12-31T18:30:00Z", from: 19_800, to: 20_700)
        case .apia: try change("Pacific/Apia", at: "2011-12-30T10:00:00Z", from: -36_000, to: 50_400)
        case .saoPaulo: try change("America/Sao_Paulo", at: "2018-11-04T03:00:00Z", from: -10_800, to: -7_200)
        // Went back at 00:01, so that the first minute of 7 November came before the last hour of the 6th.
        case .stJohns: try change("America/St_Johns", at: "2010-11-07T02:31:00Z", from: -9_000, to: -12_600)
        }
    }

    private func change(_ name: String, at text: String, from old: Int32, to new: Int32) throws(ZoneError) -> ZoneRules
    {
        let at = (try? ISO8601.instant(text, in: nil).unixSeconds) ?? 0
        return try ZoneRules(identifier: name, tzif: TZifBytes(offsets: [old, new], changes: [(at, 1)]).bytes)
    }
}
