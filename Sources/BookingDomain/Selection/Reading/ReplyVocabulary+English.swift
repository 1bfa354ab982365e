extension ReplyVocabulary {
    /// English, as it is spoken and typed.
    public static let english = ReplyVocabulary(
        entries: englishNumbers + englishTimes + englishSentences + englishAttitudes + englishIdioms)

    private static let englishNumbers: [Entry] = [
        Entry(.zero, "oh, o, zero"), Entry(.one, "one"), Entry(.cardinal(2), "two"), Entry(.cardinal(3), "three"),
        Entry(.cardinal(4), "four"), Entry(.cardinal(5), "five"), Entry(.cardinal(6), "six"),
        Entry(.cardinal(7), "seven"), Entry(.cardinal(8), "eight"), Entry(.cardinal(9), "nine"),
        Entry(.cardinal(10), "ten"), Entry(.cardinal(11), "eleven"), Entry(.cardinal(12), "twelve"),
        Entry(.cardinal(13), "thirteen"), Entry(.cardinal(14), "fourteen"), Entry(.cardinal(15), "fifteen"),
        Entry(.cardinal(16), "sixteen"), Entry(.cardinal(17), "seventeen"), Entry(.cardinal(18), "eighteen"),
        Entry(.cardinal(19), "nineteen"), Entry(.cardinal(20), "twenty"), Entry(.cardinal(30), "thirty"),
        Entry(.cardinal(40), "forty, fourty"), Entry(.cardinal(50), "fifty"),
        Entry(.ordinal(1), "first, fist, frist"), Entry(.ordinal(2), "second, secnd, secound"),
        Entry(.ordinal(3), "third, thrid"), Entry(.ordinal(4), "fourth, forth"), Entry(.ordinal(5), "fifth"),
        Entry(.ordinal(6), "sixth"), Entry(.ordinal(7), "seventh"), Entry(.ordinal(8), "eighth"),
        Entry(.ordinal(9), "ninth"), Entry(.ordinal(10), "tenth"), Entry(.ordinal(11), "eleventh"),
        Entry(.ordinal(12), "twelfth"), Entry(.ordinalEnding, "st, nd, rd, th"),
        Entry(.position(.nth(1)), "top one, top option, the top"),
        Entry(.position(.last), "last, bottom, final one, final option, very last"),
        Entry(.position(.middle), "middle, the one in the middle"), Entry(.position(.former), "former"),
        Entry(.position(.latter), "latter"),
        Entry(.position(.earlier), "the earlier one, the earlier option, the earlier slot, the earlier of the two"),
        Entry(.position(.later), "the later one, the later option, the later slot, the later of the two"),
        Entry(
            .position(.earliest),
            """
            first available, first available one, first available slot, the first available, the earliest one,
            the earliest option, the earliest slot, the soonest one
            """
        ),
        Entry(.position(.latest), "the latest one, the latest option, the latest slot"),
        Entry(.label, "option, opt, number, nr, num, choice, option number, slot number, choice number, opt number"),
        Entry(.noun, "slot, appointment, time slot, opening, spot, offer, suggestion, timeslot, timing"),
    ]

    private static let englishTimes: [Entry] = [
        Entry(.half, "half"), Entry(.quarter, "quarter, a quarter"), Entry(.past, "past"), Entry(.to, "to, till, til"),
        Entry(.oclock, "o'clock, o clock, oclok"), Entry(.am, "am"),
        Entry(.meridiem(isAfternoon: false), "a.m., a.m, a m"),
        Entry(.meridiem(isAfternoon: true), "pm, p.m., p.m, p m, p"),
        Entry(.namedTime(720), "noon, midday, twelve noon"), Entry(.namedTime(0), "midnight"),
        Entry(.at, "at, around, about, @, starting at, from, at about, at around"), Entry(.for, "for"),
        Entry(.bound, "after, before, until, by, between, since, no later than, no earlier than, sooner than"),
        Entry(.daypart(.morning), "morning, mornings, in the morning, the morning"),
        Entry(.daypart(.afternoon), "afternoon, afternoons, in the afternoon, the afternoon"),
        Entry(.daypart(.evening), "evening, evenings, in the evening, the evening"),
        Entry(.daypart(.night), "night, at night, in the night"),
        Entry(.relativeDay, "next, the day after, in a few days, another week, next year"),
        Entry(.nearWeek(0), "this week, later this week"), Entry(.nearWeek(1), "next week, the next week"),
        Entry(.nearWeek(2), "week after next, the week after next"),
        Entry(.nearWeekend, "weekend, this weekend, next weekend, the weekend, weekends"),
        Entry(.nearMonth(1), "next month"),
        Entry(.nearDay(-1, nil), "yesterday"), Entry(.nearDay(0, nil), "today, later today"),
        Entry(.nearDay(0, .morning), "this morning"), Entry(.nearDay(0, .afternoon), "this afternoon"),
        Entry(.nearDay(0, .evening), "tonight, this evening, tonite"),
        Entry(.nearDay(1, nil), "tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, 2morrow"),
        Entry(.nearDay(2, nil), "day after tomorrow, the day after tomorrow, overmorrow"),
        Entry(.weekday(.monday), "monday, mondays, mon"),
        Entry(.weekday(.tuesday), "tuesday, tuesdays, tue, tues"),
        Entry(.weekday(.wednesday), "wednesday, wednesdays, wed, weds, wensday"),
        Entry(.weekday(.thursday), "thursday, thursdays, thu, thur, thurs"),
        Entry(.weekday(.friday), "friday, fridays, fri"), Entry(.weekday(.saturday), "saturday, saturdays, sat"),
        Entry(.weekday(.sunday), "sunday, sundays, sun"),
        Entry(.month(1), "january, jan"), Entry(.month(2), "february, feb"), Entry(.month(3), "march, mar"),
        Entry(.month(4), "april, apr"), Entry(.may, "may"), Entry(.month(6), "june, jun"),
        Entry(.month(7), "july, jul"),
        Entry(.month(8), "august, aug"), Entry(.month(9), "september, sep, sept"), Entry(.month(10), "october, oct"),
        Entry(.month(11), "november, nov"), Entry(.month(12), "december, dec"),
        Entry(.someMonth, "of this month, of the month, of next month, this month"),
        Entry(.on, "on"), Entry(.of, "of"), Entry(.title, "dr, doctor, doc, mr, mrs, ms, prof, professor, nurse"),
        Entry(
            .unit,
            """
            people, persons, person, guests, guest, adults, adult, kids, kid, children, child, of us, of them,
            minutes, minute, mins, min, hours, hour, hrs, hr, h, days, day, weeks, week, months, month, years, year,
            seconds, sec, secs, dollars, dollar, bucks, euros, euro, cents, percent, times, slots, appointments,
            options, openings, more, other, others, tickets, pairs, friends, x, k, km, miles, year old, years old
            """),
    ]

    private static let englishSentences: [Entry] = [
        Entry(.the, "the"),
        Entry(
            .determiner,
            """
            a, an, every, each, per, some, another, any, no one, all, both, those, these, we are, there are,
            there will be, it will be, me plus, plus
            """),
        Entry(.need, "need, needed, i need, we need"),
        Entry(
            .wanting,
            """
            id like, id love, id prefer, id want, id rather, id rather have, id go, wed like, wed love, wed prefer,
            i want, we want, i prefer, we prefer, i choose, i chose, i pick, i select
            """),
        Entry(.possessive, "my, your, his, her, our, their"), Entry(.within, "in"),
        Entry(.or, "or, and, nor, &"), Entry(.but, "but, however, although, though, unless, only if, as long as"),
        Entry(.clause, "so, because, since then, then, cause, cuz, as i"),
        Entry(
            .subject, "i, ill, id, im, ive, we, well, were, lets, let us, let me, lemme"
        ),
        Entry(.do, "do"), Entry(.you, "you, they, we, u"),
        Entry(
            .auxiliary,
            """
            is, are, was, does, did, has, is there, are there, do you, do they, do we, do i, have you, does that,
            is called, is named, is it, is that, are you, are they, should i, shall i, would i, will i, isnt there,
            dont you, arent there, isnt it, doesnt it
            """),
        Entry(.modal, "would, will, can, could, should, might, may be"),
        Entry(
            .request,
            """
            can i, could i, may i, might i, can we, could we, can you, could you, would you, will you, may we,
            shall we, how about, is it possible to, would it be possible to, is it ok if, is it okay if, do you mind,
            why not, why dont we, can u, could u, possible to, would you mind, let us do, please can you
            """),
        Entry(
            .interrogative,
            """
            how, what, when, where, who, why, which, whose, whats, hows, whens, wheres, whos, how long, how much, wich
            """),
        Entry(
            .proposal,
            "what about, what of, and what about, check, check on, check if, see if, any chance of, any chance"),
        Entry(
            .inform,
            """
            tell me, tell, explain, describe, repeat, know, wonder, wondering, ask, asking, question, read me,
            could you say, can you say, would you say, missed, remember, remind me, call me, call you, text me,
            email me, call back, i'll call, phone me, call, curious
            """),
        Entry(.condition, "if, whether, in case, suppose, assuming"),
        Entry(
            .choosing,
            """
            book, take, taking, go, go with, go for, want, wants, prefer, choose, chose, choosing, pick, picking,
            select, opt for, get, have, give me, reserve, schedule, make, make it, making, put, put me down for, set,
            lock in, sign, add, enter, try, lets say, id say, say, i said, change, move, switch, gonna, wanna,
            use, using, fix, visit, would like, would love, would prefer, would rather, would rather have,
            looking for, hoping for, interested in, plan, arrange, confirm an, confirm the, book in
            """),
        Entry(
            .common,
            """
            with, me, would be, be, it, its, this, that, thats, sounds, sound, looks, look, seems, best, better, good,
            great, perfect, nice, ideal, us, sharp, on the dot, think, guess, believe, love, here, really, most, just,
            instead, for me, my pick, my choice, my choice is, answer, preferred, preferable, to be, able, seems like,
            fair, what i want, what i need, what id like, the one i want, on the calendar, to the calendar,
            to my calendar, on my calendar, in my calendar, on calendar, for my schedule, with my schedule,
            my schedule, suit, suits, fit, fits, convenient, doable, manageable, handy, very, quite, pretty, only,
            anyway, anyways, for us, for both of us, both of us, for all of us, for you, to me, with me, with us,
            that time, that day, this time, this day, my preference, preference, i would say, as well
            """),
        Entry(
            .loose,
            """
            booking, work, working, start, starts, starting, up, down, come, see, there, too, much, time, free,
            available, being, doing, going
            """),
        Entry(
            .filler,
            """
            um, umm, uh, uhh, er, err, erm, hmm, hm, mm, like, please, pls, plz, kindly, thanks, thank you, thankyou,
            thx, ty, cheers, hi, hello, hey, yo, ah, aha, wow, you know, thanks a lot, thank you so much,
            thanks so much, thank you very much, many thanks, ma'am, sir, dear, huh, eh, mhm, good morning,
            good afternoon, good evening, good day, good night, goodnight, have a good day, have a nice day,
            have a great day, i appreciate it, i appreciate that, ish, gotcha, got it, i see, excuse me, my pleasure,
            if possible, if you can, if it's available, if you have it, if it's free, if that's ok, if that's okay,
            if that works, if it's possible, if still available, if you don't mind, if i may, of your help,
            for your help, for the help, for your time, for your help today, for the help today, appreciate it, yay,
            kind regards, best regards, warm regards, regards, best wishes, sincerely
            """),
    ]
}
