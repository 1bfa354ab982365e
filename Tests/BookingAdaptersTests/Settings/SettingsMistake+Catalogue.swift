/// Mistakes in services, providers and policies.
extension SettingsMistake {
    /// Services.
    static let inServices = [
        SettingsMistake("no services", "\"services\": [", "\"services\": ‸[], \"x\": [", "list at least one service"),
        SettingsMistake(
            "a service that is no object", #"{ "id": "facial""#, #"‸"massage", { "id": "facial""#,
            "an object is needed here"),
        SettingsMistake(
            "a doubled service", #""id": "facial""#, #""id": ‸"botox""#, #"two services have the id "botox""#),
        SettingsMistake(
            "a name of two services", #"{ "id": "facial", "name": "Facial""#, #"{ "id": "facial", "name": ‸"FILLER""#,
            "could mean \"botox\" or \"facial\"; remove or change it at one of them"),
        SettingsMistake("an alias of two services", #""aliases": ["filler"]"#, #""aliases": ["Facial"]"#, "could mean")
            .and(#"{ "id": "facial", "name": "#, #"{ "id": "facial", "name": ‸"#),
        SettingsMistake(
            "an alias of two services, the later one", #""name": "Facial","#,
            #""name": "Facial", "aliases": ["face", ‸"Botox"],"#, #""botox" could mean "botox" or "facial""#),
        SettingsMistake(
            "a price that is a number", #""duration_minutes": 45"#, #""duration_minutes": 45, "price": ‸90"#,
            "a string is needed here"),
        SettingsMistake(
            "care notes of two lines", #""duration_minutes": 45"#,
            #""duration_minutes": 45, "care_notes": ‸"No sun.\nNo sport.""#, "control character"),
        SettingsMistake(
            "care notes without end", #""duration_minutes": 45"#,
            #""duration_minutes": 45, "care_notes": ‸""# + String(repeating: "a", count: 1_001) + "\"", "at most 1000"),
        SettingsMistake("an empty alias", #""filler""#, #""filler", ‸"""#, "is empty"),
        SettingsMistake(
            "a duration of nothing", #""duration_minutes": 60"#, #""duration_minutes": ‸0"#, "from 1 to 1440, not 0"),
        SettingsMistake("a negative duration", #""duration_minutes": 60"#, #""duration_minutes": ‸-60"#, "not -60"),
        SettingsMistake(
            "a duration of two days", #""duration_minutes": 60"#, #""duration_minutes": ‸2880"#, "not 2880"),
        SettingsMistake(
            "a duration of many digits", #""duration_minutes": 60"#, #""duration_minutes": ‸99999999999999999999"#,
            "from 1 to 1440"),
        SettingsMistake(
            "a duration with a fraction", #""duration_minutes": 60"#, #""duration_minutes": ‸60.0"#, "whole number"),
        SettingsMistake(
            "a duration with an exponent", #""duration_minutes": 60"#, #""duration_minutes": ‸6e1"#, "whole number"),
        SettingsMistake(
            "a duration in words", #""duration_minutes": 60"#, #""duration_minutes": ‸"60""#, "whole number"),
        SettingsMistake(
            "a negative buffer", #""buffer_before_minutes": 5"#, #""buffer_before_minutes": ‸-5"#, "from 0 to 720"),
        SettingsMistake(
            "a buffer of a day", #""buffer_after_minutes": 15"#, #""buffer_after_minutes": ‸1440"#, "from 0 to 720"),
        SettingsMistake(
            "nobody to perform it", #""providers": ["smith"]"#, #""providers": ‸[]"#, "nobody performs this service"),
        SettingsMistake(
            "an unknown provider", #""providers": ["smith"]"#, #""providers": [‸"smiht"]"#, #"did you mean "smith"?"#),
        SettingsMistake(
            "a provider listed twice", #"["smith", "lee"]"#, #"["smith", "lee", ‸"smith"]"#, "is listed twice"),
        SettingsMistake(
            "a service too long for any block", #""saturday": ["00:00-24:00"]"#, #""saturday": []"#,
            "no opening block is long enough: this takes 320 minutes"
        )
        .and(#""duration_minutes": 60"#, #""duration_minutes": ‸300"#),
        SettingsMistake(
            "buffers that make it too long", #""saturday": ["00:00-24:00"]"#, #""saturday": []"#,
            "the longest block of its providers has 240"
        )
        .and(#""duration_minutes": 60"#, #""duration_minutes": ‸221"#),
        SettingsMistake(
            "a service too long for its only provider", #"["smith", "lee"]"#, #"["lee"]"#,
            "the longest block of its providers has 120"
        )
        .and(#""duration_minutes": 45"#, #""duration_minutes": ‸121"#),
    ]

    /// Providers.
    static let inProviders = [
        SettingsMistake(
            "no providers", #""providers": ["# + "\n    { \"id\": \"smith\"",
            #""providers": ‸[], "x": ["# + "\n    { \"id\": \"smith\"", "list at least one provider"),
        SettingsMistake(
            "a doubled provider", #""id": "lee""#, #""id": ‸"smith""#, #"two providers have the id "smith""#),
        SettingsMistake(
            "a name of two providers", #"{ "id": "lee", "name": "Dr. Lee""#, #"{ "id": "lee", "name": ‸"dr.  smith""#,
            "could mean"),
        SettingsMistake("no places", #""places": 2"#, #""places": ‸0"#, "from 1 to 1000"),
        SettingsMistake(
            "an unknown role", #""places": 2"#, #""places": 2, "calendar_role": ‸"owner""#, "mirror, authority"),
        SettingsMistake("a thousand million places", #""places": 2"#, #""places": ‸1000000000"#, "from 1 to 1000"),
        SettingsMistake(
            "hours that are no object", #""hours": { "monday": ["10:00-12:00"] }"#, #""hours": ‸[]"#,
            "must be an object"),
        SettingsMistake(
            "a key without its unit", #""duration_minutes": 45"#, #""duration": 45"#,
            #""duration_minutes" is missing; is "duration" a misspelling of it?"#
        ).and(#"{ "id": "facial""#, #"‸{ "id": "facial""#),
        SettingsMistake("an unknown key", #""places": 2"#, #"‸"palces": 2"#, #"did you mean "places"?"#),
    ]

    /// Policies.
    static let inPolicy = [
        SettingsMistake(
            "an unknown rule", #""offer_expiry_minutes": 30"#, #"‸"offer_expiry_minuts": 30"#, "offer_expiry_minutes"),
        SettingsMistake(
            "no time to decide", #""offer_expiry_minutes": 30"#, #""offer_expiry_minutes": ‸0"#,
            "offer_expiry_minutes"),
        SettingsMistake("a step of a minute", #""step_minutes": 60"#, #""step_minutes": ‸1"#, "step_minutes"),
        SettingsMistake(
            "a notice beyond the horizon", #""step_minutes": 60"#, #""step_minutes": 60, "notice_minutes": ‸400000"#,
            "reaches beyond horizon_days 90"),
        SettingsMistake("an unknown preference", #""fewest_bookings""#, #"‸"most_bookings""#, "provider_preference"),
        SettingsMistake(
            "a policy that is no object",
            #"{ "offer_expiry_minutes": 30, "step_minutes": 60, "provider_preference": "fewest_bookings" }"#, "‸30",
            "an object"),
    ]
}
