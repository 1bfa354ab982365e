extension Vocabulary {
    static let englishIdioms: [Entry] = [
        Entry(
            .idle,
            """
            me first, you first, i'm first, ladies first, safety first, put me first, first and foremost,
            at long last, next to last, second last, third last, second to last, the second last, the third last,
            in the middle of, middle of, last question, one last, last i checked, one third, two thirds,
            first question, third time, order number, booking number, confirmation number, reference number,
            account number, lucky number, reservation number, house number, room number, invoice number,
            ticket number, customer number, pin number, a second, one second, one sec, a sec, a minute, one minute,
            a moment, just a moment, a split second, every second, in a second, second hand, second floor,
            first floor, second opinion, first of all, first off, at first, first thing, in the first place,
            first things first, first name, last name, first and last name, first time, the first time, second time,
            the second time, at last, last but not least, last minute, no one, anyone, someone, everyone, each one,
            this one time, one of, one or two, one by one, number of, a number, phone number, my number, your number,
            their number, the number, contact number, number for, what number, numbers, make sure, are you sure,
            i'm sure, to be sure, right away, good question,
            good luck, good news, good point, good idea, great question, how are you, how are you today,
            how are you doing, how are you doing today, deal with, dealing with, done with, what's up, which one,
            no rush, no hurry, why is that, second to none, first come first served, at one point, on the one hand,
            for one thing, one day, one more, one another, one person, first aid, first class, second class,
            third party, last night, don't worry, not bad, i can't wait, can't wait, cannot wait, dont mind,
            wouldn't mind, i don't mind, don't forget, no question, nothing else, no preference, no matter,
            twenty four seven, last call, at the latest, at the earliest, bye, bye bye, goodbye, see you,
            see you later, not to worry, not a second, can't complain, for a second, mourning
            """),
        Entry(
            .hesitation,
            """
            hang on a second, hold on a second, just a second, one second, just a moment, one moment,
            hang on a moment, hang on a minute, hold on a minute, hold on a moment, just a minute, just a sec
            """),
    ]
}
