/// Mistakes in the business itself and in its times.
extension SettingsMistake {
    /// Texts that are not strict JSON, or have unknown keys.
    static let inSyntax = [
        SettingsMistake("an empty file", SettingsMistake.goodFile, "‸", "the text ends where a value is needed"),
        SettingsMistake("an array", SettingsMistake.goodFile, "‸[]", "begin with { and the keys of the business"),
        SettingsMistake("text after the end", SettingsMistake.goodFile, "{} ‸{}", "the end of the text is needed"),
        SettingsMistake("a trailing comma", #""Spa","#, #""Spa",‸,"#, "a key in double quotes is needed"),
        SettingsMistake("a comment", #""name": "Spa","#, #"‸// note"#, "JSON has no comments"),
        SettingsMistake("a doubled key", #""name": "Spa","#, #""name": "Spa", ‸"name": "Spa 2","#, "\"name\""),
        SettingsMistake(
            "an unknown key", #""calling_code": "1","#, #"‸"calling_cod": "1","#, #"did you mean "calling_code"?"#),
        SettingsMistake("a misspelled key", #""time_zone": "#, #""timezone": "#, #"is "timezone" a misspelling of it?"#)
            .and("{\n  \"id\"", "‸{\n  \"id\""),
    ]

    /// Values of the business itself.
    static let inBusiness = [
        SettingsMistake(
            "a missing name", "{\n  \"id\": \"spa\",\n  \"name\": \"Spa\",", "‸{\n  \"id\": \"spa\",",
            "\"name\" is missing"),
        SettingsMistake(
            "a null name", "{\n  \"id\": \"spa\",\n  \"name\": \"Spa\",", "‸{\n  \"id\": \"spa\", \"name\": null,",
            "\"name\" is null"),
        SettingsMistake(
            "a number for a name", #""name": "Spa""#, #""name": ‸5"#, "a string is needed here, but a number"),
        SettingsMistake("an empty name", #""name": "Spa""#, #""name": ‸"""#, "is empty"),
        SettingsMistake("a blank name", #""name": "Spa""#, #""name": ‸" ""#, "blank"),
        SettingsMistake("a name of two lines", #""name": "Spa""#, #""name": ‸"S\npa""#, "control character"),
        SettingsMistake("a name that runs backwards", #""name": "Spa""#, #""name": ‸"S\u202Epa""#, "control character"),
        SettingsMistake(
            "a long name", #""name": "Spa""#, #""name": ‸""# + String(repeating: "ä", count: 101) + "\"", "202 bytes"),
        SettingsMistake("an id with a slash", #""id": "spa""#, #""id": ‸"../spa""#, "is not an id"),
        SettingsMistake("an id in capitals", #""id": "spa""#, #""id": ‸"Spa""#, "is not an id"),
        SettingsMistake("an id that begins with a hyphen", #""id": "spa""#, #""id": ‸"-spa""#, "is not an id"),
        SettingsMistake("an empty id", #""id": "spa""#, #""id": ‸"""#, "is not an id"),
        SettingsMistake("an id in other digits", #""id": "spa""#, #""id": ‸"spa٣""#, "is not an id"),
        SettingsMistake(
            "a long id", #""id": "spa""#, #""id": ‸""# + String(repeating: "a", count: 65) + "\"", "at most 64"),
        SettingsMistake(
            "an unknown zone", #""America/New_York""#, #"‸"America/Newyork""#, #"no time zone "America/Newyork""#),
        SettingsMistake("a damaged zone", #""America/New_York""#, #"‸"Mars/Damaged""#, "damaged at byte 4"),
        SettingsMistake("a zone that is no string", #""America/New_York""#, "‸-5", "a string is needed here"),
        SettingsMistake(
            "a calling code with a plus", #""calling_code": "1""#, #""calling_code": ‸"+1""#, "leave out the +"),
        SettingsMistake(
            "a calling code with a zero", #""calling_code": "1""#, #""calling_code": ‸"01""#, "country code"),
        SettingsMistake(
            "languages that are no list", #""calling_code": "1""#, #""languages": ‸"en""#, "list of languages"),
        SettingsMistake(
            "an unknown language", #""calling_code": "1""#, #""languages": ‸["en", "tlh"]"#, "there is no language"),
        SettingsMistake("no language", #""calling_code": "1""#, #""languages": ‸[]"#, "at least one language"),
        SettingsMistake("a numeric calling code", #""calling_code": "1""#, #""calling_code": ‸1"#, "country code"),
    ]

    /// Weekly hours and exceptions.
    static let inHours = [
        SettingsMistake(
            "a weekday in capitals", #""monday": ["09:00"#, #"‸"Monday": ["09:00"#, #"did you mean "monday"?"#),
        SettingsMistake(
            "a mistyped weekday", #""monday": ["09:00"#, #"‸"mondya": ["09:00"#, #"did you mean "monday"?"#),
        SettingsMistake(
            "an abbreviated weekday", #""monday": ["09:00"#, #"‸"mon": ["09:00"#, "is no weekday; write monday"),
        SettingsMistake(
            "a block instead of a list", #"["09:00-12:00", "13:00-17:00"]"#, #"‸"09:00-17:00""#, "must be an array"),
        SettingsMistake("a block that is no string", #""09:00-12:00""#, "‸9", "a string is needed here"),
        SettingsMistake("a block with short hours", #""09:00-12:00""#, #"‸"9:00-12:00""#, "is not an opening block"),
        SettingsMistake("a block with seconds", #""09:00-12:00""#, #"‸"09:00:00-12:00""#, "is not an opening block"),
        SettingsMistake("a block with blanks", #""09:00-12:00""#, #"‸"09:00 - 12:00""#, "is not an opening block"),
        SettingsMistake("a block with a dash", #""09:00-12:00""#, #"‸"09:00–12:00""#, "is not an opening block"),
        SettingsMistake(
            "a block of three times", #""09:00-12:00""#, #"‸"09:00-12:00-13:00""#, "is not an opening block"),
        SettingsMistake(
            "a minute that does not exist", #""09:00-12:00""#, #"‸"09:60-12:00""#, "is not an opening block"),
        SettingsMistake("an hour after midnight", #""09:00-12:00""#, #"‸"09:00-24:30""#, "is not an opening block"),
        SettingsMistake("a block from 24:00", #""09:00-12:00""#, #"‸"24:00-12:00""#, "ends before it starts"),
        SettingsMistake("a block of nothing at 24:00", #""09:00-12:00""#, #"‸"24:00-24:00""#, "is empty"),
        SettingsMistake("a block over midnight", #""09:00-12:00""#, #"‸"18:00-09:00""#, "split it at 24:00"),
        SettingsMistake("an empty block", #""09:00-12:00""#, #"‸"09:00-09:00""#, "is empty"),
        SettingsMistake("overlapping blocks", #""13:00-17:00""#, #"‸"11:59-17:00""#, "overlaps another block"),
        SettingsMistake(
            "a block given twice", #""13:00-17:00""#, #""13:00-17:00", ‸"13:00-17:00""#, "overlaps another block"),
        SettingsMistake("a date that does not exist", #""2025-12-24""#, #"‸"2025-02-30""#, "February"),
        SettingsMistake("a date in another order", #""2025-12-24""#, #"‸"24.12.2025""#, "YYYY-MM-DD"),
        SettingsMistake(
            "an exception without hours", #"{ "date": "2025-12-24", "hours": ["09:00-11:00"], "#,
            #"‸{ "date": "2025-12-24", "#, "\"hours\" is missing"),
        SettingsMistake(
            "a doubled exception", #""reason": "Christmas Eve" }"#,
            #""reason": "" }, { "date": ‸"2025-12-24", "hours": [] }"#, "already an exception for 2025-12-24"),
        SettingsMistake("a reason that is no string", #""Christmas Eve""#, "‸true", "must be a string"),
        SettingsMistake(
            "an unknown key in an exception", #""reason": "Christmas"#, #"‸"resaon": "Christmas"#,
            #"did you mean "reason"?"#),
        SettingsMistake("a provider's own block", #""10:00-12:00""#, #"‸"12:00-10:00""#, "ends before it starts"),
    ]

    /// Blocked times.
    static let inBlocked = [
        SettingsMistake(
            "an end before the start", #""2025-11-29T13:00-05:00""#, #"‸"2025-11-29T11:00-05:00""#, "later than"),
        SettingsMistake(
            "an end at the start", #""2025-11-29T13:00-05:00""#, #"‸"2025-11-29T12:00-05:00""#, "later than"),
        SettingsMistake(
            "a time that is skipped", #""2025-11-29T12:00""#, #"‸"2025-03-09T02:30""#,
            "does not exist in America/New_York"),
        SettingsMistake(
            "a time that happens twice", #""2025-11-29T12:00""#, #"‸"2025-11-02T01:30""#,
            "happens twice in America/New_York"),
        SettingsMistake(
            "a date without a time", #""2025-11-29T12:00""#, #"‸"2025-11-29""#, "the time of day is missing"),
        SettingsMistake("a time of 24:00", #""2025-11-29T12:00""#, #"‸"2025-11-29T24:00""#, "no such time of day"),
        SettingsMistake(
            "an offset of 25 hours", #""2025-12-01T09:00Z""#, #"‸"2025-12-01T09:00+25:00""#, "offsets run from"),
        SettingsMistake(
            "text after a time", #""2025-12-01T09:00Z""#, #"‸"2025-12-01T09:00Zgarbage""#, "remove what follows"),
        SettingsMistake("a number for a time", #""2025-12-01T09:00Z""#, "‸1764579600", "a string is needed here"),
        SettingsMistake(
            "no end", #"{ "start": "2025-12-01T09:00Z", "end": "2025-12-01T10:00Z" }"#,
            #"‸{ "start": "2025-12-01T09:00Z" }"#, "\"end\" is missing"),
    ]
}
