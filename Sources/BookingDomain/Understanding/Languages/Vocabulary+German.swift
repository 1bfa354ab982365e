extension Vocabulary {
    /// German, as it is spoken and typed.
    public static let german = Vocabulary(
        code: "de",
        traits: LanguageTraits(
            isDayFirst: true, hasPointedDays: true,
            quoteLines: [
                LanguageTraits.QuoteLine(opening: "am ", ending: "schrieb:"),
                LanguageTraits.QuoteLine(opening: "am ", ending: ">:"),
                LanguageTraits.QuoteLine(opening: "on ", ending: "wrote:"),
            ],
            quoteMarks: [
                "-----ursprüngliche nachricht", "-----original message", "________________", "von meinem ",
                "gesendet von ", "sent from my ", "anfang der weitergeleiteten nachricht", "von: ", "gesendet: ",
                "from: ",
                "sent: ",
            ]),
        entries: germanNumbers + germanClock + germanDays + germanSentences + germanAttitudes)

    private static let germanUnits = [
        "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
    ]

    /// The words from 21 to 59 that are made of two.
    private static let germanCompounds: [Entry] = ["zwanzig", "dreißig", "vierzig", "fünfzig"].enumerated()
        .flatMap { place, tens in
            germanUnits.enumerated().map {
                Entry(.cardinal, (place + 2) * 10 + $0.offset + 1, "\($0.element)und\(tens)")
            }
        }

    /// The ordinals from 1 to 31, in all their endings.
    private static let germanOrdinals: [Entry] = {
        var stems = [
            "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
            "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
        ]
        stems += germanUnits.map { "\($0)undzwanzigst" } + ["dreißigst", "einunddreißigst"]
        return stems.enumerated().map { place, stem in
            let forms = ["e", "en", "er", "es", "em"].map { stem + $0 }
            return Entry(.ordinal, place + 1, typos: place < 4, forms.joined(separator: ","))
        }
    }()

    static let germanNumbers: [Entry] =
        germanCompounds + germanOrdinals + [
            Entry(.zero, "null"), Entry(.one, "eins"), Entry(.cardinal, 2, "zwei, zwo"), Entry(.cardinal, 3, "drei"),
            Entry(.cardinal, 4, "vier"), Entry(.cardinal, 5, "fünf"), Entry(.cardinal, 6, "sechs"),
            Entry(.cardinal, 7, "sieben"), Entry(.cardinal, 8, "acht"), Entry(.cardinal, 9, "neun"),
            Entry(.cardinal, 10, "zehn"), Entry(.cardinal, 11, "elf"), Entry(.cardinal, 12, "zwölf"),
            Entry(.cardinal, 13, "dreizehn"), Entry(.cardinal, 14, "vierzehn"), Entry(.cardinal, 15, "fünfzehn"),
            Entry(.cardinal, 16, "sechzehn"), Entry(.cardinal, 17, "siebzehn"), Entry(.cardinal, 18, "achtzehn"),
            Entry(.cardinal, 19, "neunzehn"), Entry(.cardinal, 20, "zwanzig"), Entry(.cardinal, 30, "dreißig"),
            Entry(.cardinal, 40, "vierzig"), Entry(.cardinal, 50, "fünfzig"), Entry(.hundred, "hundert"),
            Entry(.thousand, "tausend"), Entry(.few, 2, "paar, ein paar"), Entry(.few, 3, "einige, einigen"),
            Entry(.position, Position.last, "letzte, letzten, letzter, letztes, letztem, unterste, unteren, untere"),
            Entry(.position, Position.first, "oberste, obersten, oberste option, ganz oben"),
            Entry(.position, Position.middle, "mittlere, mittleren, mittlerer, mittleres, in der mitte"),
            Entry(.position, Position.former, "ersteren, erstere, ersterer, ersteres"),
            Entry(.position, Position.latter, "letzteren, letztere, letzterer, letzteres"),
            Entry(
                .position, Position.earlier,
                "den früheren, der frühere, das frühere, den früheren termin, der frühere termin, frühere termin"),
            Entry(
                .position, Position.later,
                "den späteren, der spätere, das spätere, den späteren termin, der spätere termin, spätere termin"),
            Entry(.position, Position.earliest, "den frühesten, der früheste, frühesten termin, das früheste"),
            Entry(.position, Position.latest, "den spätesten, der späteste, spätesten termin, das späteste"),
            Entry(
                .label, "option, nummer, nr, variante, möglichkeit, vorschlag nummer, option nummer, terminvorschlag"),
            Entry(.noun, "termin, uhrzeit, zeit, vorschlag, angebot, variante, slot, zeitfenster"),
        ]

    static let germanClock: [Entry] = [
        Entry(.halfTo, "halb"), Entry(.quarter, "viertel"), Entry(.threeQuartersTo, "dreiviertel"),
        Entry(.past, "nach, minuten nach"), Entry(.to, 1, "vor"), Entry(.to, 1, "minuten vor"), Entry(.oclock, "uhr"),
        Entry(.namedTime, 720, "mittags, mittag, am mittag, zu mittag, zwölf uhr mittags, 12 uhr mittags"),
        Entry(.namedTime, 0, "mitternacht, um mitternacht"),
        Entry(.at, "um, gegen, circa, zirka, ca, etwa, ungefähr, so um, so gegen"), Entry(.for, "für"),
        Entry(.from, "von, vom"),
        Entry(.after, "ab, später als, frühestens, frühestens um, erst nach, ab dem, nicht vor"),
        Entry(.before, "vor dem, früher als, spätestens, spätestens um, noch vor, nicht nach"),
        Entry(.until, "bis, bis zum, bis um"), Entry(.between, "zwischen"), Entry(.since, "seit"),
        Entry(
            .daypart, 1,
            "vormittag, vormittags, morgens, am vormittag, am morgen, früh, in der früh, in der frühe, am frühen morgen"
        ),
        Entry(.daypart, 2, typos: true, "nachmittag"),
        Entry(.daypart, 2, "nachmittags, am nachmittag, am frühen nachmittag, am späten nachmittag"),
        Entry(.daypart, 3, "abend, abends, am abend, am frühen abend, feierabend"),
        Entry(.daypart, 4, "nacht, nachts, in der nacht"), Entry(.daypart, 5, "tagsüber"),
    ]

    static let germanDays: [Entry] = [
        Entry(.now, "jetzt, sofort"), Entry(.nearDay, NearDay(-2), "vorgestern"),
        Entry(.nearDay, NearDay(-1), "gestern"), Entry(.nearDay, NearDay(0), "heute"),
        Entry(.nearDay, NearDay(0, .night), "heute nacht"), Entry(.nearDay, NearDay(1), "morgen, am nächsten tag"),
        Entry(.nearDay, NearDay(1, .morning), "morgen früh, morgen vormittag"),
        Entry(.nearDay, NearDay(2), typos: true, "übermorgen"),
        Entry(.weekday, 1, typos: true, "montag"), Entry(.weekday, 1, "montags, montagabend, mo"),
        Entry(.weekday, 2, typos: true, "dienstag"), Entry(.weekday, 2, "dienstags, di"),
        Entry(.weekday, 3, typos: true, "mittwoch"), Entry(.weekday, 3, "mittwochs, mi"),
        Entry(.weekday, 4, typos: true, "donnerstag"), Entry(.weekday, 4, "donnerstags"),
        Entry(.weekday, 5, typos: true, "freitag"), Entry(.weekday, 5, "freitags, fr"),
        Entry(.weekday, 6, typos: true, "samstag"), Entry(.weekday, 6, "samstags, sonnabend, sonnabends, sa"),
        Entry(.weekday, 7, typos: true, "sonntag"), Entry(.weekday, 7, "sonntags"),
        Entry(.month, 1, typos: true, "januar"), Entry(.month, 1, "jan, jänner"),
        Entry(.month, 2, typos: true, "februar"), Entry(.month, 2, "feb, feber"), Entry(.month, 3, "märz"),
        Entry(.month, 4, "april, apr"), Entry(.month, 5, "mai"), Entry(.month, 6, "juni, jun, juno"),
        Entry(.month, 7, "juli, jul, julei"), Entry(.month, 8, "august, aug"),
        Entry(.month, 9, typos: true, "september"), Entry(.month, 9, "sep, sept"),
        Entry(.month, 10, typos: true, "oktober"), Entry(.month, 10, "okt"),
        Entry(.month, 11, typos: true, "november"), Entry(.month, 11, "nov"),
        Entry(.month, 12, typos: true, "dezember"), Entry(.month, 12, "dez"),
        Entry(.this, "diesen, dieser, dieses, diese, diesem, in dieser"),
        Entry(.next, "nächsten, nächste, nächster, nächstes, nächstem, der nächsten, in der nächsten"),
        Entry(.upcoming, "kommenden, kommende, kommender, kommendes, kommendem, am kommenden"),
        Entry(.unit, TimeUnit.minute, "minute, minuten, min"), Entry(.unit, TimeUnit.hour, "stunde, stunden, std, h"),
        Entry(.unit, TimeUnit.day, "tag, tage, tagen, werktagen, werktage"),
        Entry(.unit, TimeUnit.week, "woche, wochen"), Entry(.unit, TimeUnit.month, "monat, monate, monaten, monats"),
        Entry(.unit, TimeUnit.year, "jahr, jahre, jahren, jahres"),
        Entry(.weekend, "wochenende, am wochenende"),
        Entry(.startOf, "anfang, beginn"), Entry(.middleOf, "mitte"), Entry(.endOf, "ende"),
        Entry(.holiday, Holiday.fixed(12, 24), "heiligabend, heilig abend"),
        Entry(.holiday, Holiday.fixed(12, 25), "weihnachten, erster weihnachtstag"),
        Entry(.holiday, Holiday.fixed(12, 26), "zweiter weihnachtstag"),
        Entry(.holiday, Holiday.fixed(12, 31), "silvester"), Entry(.holiday, Holiday.fixed(1, 1), "neujahr"),
        Entry(.holiday, Holiday.fixed(5, 1), "tag der arbeit"),
        Entry(.holiday, Holiday.easter(0), "ostern, ostersonntag"),
        Entry(.holiday, Holiday.easter(1), "ostermontag"), Entry(.holiday, Holiday.easter(-2), "karfreitag"),
        Entry(.holiday, Holiday.easter(49), "pfingsten, pfingstsonntag"),
        Entry(.holiday, Holiday.easter(50), "pfingstmontag"), Entry(.holiday, Holiday.easter(39), "himmelfahrt"),
        Entry(.on, "am, an"), Entry(.title, "dr, doktor, herr, herrn, frau, prof, professor"),
        Entry(
            .count,
            """
            personen, person, leute, gäste, gast, erwachsene, kinder, kind, euro, prozent, mal, termine, uns, jahre alt,
            sekunden, sekunde, plätze, freunde, optionen, weitere, andere, km
            """),
    ]
}
