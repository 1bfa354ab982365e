import BookingDomain
import Testing

/// German, as it is spoken and typed.
struct GermanTests {
    /// The salon of the tests, read in German.
    private static let reader = ReplyReader(business: ReplySamples.business, vocabularies: [.german])

    private func meaning(_ text: String, _ offers: SlotOffers) -> String {
        ReplySamples.meaning(text, offers, reader: Self.reader)
    }

    @Test(
        "an offer is picked by its number, its place or its time",
        arguments: [
            ("das zweite", "2"), ("den zweiten bitte", "2"), ("Nummer 3", "3"), ("Option zwei", "2"), ("2", "2"),
            ("ich nehme den ersten", "1"), ("den letzten Termin", "3"), ("um 11", "2"), ("11 Uhr passt", "2"),
            ("14 Uhr", "3"), ("um zwei nachmittags", "3"), ("10:00 Uhr bitte", "1"), ("ja, den dritten", "3"),
            ("ich hätte gerne den um 14 Uhr", "3"), ("lieber den zweiten", "2"), ("der zweite passt mir gut", "2"),
            ("nehmen wir 11 Uhr", "2"), ("der Termin um 14:00 Uhr", "3"),
        ])
    func choices(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.day) == meaning)
    }

    @Test(
        "halb, Viertel and Dreiviertel count towards the hour",
        arguments: [
            ("halb drei", "3"), ("um halb drei", "3"), ("Viertel nach neun", "1"), ("Viertel vor sechs", "4"),
            ("dreiviertel sechs", "4"), ("zwei Uhr", "2"), ("14 Uhr 30", "3"), ("halb vier", "other"),
        ])
    func clocks(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.four) == meaning)
    }

    @Test(
        "a yes, a no and another wish are told apart",
        arguments: [
            ("ja", "1"), ("passt", "1"), ("ja gerne", "1"), ("klingt gut, danke", "1"), ("perfekt", "1"),
            ("den nehme ich", "1"), ("einverstanden", "1"), ("nein", "declined"), ("nein danke", "declined"),
            ("das passt mir nicht", "declined"), ("lieber nicht", "declined"), ("geht leider nicht", "declined"),
            ("haben Sie auch etwas später?", "other"), ("ein anderer Tag wäre besser", "other"),
            ("lieber um 17 Uhr", "other 17:00"), ("vielleicht", "unrelated"), ("ja, aber erst nach 16 Uhr", "other"),
            ("vielen Dank", "unrelated"),
        ])
    func attitudes(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.single) == meaning)
    }

    @Test(
        "what is refused is not picked",
        arguments: [
            ("nicht den zweiten, den dritten", "3"), ("alles außer dem ersten", "ambiguous"),
            ("10 Uhr geht nicht, 11 Uhr schon", "2"), ("nicht um 10", "ambiguous"),
            ("der erste, nein, der zweite", "2"), ("den ersten oder den dritten", "ambiguous"),
            ("keiner davon", "declined"), ("am Sonntag um 11", "other 11:00"),
        ])
    func refusals(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.day) == meaning)
    }

    @Test(
        "days and times are read day first",
        arguments: [
            ("20.06.2026", "2026-06-20"), ("am 20.6.", "2026-06-20"), ("am 3. Juli", "2026-07-03"),
            ("den dritten Juli", "2026-07-03"), ("3/7", "2026-07-03"), ("übermorgen", "2026-06-12"),
            ("uebermorgen", "2026-06-12"), ("morgen früh", "2026-06-11 morning"), ("morgen um 9", "2026-06-11 09:00"),
            ("heute Abend um 8", "2026-06-10 20:00"), ("nächsten Freitag", "2026-06-19"), ("Freitag", "2026-06-12"),
            ("in zwei Wochen", "2026-06-24"), ("nächste Woche", "2026-06-15...2026-06-21"), ("14.30 Uhr", "14:30"),
            ("um 14:30 Uhr", "14:30"), ("halb drei nachmittags", "14:30"), ("Viertel nach drei am Nachmittag", "15:15"),
            ("fünf vor halb drei nachmittags", "14:25"), ("zwischen 10 und 12 Uhr", "10:00-12:00"),
            ("von 14 bis 16 Uhr", "14:00-16:00"), ("ab 16 Uhr", "after 16:00"), ("vor 12 Uhr", "before 12:00"),
            ("am Dienstagnachmittag", "nothing"), ("Dienstag Nachmittag", "2026-06-16 afternoon"),
            ("einundzwanzigsten August", "2026-08-21"), ("Heiligabend", "2026-12-24"), ("Ostermontag", "2027-03-29"),
            ("am Wochenende", "2026-06-13...2026-06-14"), ("Donnerstag, 18. Juni um 10 Uhr", "2026-06-18 10:00"),
        ])
    func times(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text, TimeSamples.german) == meaning)
    }

    @Test(
        "a message is read in the language that knows most of its words",
        arguments: [
            ("the second one please", "2"), ("den zweiten bitte", "2"), ("2 pm works for me", "3"),
            ("um zwei passt mir gut", "3"), ("14 Uhr passt mir", "3"), ("nein danke, keiner davon", "declined"),
            ("no thanks, none of them", "declined"), ("2", "2"),
        ])
    func bothLanguages(text: String, meaning: String) {
        let reader = ReplyReader(business: ReplySamples.business, vocabularies: [.english, .german])
        #expect(ReplySamples.meaning(text, ReplySamples.day, reader: reader) == meaning)
    }
}
