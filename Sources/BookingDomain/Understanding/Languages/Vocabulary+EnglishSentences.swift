extension Vocabulary {
    static let englishSentences: [Entry] = [
        Entry(.the, "the"),
        Entry(
            .determiner,
            """
            every, each, per, some, another, any, no one, all, both, those, these, we are, there are,
            there will be, it will be, me plus, plus
            """),
        Entry(
            .need,
            "need, needed, i need, we need, i need to be seen, we need to be seen, i need to come, i need to come in"),
        Entry(
            .wanting,
            """
            id like, id love, id prefer, id want, id rather, id rather have, id go, wed like, wed love, wed prefer,
            i want, we want, i was thinking of, i was thinking, i was hoping for, i was hoping, we were thinking of,
            we were hoping for, i'm thinking of, thinking of, i prefer, we prefer, i choose, i chose, i pick, i select
            """),
        Entry(.determiner, 1, "a, an"),
        Entry(.possessive, "my, your, his, her, our, their"), Entry(.within, "in"),
        Entry(.or, "or, and, nor, &"), Entry(.but, "but, however, although, though, unless, only if, as long as"),
        Entry(.clause, "so, because, since then, then, cause, cuz, as i"),
        Entry(.subject, 1, "i, we"),
        Entry(.subject, "ill, id, im, ive, well, were, lets, let us, let me, lemme"),
        Entry(.do, "do"), Entry(.you, "you, they, we, u"),
        Entry(
            .auxiliary,
            """
            is, are, does, do you, do they, do we, do i, does that,
            is called, is named, it's called, it's named, called, named, is it, is that, are you, are they, should i,
            shall i, would i, will i, isnt there,
            dont you, arent there, isnt it, doesnt it
            """),
        Entry(.auxiliary, 1, "was, did, has"),
        Entry(.modal, "would, will, can, could, should, might, may be"),
        Entry(
            .request,
            """
            can i, could i, may i, might i, can we, could we, can you, could you, would you, will you, may we,
            shall we, how about, what about, and what about, do you think you could, do you think you can,
            check if you have, see if you have,
                check if they have, see if they have, see if you can, see if you could, check if you can,
            check if you could, check whether you can, if you could, is it possible, would it be possible,
            is it possible to, would it be possible to, is it ok if, is it okay if, do you mind,
            why not, why dont we, can u, could u, possible to, would you mind, let us do, please can you
            """),
        Entry(
            .interrogative,
            """
            how, what, when, where, who, why, which, whose, whats, hows, whens, wheres, whos, how long, how much, wich
            """),
        Entry(
            .proposal,
            "what of, check, check on, check if, see if, any chance of, any chance"),
        Entry(
            .inform,
            """
            tell me, tell, explain, describe, repeat, know, wonder, wondering, ask, asking, question, read me,
            could you say, can you say, would you say, missed, remember, remind me, call me, call you, text me,
            email me, call back, i'll call, phone me, call, curious
            """),
        Entry(
            .availability,
            """
            available, availability, anything available, any thing available, anything, something available,
            something free,
            any thing, any openings, any opening, any slots, any availability, what is available, what's available,
            is available, are available, anything free, open, free, is free, anything open, openings, opening, there's,
            what you have, what you've got, have you got, do you have, do they have, got anything,
            is there, are there, is there anything, is there something, any appointments, any tables, any table
            """),
        Entry(.condition, "if, whether, in case, suppose, assuming"),
        Entry(
            .choosing,
            """
            book, take, taking, conform, confirm, bring it, find me, find, search for, search, look, look for,
            consult, attend, watch, go, go with, go for, want, wants, prefer, choose, chose, choosing, pick, picking,
            select, opt for, get, have, give me, reserve, schedule, make, make it, making, put, put me down for, set,
            lock in, sign, add, enter, try, lets say, id say, say, i said, change, move, switch, gonna, wanna, gimme,
            use, using, fix, visit, looking for, hoping for, interested in, plan, arrange, confirm an, confirm the,
            book in
            """),
        Entry(
            .choosing, 1,
            "would like, would love, would prefer, would rather, would rather have, will take, will have"),
        Entry(.common, 1, "with, w/"),
        Entry(
            .common,
            """
            me, would be, might be, might work, may work, might be fine, might be good, is what i want,
            is what i need, is what works, is what works for me, is what works best, my preferred time,
            my preferred day, my preferred option, my favorite, my favourite, sometime, some time, anytime, any time,
            most likely, likely, probably, in front of, be, it, its, that, thats, sounds, sound, looks, look, seems,
            best, better, good,
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
            booking, work, working, start, starts, starting, up, down, come, see, there, too, much, time, being,
            doing, going
            """),
        Entry(
            .business,
            """
            restaurant, restaurants, salon, salons, dentist, dentists, dental, clinic, office, apartment, apartments,
            cafe,
            coffee, bar, grill, kitchen, house, hair, shop, barber, barbershop, spa, stylist, hairdresser, therapist,
            md,
            dds, place, parlor, table, tables, reservation, reservations, visit, property, properties, medical, center,
            centre, care, family, group, studio, beauty, city, street, doctor's, dermatologist, gynecologist,
            ophthalmologist, movie, car, rental, haircut, treatment, session, consultation, checkup, cleaning, viewing,
            associates, floor, avenue, grade, birthday, bday, b-day, anniversary, century, bistro, sushi, pizza, thai,
            house of, ticket for, service, hotel, park, plaza
            """),
        Entry(
            .filler,
            """
            um, umm, uh, uhh, er, err, erm, hmm, hm, mm, like, please, pls, plz, kindly,
            yo, ah, aha, wow, you know, ma'am, sir, huh, eh, mhm, good morning,
            good afternoon, good evening, good day, good night, goodnight, have a good day, have a nice day,
            have a nice evening, have a nice afternoon, have a good evening, have a good afternoon,
            have a great evening, have a great afternoon, have a good night, have a nice night, have a good morning,
            have a great day, i appreciate it, i appreciate that, ish, gotcha, got it, i see, excuse me, my pleasure,
            if possible, if you can, if that's possible, if that is possible, if that's available, if that is available,
            if that time is available, if it's possible, if it is possible, if it is available, if at all possible,
            if it's available, if you have it, if it's free, if that's ok, if that's okay,
            if that works, if it's possible, if still available, if you don't mind, if i may, of your help,
            for your help, for the help, for your time, for your help today, for the help today, appreciate it, yay,
            best wishes
            """),
        Entry(
            .filler, 1,
            """
            hi, hello, hey, dear, thanks, thank you, thankyou, thx, ty, cheers, thanks a lot, thank you so much,
            thanks so much, thank you very much, many thanks, kind regards, best regards, warm regards, regards,
            sincerely, say hi to, regards to, this is
            """),
    ]
}
