extension Vocabulary {
    /// "sounds really good", "is perfect": a verb of seeming, perhaps a word that strengthens, and a word of praise.
    private static let englishPraise: [Entry] = {
        let verbs = [
            "thatd be", "itd be", "sounds", "sound", "looks", "look", "seems", "it is", "its", "that is", "thats",
            "this is", "would be",
            "will be", "works",
        ]
        let strengths = [
            "", " very", " really", " pretty", " just", " so", " quite", " absolutely", " totally", " all",
        ]
        let praises = [
            "good", "great", "perfect", "fine", "nice", "ok", "okay", "well", "awesome", "excellent", "amazing",
            "wonderful",
            "lovely", "right", "correct", "acceptable", "alright", "ideal", "brilliant", "fantastic", "super", "cool",
            "best", "better",
        ]
        let phrases = verbs.flatMap { verb in
            strengths.flatMap { strength in praises.map { "\(verb)\(strength) \($0)" } }
        }
        return [Entry(.yes, phrases.joined(separator: ","))]
    }()

    static let englishAttitudes: [Entry] =
        englishPraise + [
            Entry(
                .negator,
                """
                not, dont, cant, cannot, couldnt, wouldnt, never, neither, didnt, can not, do not, could not, hate,
                dislike, skip, avoid, drop, decline, reject, cancel, unable, ruled out, rule out, without, forget,
                would not, havent, hasnt, shouldnt, refuse, lose, nothing, none, bad, no more, doubt, i doubt,
                dont think i, dont think we, i dont think i, i dont think we, i dont think, dont think, dont believe i,
                i doubt i, no to, pass on, ignore, remove, scratch, disagree, thumbs down, against, delete, stop,
                rather not, i'd rather not
                """),
            Entry(
                .verbNegator,
                """
                doesnt, isnt, aint, wont, wasnt, does not, is not, will not, arent, are not, werent, is no, was not,
                its not, thats not, that isnt, doesn, isn, didn, would never
                """),
            Entry(
                .exclusion,
                """
                anything but, any day but, every day but, any other day but, any date but, any slot but,
                any option but, any one but,
                any weekday but, any day except, every day except, any time except, all except, any but, all but,
                anyone but, anybody but, everyone but, everybody but, any time but,
                except, except for, excluding, other than, instead of, rather than, than, besides, apart from,
                everything but, as opposed to
                """),
            Entry(
                .drawback,
                """
                too early, too late, too soon, too far, too long, is too, seems too, sounds too, looks too, a bit too,
                way too, far too, much too, a bit, a little, early, late, worse, worst, expensive, less, overlaps,
                clashes, clash, overlap, during, im working, i am working, we are working, i work, is when, busy, taken,
                booked up, fully booked, unavailable, is out, are out, conflicts, conflict, no good, is bad, not good,
                is impossible, impossible, gone, wrong, a no, a problem, problematic, difficult, tricky, hard,
                no longer works, sucks, is off, shame, a shame, pity, a pity, too bad, except i, except i'm, except im,
                except that, except my, only i'm, only i am, only im, only my
                """),
            Entry(.drawback, 1, "unfortunately, sadly"),
            Entry(.no, "no, nope, nah, naw, na, noo, nay"),
            Entry(
                .refusal,
                """
                none of these, none of those, none of them, none of that, neither of those, neither of these,
                not any of,
                none of the above, never mind, nevermind, nvm, no thanks, no thank you, nothing there, forget it,
                forget about it, not that one, not this one, not that, not interested, i'm good thanks, neither one,
                cancel that, cancel it, and cancel it, and cancel that, go ahead and cancel, and cancel everything,
                leave it, reject it, no way, not really, not quite, not exactly, not even close,
                not at all, i pass, i'll pass, dont book, don't book it, don't bother, doesn't work, does not work,
                don't work, do not work, won't work, will not work, that's not good, not good, not ok, not okay,
                not fine,
                not right, incorrect, cant do any, can't make any, can't do those, can't do that, can't make it,
                can't make that, can't make those, neither work, neither works, i don't think so, don't think so,
                i don't want that, do not want that, i don't like it, don't like that, not what i wanted, none work,
                none works, i give up, not for me
                """),
            Entry(
                .wish,
                """
                anything later, anything earlier, anything sooner, something later, something earlier, something sooner,
                earlier, sooner, a later time, an earlier time, another day, another time, another date,
                a different day, a different time, different day, different time, different date, other day, other days,
                other time, other times, other date, other dates, other options, other option, other slots, any other,
                anything else, something else, what else, any others, some other, somewhere else, someone else,
                anyone else,
                something different, different, another option, other choices, more options, more times, else, others,
                alternative, alternatives, keep looking, reschedule, another one, a new time, whole different
                """),
            Entry(.wish, 1, "later"),
            Entry(
                .yes,
                """
                yes, yeah, yep, yup, yea, yess, ya, yah, aye, sure, sure thing, certainly, absolutely, definitely,
                of course, indeed, for sure, totally, sounds good, sounds great, sounds perfect, sounds fine,
                sound good,
                that works, this works, it works, works for me, works, that will work, that'll work, it will work,
                will work, that would work, would work, that's fine, that is fine, it's fine, it is fine, that's good,
                that is good, it's good, it is good, that's great, that is great, it's great, that's perfect,
                that is perfect, it's perfect, perfect, perfectly, perfectly acceptable, acceptable, that is confirmed,
                works great, works perfectly, works well, works fine, looks good, looks great, looks perfect,
                looks fine,
                looks right, that's right, that is right, that's correct, correct, that's it, exactly, book it,
                book that,
                book this, go ahead, go for it, do it, do that, take it, take that, i'll take it, i'll take that,
                i'd love that, confirm, confirmed, i confirm, confirm it, agreed, i agree, deal, done, no problem,
                fine by me, fine with me, all good, you got it, uh huh, i'm happy with that, i'd like that,
                i would like that, i am happy with that, i like that one, that'll be great, that's the one,
                good with me,
                ok with me, okay with me, good for me, fine for me, works with me, ok by me, okay by me, great for me,
                perfect for me, ok for me, okay for me, im fine with that, i am fine with that, im ok with that,
                no problem at all, no doubt, not a problem, no issue, no worries, why not, that will do, that'll do,
                it'll do, will do, would be great, would be perfect, would be good, would be fine, would be nice,
                would be ideal, would be lovely, that's okay, that is okay, that's ok, that is ok, it's ok, it's okay,
                is ok, is okay, is fine, is good, is perfect, is great, lock it in, lets do it, lets do that,
                lets do this, let's book it, let's go with that, sign me up, you bet, suits me, that suits me,
                suits me fine, by all means, please do, sounds like a plan, should work, that should work,
                that should be fine, proceed, please proceed, to proceed, i want it, i want that, i like it,
                i like that,
                i can do that, i can make it, i can make that, i accept, accept, accepted, affirmative, fantastic,
                excellent, wonderful, yes it is, schedule it, reserve it, make it so, put me down, any of them is fine,
                any of those, yes please
                """),
            Entry(.approval, 0, typos: true, "perfect"), Entry(.approval, 0, typos: true, "awesome"),
            Entry(.approval, 0, typos: true, "excellent"),
            Entry(
                .approval,
                """
                ok, okay, k, kk, okey, alright, all right, great, good, cool, fine, nice, right, awesome, amazing,
                super,
                lovely, brilliant, very good, very well, better, that's better, terrific, that one, this one,
                y, you can, you may, yes you can, okie dokie, okeydokey, well and good, neat, sweet, perfect,
                perfectly, works, done, deal, confirm,
                accept, acceptable, fantastic, excellent, wonderful, any of them,
                any of these, any of those, either of those, either of these, any one, any
                """),
            Entry(
                .hesitation,
                """
                maybe, perhaps, not sure, unsure, i'm not sure, let me think, think about it, let me check, let me see,
                let me ask, i need to check, have to check, i'll check, i will check, check with, check my, not sure i,
                need to think, hold on, hang on, wait a sec, get back to you, call you back, i'll think, depends,
                it depends, don't know, do not know, dunno, i guess, might, wait a second, wait a minute, wait a moment,
                one sec, one moment, undecided, can't decide, don't care, thinking, possibly, either, whichever,
                whatever,
                not yet, in a bit, unless
                """),
            Entry(
                .correction,
                """
                actually, sorry, i mean, i meant, make that, correction, rather, no sorry, or rather
                """),
            Entry(
                .retraction,
                """
                wait, no wait, wait no, scratch that, oops, whoops, i changed my mind, on second thought,
                on second thoughts, second thoughts, second thought
                """),
            Entry(
                .also, 1,
                """
                and postpone, and move my, and move the, and cancel, and reschedule, and remind, and invite, and send,
                and forward, and delete, and schedule a, and schedule an, and set a, and make a, and make an,
                and book a,
                and book an, now set, now make, now create, now schedule, and also add, and put
                """),
            Entry(
                .also,
                """
                also, and also, in addition, additionally, by the way, one more thing, and add, now add, and create,
                and set up, please add, delete, please delete, and then add, i also, and i also, oh and, btw,
                as well as, plus, and can you,
                and could you, and i need, and what, and how
                """),
            Entry(
                .engagement,
                """
                flight, class, shift, school, train, lunch break, work until, work at, at work, get off,
                practice, lesson, interview, exam, rehearsal, kids at, deadline, lecture, wedding, dinner, party, show,
                lunch, home, son, daughter, pick up my, gym, job
                """),
            Entry(.engagement, 1, "meeting"),
            Entry(
                .report,
                """
                would have, i'd have, be late for, i'll be late for, running late for, i had, we had, had, used to,
                already have, already booked, i was, he was, she was, took, saw, booked the, last time, told, said,
                says, i have, we have, i've got, i need to be, i must be, i gotta,
                i must, i pick up, i have to, i have a, i've got a, i have an, i have my, i have another, he has,
                she has,
                i already, i got, i got a, my name, i live, years ago
                """),
        ]
}
