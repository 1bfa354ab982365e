extension Vocabulary {
    static let germanSentences: [Entry] = [
        Entry(.the, "der, die, das, den, dem, des"),
        Entry(.determiner, 1, "ein, eine, einen, einem, einer, eines"),
        Entry(.determiner, "jede, jeden, jeder, irgendein, irgendeinen, alle, beide, beiden, diese beiden"),
        Entry(.need, "brauche, ich brauche, wir brauchen, benötige"),
        Entry(
            .wanting,
            """
            ich möchte, ich hätte gern, ich hätte gerne, ich will, ich würde gern, ich würde gerne, wir möchten,
            wir hätten gern, wir hätten gerne, ich würde lieber, ich nehme, ich nehm, wir nehmen, ich wähle, ich wünsche
            """),
        Entry(.possessive, "mein, meine, meinen, meinem, meiner, dein, deine, ihr, ihre, ihren, unser, unsere"),
        Entry(.within, "in, im, binnen, innerhalb von"), Entry(.or, "oder, und, noch, bzw, &"),
        Entry(.but, "aber, jedoch, allerdings, sondern, nur wenn"),
        Entry(.clause, "weil, denn, deshalb, damit, dann, da, sodass"), Entry(.subject, 1, "ich, wir"),
        Entry(.subject, "lass uns, lassen sie uns"), Entry(.you, "sie, du, ihr, er, es, man"),
        Entry(
            .auxiliary,
            """
            ist, sind, war, hat, haben, gibt es, gibts, haben sie, hast du, habt ihr, wäre, wären, geht, ginge, klappt,
            ist das, ist es, soll ich, bin ich, seid ihr
            """),
        Entry(.modal, "würde, würden, kann, können, könnte, könnten, soll, sollte, darf, dürfte, werde, wird"),
        Entry(
            .request,
            """
            kann ich, könnte ich, können wir, könnten wir, können sie, könnten sie, kannst du, könntest du, darf ich,
            dürfte ich, wie wäre es mit, wie wärs mit, wie wäre, ginge es, wäre es möglich, würden sie, ist es möglich
            """),
        Entry(
            .interrogative,
            "wie, was, wann, wo, wer, warum, wieso, welche, welcher, welches, welchen, wieviel, wie viel"),
        Entry(.proposal, "was ist mit, wie sieht es mit, wie sieht es aus mit, wie siehts aus"),
        Entry(
            .inform,
            "sagen sie mir, sag mir, erklären, wissen, frage, fragen, wiederholen, rufen sie mich an, ruf mich an, anrufen"
        ),
        Entry(.condition, "wenn, falls, ob, sofern"),
        Entry(
            .choosing,
            """
            nehme, nehm, nehmen, buche, buchen, buch, buchen sie, reservieren, reserviere, möchte, möchten, will,
            wollen,
            wähle, wählen, hätte gern, hätte gerne, würde gern, würde gerne, vereinbaren, machen, mache, mach,
            machen wir,
            geben sie mir, gib mir, eintragen, tragen, trag, verschieben, nehmen wir, bevorzuge, lieber, bestätige,
            bestätigen
            """),
        Entry(
            .common,
            """
            am liebsten, mit, bei, mir, mich, wäre es, am besten, besten, besser, gut, perfekt, ideal, denke, glaube,
            dann, also,
            wirklich, uns, für mich, für uns, das wäre, wäre gut, wäre schön, klingt, passen, zu, zum, zur, auf, hier,
            dort,
            davon, von den, von denen, einfach, nur, auch, doch bitte, halt, eben, mal, es, fest, ein mal, ist gut,
            so, gerne den
            """),
        Entry(.loose, "frei, verfügbar, los, kommen, komme, vorbei, viel, sehr"),
        Entry(
            .filler,
            """
            äh, ähm, hm, hmm, bitte, guten tag,
            guten morgen, guten abend, servus, moin, grüß gott, mit freundlichen grüßen, viele grüße, liebe grüße,
            beste grüße,
            schönen tag, schönen tag noch, tschüss, genau genommen, wenn möglich, falls möglich, wenn es geht,
            sehr geehrte damen und herren,
            na, ach, ah, oh, ja also, naja, nun, mfg, lg, vg
            """),
        Entry(
            .filler, 1,
            "hallo, hi, hey, danke, vielen dank, danke schön, dankeschön, besten dank, liebe, lieber herr, liebe frau"),
        Entry(.business, "friseur, salon, praxis, arzt, zahnarzt, restaurant, tisch, behandlung, besuch"),
    ]

    static let germanAttitudes: [Entry] = [
        Entry(
            .negator, "nicht, kein, keine, keinen, keiner, keines, keinem, weder, nie, ungern, bloß nicht, niemals, nix"
        ),
        Entry(.verbNegator, "geht nicht, passt nicht, klappt nicht, ist nicht, ist nichts, wird nichts, wäre nichts"),
        Entry(.exclusion, "außer, statt, anstatt, anstelle, alles außer, jeder tag außer, jeden tag außer, bis auf"),
        Entry(
            .drawback,
            """
            zu früh, zu spät, zu lang, zu weit, zu teuer, leider, schlecht, ungünstig, ungünstiger, unpassend, belegt,
            vergeben, keine zeit, unmöglich, schwierig, blöd, gewesen, nur bin ich, nur habe ich, schade, arbeite ich, muss ich arbeiten
            """),
        Entry(.no, "nein, nee, ne, nö, nein nein"),
        Entry(
            .refusal,
            """
            nein danke, lieber nicht, keiner davon, keines davon, keins davon, keinen davon, keiner von beiden,
            nichts davon,
            passt mir nicht, passt leider nicht, passt mir leider nicht, geht leider nicht, geht bei mir nicht,
            kann ich nicht, kann ich leider nicht, kann leider nicht, vergiss es, vergessen sie es, nicht interessiert,
            doch nicht, passen mir nicht, passen nicht, passen leider nicht, klappt leider nicht, auf keinen fall,
            lass mal,
            abbrechen, nicht gut, das ist nichts, gar nicht, weder noch, alle nicht, beide nicht
            """),
        Entry(
            .wish,
            """
            früher, etwas früher, etwas später, was früheres, was späteres, ein anderer tag, einen anderen tag,
            an einem anderen tag, anderen tag, eine andere zeit, andere uhrzeit, eine andere uhrzeit,
            einen anderen termin,
            anderen termin, andere termine, anderer termin, etwas anderes, was anderes, sonst noch, noch etwas,
            was sonst,
            noch andere, weitere termine, noch was, umbuchen, irgendwas später, irgendwas früher, jemand anderes
            """),
        Entry(.wish, 1, "später"),
        Entry(
            .yes,
            """
            ja, jap, jo, jawohl, ja gerne, ja gern, ja bitte, ja passt, gerne, gern, sehr gerne, sehr gern, natürlich,
            klar, na klar, selbstverständlich, auf jeden fall, passt, passt mir, passt gut, das passt, passt mir gut,
            das passt mir, das passt gut, passt perfekt, passt super, klingt gut, klingt super, hört sich gut an,
            nehme ich, nehm ich, den nehme ich, das nehme ich, den nehm ich, das nehm ich, einverstanden, in ordnung,
            das ist gut, das ist perfekt, ist perfekt, ist in ordnung, geht klar, das geht, das klappt, machen wir so,
            so machen wir das, so machen wirs, abgemacht, bestätigt, bitte buchen, buchen sie das, buchen sie ihn,
            so soll es sein, kein problem, perfekt, stimmt, richtig, genau, das wäre super, das wäre gut, das wäre toll,
            wäre super, wäre perfekt, wäre gut, wäre toll, geht bei mir, würde passen, würde mir passen, funktioniert,
            das funktioniert, ist super, ist gut, ist okay, ist ok, geht gut
            """),
        Entry(
            .approval,
            """
            ok, okay, okey, gut, super, prima, toll, schön, alles klar, bestens, wunderbar, klasse, sehr gut, top, cool,
            fein, ausgezeichnet, großartig, perfekt, genau, richtig, das da, den da, diesen da, geht, klappt
            """),
        Entry(
            .hesitation,
            """
            als, vielleicht, eventuell, mal sehen, weiß nicht, ich weiß nicht, weiß noch nicht, moment, einen moment,
            eine sekunde,
            sekunde, moment mal, warten sie, warte, bin mir nicht sicher, nicht sicher, überlegen, muss überlegen,
            ich überlege, muss erst, muss noch, egal, melde mich, ich melde mich, kommt drauf an, noch nicht,
            einen augenblick
            """),
        Entry(
            .correction,
            "entschuldigung, sorry, ich meine, ich meinte, beziehungsweise, vielmehr, quatsch, doch lieber, doch besser"
        ),
        Entry(.retraction, "halt nein, nein warte, moment nein, ich habe es mir anders überlegt, vergessen sie das"),
        Entry(.also, "außerdem, übrigens, zusätzlich, des weiteren, noch eine frage, und noch"),
        Entry(
            .engagement,
            """
            besprechung, meeting, flug, schule, zug, arbeit, mittagspause, zahnarzttermin, training, kurs, prüfung,
            hochzeit, essen, feier, sohn, tochter, zuhause
            """),
        Entry(
            .report,
            """
            hatte, hatten, habe ich, ich habe, wir haben, letztes mal, sagte, gesagt, habe schon, ich muss, wir müssen,
            ich bin, ich heiße, mein name
            """),
        Entry(
            .idle,
            """
            zuerst, als erstes, erste frage, letzte frage, letzten endes, zum ersten mal, das erste mal, das letzte mal,
            zum letzten mal, erst mal, erstmal, bestellnummer, telefonnummer, hausnummer, kundennummer, keine ahnung,
            keine eile, eine frage, erste hilfe, erster stock, ersten stock, zweiten stock, zweiter stock, letzte nacht,
            einer von, eins von, unter anderem, gute frage
            """),
    ]
}
