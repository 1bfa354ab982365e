extension Vocabulary {
    /// English, as it is spoken and typed.
    public static let english = Vocabulary(
        code: "en",
        traits: LanguageTraits(
            quoteLines: [LanguageTraits.QuoteLine(opening: "on ", ending: "wrote:")],
            quoteMarks: [
                "-----original message", "----- original message", "________________", "sent from my ",
                "get outlook for ", "begin forwarded message", "from: ", "sent: ",
            ]),
        entries: englishNumbers + englishClock + englishDays + englishSentences + englishAttitudes + englishIdioms)

    static let englishNumbers: [Entry] = [
        Entry(.zero, "oh, o, zero, ou"), Entry(.one, "one"), Entry(.cardinal, 2, "two, tow"),
        Entry(.cardinal, 3, "three"), Entry(.cardinal, 4, "four"), Entry(.cardinal, 5, "five"),
        Entry(.cardinal, 6, "six"), Entry(.cardinal, 7, "seven"), Entry(.cardinal, 8, "eight"),
        Entry(.cardinal, 9, "nine"), Entry(.cardinal, 10, "ten"), Entry(.cardinal, 11, "eleven"),
        Entry(.cardinal, 12, "twelve"), Entry(.cardinal, 13, "thirteen, thir teen"),
        Entry(.cardinal, 14, "fourteen, four teen"), Entry(.cardinal, 15, "fifteen, fif teen"),
        Entry(.cardinal, 16, "sixteen, six teen"), Entry(.cardinal, 17, "seventeen, seven teen"),
        Entry(.cardinal, 18, "eighteen, eight teen"), Entry(.cardinal, 19, "nineteen, nine teen"),
        Entry(.cardinal, 20, "twenty"), Entry(.cardinal, 30, "thirty"), Entry(.cardinal, 40, "forty, fourty"),
        Entry(.cardinal, 50, "fifty"), Entry(.hundred, "hundred"), Entry(.thousand, "thousand"),
        Entry(.few, 2, "couple of, a couple of, couple, a couple"), Entry(.few, 3, "few, a few, several"),
        Entry(.ordinal, 1, typos: true, "first, frist"), Entry(.ordinal, 2, typos: true, "second, secnd"),
        Entry(.ordinal, 3, typos: true, "third"), Entry(.ordinal, 4, typos: true, "fourth, forth"),
        Entry(.ordinal, 5, "fifth"), Entry(.ordinal, 6, "sixth"), Entry(.ordinal, 7, "seventh"),
        Entry(.ordinal, 8, "eighth"), Entry(.ordinal, 9, "ninth"), Entry(.ordinal, 10, "tenth"),
        Entry(.ordinal, 11, "eleventh"), Entry(.ordinal, 12, "twelfth"), Entry(.ordinal, 13, "thirteenth"),
        Entry(.ordinal, 14, "fourteenth"), Entry(.ordinal, 15, "fifteenth"), Entry(.ordinal, 16, "sixteenth"),
        Entry(.ordinal, 17, "seventeenth"), Entry(.ordinal, 18, "eighteenth"), Entry(.ordinal, 19, "nineteenth"),
        Entry(.ordinal, 20, "twentieth"), Entry(.ordinal, 30, "thirtieth"),
        Entry(.ordinalEnding, "st, nd, rd, th"),
        Entry(.position, Position.first, "top one, top option, the top, top, topmost, uppermost, top choice"),
        Entry(
            .position, Position.last,
            """
            last, bottom, final one, final option, very last, bottommost, lowest one, final, lowest option,
            final choice
            """),
        Entry(.position, Position.middle, "middle, the one in the middle"),
        Entry(.position, Position.former, "former"), Entry(.position, Position.latter, "latter"),
        Entry(
            .position, Position.earlier,
            """
            the earlier one, the earlier option, the earlier slot, the earlier of the two, the earlier time,
            earlier one,
            the earlier appointment, the sooner one, the sooner of the two
            """),
        Entry(
            .position, Position.later,
            """
            the later one, the later option, the later slot, the later of the two, later one, the later appointment
            """),
        Entry(
            .position, Position.earliest,
            """
            first available, first available one, first available slot, the first available, the earliest one,
            the earliest option, the earliest slot, the soonest one, the earliest available, the soonest, the earliest,
            earliest one, soonest one, the early one, the early slot, the earliest time, the earliest appointment,
            earliest available
            """
        ),
        Entry(
            .position, Position.latest,
            """
            the latest, the late one, the late slot, the latest one, the latest option, the latest slot,
            the latest time, latest one, the latest appointment
            """
        ),
        Entry(
            .label,
            "option, opt, number, nr, num, choice, option number, slot number, choice number, opt number, options #"),
        Entry(
            .noun,
            """
            slot, appointment, time slot, opening, spot, offer, suggestion, timeslot, timing, meeting option, event,
            alternative slot, proposed time, suggested time
            """),
        Entry(.noun, 0, typos: true, "appointment"), Entry(.label, 0, typos: true, "option"),
    ]

    static let englishClock: [Entry] = [
        Entry(.half, "half"), Entry(.quarter, "quarter, a quarter, qtr"),
        Entry(.past, "past, minutes past, mins past, minutes after, mins after, min past"),
        Entry(.to, "to, till, til, minutes to, mins to, min to, minutes before, mins before"),
        Entry(.oclock, "o'clock, o clock, oclok, oclock sharp, hundred hours, o'clock sharp"), Entry(.am, "am"),
        Entry(.meridiem, 0, "a.m., a.m, a m, in the am, ante meridiem"),
        Entry(.meridiem, 1, "pm, p.m., p.m, p m, p, in the pm, post meridiem"), Entry(.meridiem, 2, "ampm, am/pm"),
        Entry(.namedTime, 720, "noon, midday, twelve noon, 12 noon, mid day, mid-day, high noon, noontime, noonish"),
        Entry(.namedTime, 0, "midnight, mid night, mid-night, 12 midnight, twelve midnight"),
        Entry(.namedTime, 840, "midafternoon, mid-afternoon, mid afternoon"),
        Entry(.namedTime, 600, "midmorning, mid-morning, mid morning"),
        Entry(.namedTime, 1_020, "eod, end of day, end of the day, end of business, close of business, cob"),
        Entry(.mealTime, 12, "at lunch, at lunchtime, lunchtime, lunch time, over lunch, during lunch"),
        Entry(
            .at, "at, around, about, @, starting at, at about, at around, roughly, approximately, exactly at, say at"),
        Entry(.for, "for"), Entry(.from, "from, starting from, starting, beginning"),
        Entry(.after, "after, later than, no earlier than, any time after, anytime after, sometime after, not before"),
        Entry(
            .before,
            """
            before, prior to, earlier than, sooner than, no later than, any time before, anytime before, not after,
            ahead of
            """),
        Entry(.until, "until, through, thru, up to, up until, till the"), Entry(.by, "by, by about"),
        Entry(.between, "between, in between, anywhere between"), Entry(.since, "since"),
        Entry(.daypart, 1, typos: true, "morning"),
        Entry(
            .daypart, 1,
            "mornings, in the morning, the morning, early morning, morning time, in the mornings, late morning"),
        Entry(.daypart, 2, typos: true, "afternoon"),
        Entry(
            .daypart, 2,
            """
            afternoons, in the afternoon, the afternoon, after noon, early afternoon, late afternoon, in the afternoons,
            in the after noon
            """),
        Entry(.daypart, 3, typos: true, "evening"),
        Entry(
            .daypart, 3, "evenings, in the evening, the evening, early evening, late evening, eve, in the evenings"),
        Entry(
            .daypart, 4, "night, at night, in the night, nights, night time, nighttime, night-time, in the night-time"),
        Entry(.daypart, 5, "daytime, in the daytime, during the day, business hours, working hours, office hours"),
        Entry(
            .filler,
            "ish, sharp, on the dot, or so, approximately, approx, est, edt, et, pst, pdt, pt, cst, cdt, ct, local time"
        ),
    ]

    static let englishDays: [Entry] = [
        Entry(.now, "now, right now, immediately"),
        Entry(.nearDay, NearDay(-2), "day before yesterday, the day before yesterday"),
        Entry(.nearDay, NearDay(-1), "yesterday"), Entry(.nearDay, NearDay(0), "today, this day, todays, later today"),
        Entry(.nearDay, NearDay(0, .morning), "this morning"),
        Entry(.nearDay, NearDay(0, .afternoon), "this afternoon, this after noon, later this afternoon"),
        Entry(.nearDay, NearDay(0, .evening), "this evening, later this evening"),
        Entry(.nearDay, NearDay(0, .night), "tonight, tonite, this night, 2night, to night"),
        Entry(.nearDay, NearDay(1), typos: true, "tomorrow"),
        Entry(
            .nearDay, NearDay(1),
            """
            tmrw, tmr, tomorow, tommorow, tommorrow, 2morrow, tomorrows, the next day, next day, the following day,
            tmw, to morrow, tomo, in one day
            """),
        Entry(.nearDay, NearDay(2), "day after tomorrow, the day after tomorrow, overmorrow, day after tmrw"),
        Entry(.nearDay, NearDay(2), "the day after tmrw, day after next, the day after next, two days from now"),
        Entry(.weekday, 1, typos: true, "monday"), Entry(.weekday, 1, "mondays, mon"),
        Entry(.weekday, 2, typos: true, "tuesday"), Entry(.weekday, 2, "tuesdays, tue, tues"),
        Entry(.weekday, 3, typos: true, "wednesday"), Entry(.weekday, 3, "wednesdays, wed, weds, wensday, wendsday"),
        Entry(.weekday, 4, typos: true, "thursday"), Entry(.weekday, 4, "thursdays, thu, thur, thurs"),
        Entry(.weekday, 5, typos: true, "friday"), Entry(.weekday, 5, "fridays, fri"),
        Entry(.weekday, 6, typos: true, "saturday"), Entry(.weekday, 6, "saturdays, sat"),
        Entry(.weekday, 7, typos: true, "sunday"), Entry(.weekday, 7, "sundays, sun"),
        Entry(.month, 1, typos: true, "january"), Entry(.month, 1, "jan"),
        Entry(.month, 2, typos: true, "february"), Entry(.month, 2, "feb"),
        Entry(.month, 3, "mar"), Entry(.maybeMonth, 3, "march"), Entry(.month, 4, typos: true, "april"),
        Entry(.month, 4, "apr"), Entry(.maybeMonth, 5, "may"), Entry(.month, 6, "june, jun"),
        Entry(.month, 7, "july, jul"), Entry(.month, 8, typos: true, "august"), Entry(.month, 8, "aug"),
        Entry(.month, 9, typos: true, "september"), Entry(.month, 9, "sep, sept"),
        Entry(.month, 10, typos: true, "october"), Entry(.month, 10, "oct"),
        Entry(.month, 11, typos: true, "november"), Entry(.month, 11, "nov"),
        Entry(.month, 12, typos: true, "december"), Entry(.month, 12, "dec"),
        Entry(.this, "this, current, the current, of this, of the current, later this"),
        Entry(.next, "next, the next, of next, the following, following, of the following"),
        Entry(.upcoming, "coming, upcoming, this coming, the coming, this upcoming, the upcoming, nearest"),
        Entry(.unit, TimeUnit.minute, "minutes, minute, mins, min"),
        Entry(.unit, TimeUnit.hour, "hours, hour, hrs, hr, h"),
        Entry(.unit, TimeUnit.day, "days, business days, working days"), Entry(.dayWord, "day"),
        Entry(.unit, TimeUnit.week, "weeks, week, wk, wks, weeks time, week's time"),
        Entry(.unit, TimeUnit.month, "months, month, months time, month's time"),
        Entry(.unit, TimeUnit.year, "years, year, yr, yrs"),
        Entry(.fortnight, "fortnight, a fortnight, fortnights time, fortnight's time, a fortnight's time"),
        Entry(.weekend, "weekend, weekends, week end"),
        Entry(.hence, "from now, hence, from today, later, after today, after now, from this day"),
        Entry(.ago, "ago"),
        Entry(.startOf, "beginning of, start of, the beginning of, the start of, early in, early, at the start of"),
        Entry(.middleOf, "the middle of, mid, mid of"),
        Entry(.endOf, "end of, the end of, late in, towards the end of, at the end of, by the end of"),
        Entry(.restOf, "rest of, the rest of, remaining of, remainder of, the remaining of, the remainder of"),
        Entry(.holiday, Holiday.fixed(12, 25), "christmas, christmas day, xmas, x-mas"),
        Entry(.holiday, Holiday.fixed(12, 24), "christmas eve, xmas eve"),
        Entry(.holiday, Holiday.fixed(12, 26), "boxing day"),
        Entry(.holiday, Holiday.fixed(12, 31), "new year's eve, new years eve, nye"),
        Entry(.holiday, Holiday.fixed(1, 1), "new year's day, new years day, new year's, new years, new year"),
        Entry(.holiday, Holiday.fixed(2, 14), "valentine's day, valentines day, valentines"),
        Entry(.holiday, Holiday.fixed(3, 17), "st patrick's day, saint patrick's day, st. patrick's day"),
        Entry(.holiday, Holiday.fixed(7, 4), "independence day, fourth of july, the fourth of july"),
        Entry(.holiday, Holiday.fixed(10, 31), "halloween, all hallows eve"),
        Entry(.holiday, Holiday.fixed(11, 11), "veterans day, veteran's day"),
        Entry(.holiday, Holiday.fixed(6, 19), "juneteenth"),
        Entry(.holiday, Holiday.fixed(5, 5), "cinco de mayo"), Entry(.holiday, Holiday.fixed(2, 2), "groundhog day"),
        Entry(.holiday, Holiday.nth(4, .thursday, 11), "thanksgiving, thanksgiving day"),
        Entry(.holiday, Holiday.nth(4, .thursday, 11, plus: 1), "black friday"),
        Entry(.holiday, Holiday.nth(1, .monday, 9), "labor day, labour day"),
        Entry(.holiday, Holiday.nth(5, .monday, 5), "memorial day"),
        Entry(.holiday, Holiday.nth(3, .monday, 1), "mlk day, martin luther king day"),
        Entry(.holiday, Holiday.nth(3, .monday, 2), "presidents day, president's day"),
        Entry(.holiday, Holiday.nth(2, .monday, 10), "columbus day"),
        Entry(.holiday, Holiday.nth(2, .sunday, 5), "mother's day, mothers day"),
        Entry(.holiday, Holiday.nth(3, .sunday, 6), "father's day, fathers day"),
        Entry(.holiday, Holiday.easter(0), "easter, easter sunday"),
        Entry(.holiday, Holiday.easter(1), "easter monday"),
        Entry(.holiday, Holiday.easter(-2), "good friday"),
        Entry(.on, "on"), Entry(.of, "of"),
        Entry(
            .title,
            "dr, doctor, doc, mr, mrs, ms, prof, professor, nurse, miss"),
        Entry(
            .count,
            """
            people, persons, person, peoples, guests, guest, adults, adult, kids, kid, children, child, of us, of them,
            seconds, sec, secs, dollars, dollar, bucks, euros, euro, cents, percent, times, slots, appointments,
            openings, options, more, other, others, tickets, ticket, pairs, friends, x, k, km, miles, year old,
            years old, men, women, girls, boys, of my friends, members, members of, seats, tables, rooms, bedrooms,
            bedroom, beds, bed, baths, stars, star, ppl, peeps, individuals, patients, players, attendees, users
            """),
    ]
}
