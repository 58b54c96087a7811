import type { Language } from '../../language.ts';

/**
 * Words that change nothing in what is asked. Negations, exceptions ("utom", "except"), conditions of time and nouns do not
 * belong here: a word that could change the right answer must stay unexplained, or be a cue.
 */
export const stopWords: Readonly<Record<Language, string>> = {
  sv: `hej på dig, hej på er, hej igen, hej där, ha det bra, ha det, är det inte så att, är det så att, är det sant att, är det riktigt att, visst är det så att, visst är det, eller hur, inte sant, är det inte, stämmer det, kan det stämma att, kan det stämma, om jag inte minns fel, när det kommer till, vad det gäller, ifråga om, med avseende på, med hänsyn till, i samband med, om man räknar in, om man räknar, om vi räknar in, om vi räknar, om man ser till, om man tittar på, om man tar, om man kollar på, uppgift om, uppgifter om, information om,
    info om, siffror om, siffra om, siffror på, siffra på, besked om, besked på, svar på, svar om, koll på, fakta om, en aning om, aning om, om vad, om hur, om vilken, om vilket, om vilka, säger, säga om, visar på, på ekonomi, på ekonomin, på ekonomiavdelningen, på förvaltningen, på kommunen,
    på kommunkontoret, på jobbet, på kontoret, i kommunhuset, åt mig, åt oss, åt chefen, på en höft, håller, hålla, hålls, äger rum, ägde rum, äga rum, blir av, blev av, blivit av, resp, respektive, vardera, varsin, inom, enl, avs, ang, beträffar, landar, landade, landa, räknar, räknat, räkna in, räknar in, lägger ihop, lägger samman, uppgick till, utgör, utgjorde, utgörs, uppskattningsvis, närmare bestämt, möjligen, eventuellt, verkligen, fortfarande, numera, samtliga då, hälsn, vh, goddag, gokväll, titta, tittar, letar, letar efter, söker, hämta, redovisa, redovisas, specificera, motsvarade, antagligen, troligen, säkert, tydligen, besked, att få besked, kortfattat, sifferuppgift, rätt siffra, exakt siffra,
    byter ämne, byt ämne, byta ämne, nytt ämne, annat ämne, en annan fråga, annan fråga, något annat, pengarna, står, stå, stod, bägge, bägges, båda, bådas, varandra, nu igen, undan, känd, känt, bekant, i så fall, letar, leta, letar efter, leta efter, söker, söka, sökt, uppgår, uppgå, uppgick,
    uppgår till, ange, anger, angiv, ställ, ställa, ställer, allra, skickar, skicka, avseende, angående, rörande, beträffande, lyder, lyda, liksom, ju, mycke, hru,
    plocka, plockar, plocka fram, mvh, hälsningar, vänligen, vänliga, ursäkta, förlåt, stör, störa, sent, tjo, tjabba, hallå, hallo, hejhej, halloj, tjenixen, morsning,
    hoppas, må, mår bra, allt väl, frågar, frågade, undrade, tjatar, tjatade, påstår, påstod, hävdar, menar, menade, trodde, lär, bett, bad mig, bad oss, ber, ringde, ringer,
    mejlade, glömt, glömde, glömmer, tappat, koll, kollade, kollat, befinner, befinner sig, hamnar, hamnade, hamna, idag, i dag, just nu, nuvarande, aktuell,
    aktuella, aktuellt, dagens, strax, genast, snarast möjligt, fort, kvickt, lugnt, dum fråga, snabb fråga, kort fråga, enkel fråga, öh, eh, hmm, hm, asså,
    vettja, typ så, alltså så, bums, spontant, kort och gott, kort sagt, med andra ord, så att säga, helt enkelt, faktiskt, väldigt, gärna, kanske du vet, råkar du veta,
    råkar, råka, har du koll på, har ni koll på, kan du kolla, vore snällt, vore toppen, vore bra, snäll, hyggligt, om du kan, om det går, om möjligt, om du hinner,
    om du vet, om jag får fråga, får jag fråga, en sak till, en till sak, en fråga till, förresten, för övrigt, apropå, apropå det, i sammanhanget, på ett ungefär,
    a, att, av, bara, behöver, bli, blir, blev, blivit, borde, bör, både, bland, brukar, de, dem, den, denna, dess, det, detta, dessa,
    deras, dom, du, där, då, e, egentligen, ej säker, eller, emellan, en, ens, enligt, er, era, ert, ett, exakt, exakta, frågan, fråga,
    från, funderar, för, föra, ge, ger, gav, gäller, gällande, går, gång, gånger, göra, gör, gjorde, ha, hade, haft, han, har, hej,
    hejsan, hur, hurdan, här, hör, i, igår, ihåg, in, inför, ja, jag, jaha, ju, kan, kanske, kolla, kollar, kommer, kunde, kunna, känner, ligger,
    ligga, lite, länge, man, med, mellan, men, mig, motsvarar, motsvarande, mycket, mkt, måste, ni, nog, nu, någon, något, några,
    när det gäller, och, o, också, ok, okej, per, precis, på, redan, riktigt, rätt, runt, cirka, ca, samt, sa, sade, se, ska, skall,
    skulle, siffra, siffran, siffror, snabb, snabbt, snälla, som, så, säg, säga, ta, tack, tackar, te, tjena,
    tjenare, till, tillgänglig, tillgängliga, tro, tror, under, undrar, undra, upp, uppgift, ut, va, vad, var, vara, varit, vem, vems, vet, veta, vi,
    vilka, vilken, vilket, vilkas, vill, vore, våra, vårt, väl, åt, är, även, över, där, hos, egen, egna, sin, sina, sitt, son, tänkte,
    pengar, sig, via, själv, själva, hjälp, hjälpa, fram, svara, svar, snarast, hittar, hitta, god, morgon, godmorgon, goddag, dags, grannar, granne, del, genom, bot, hej boten, hej bot, tack boten,
    minns inte, minns inte riktigt, minns ej, vet inte, kommer inte ihåg, är inte säker, hela kronor, i kronor, avrundat,
    trevlig helg, ha en bra dag, inför mötet, innan mötet, innan mötet börjar, till mötet, boka rum, behöver boka rum, tack på förhand,
    tack så mycket, stad, stads, nej, jo, jadå, visst, tackar för hjälpen, tack för hjälpen, när det handlar om, handlar, vad gäller,
    i frågan om, i fråga om, finns det, stämmer, låg, vid, handla, gav, någonting, gick, gått, berätta, få veta, få reda på, få se, få fram, kan jag få, kan vi få, tas, togs, tagits, hänger, ihåg, exempelvis, alltså, typ, ungefär`,
  en: `hello there, hi there, hey there, hello again, hi again, hey again, good morning, isn it true that, is it true that, isn it so that, isn that right, isn that so, isn it, doesn it, am i right, is that right, is that correct, is it correct that, is it right that, unless i am mistaken, if i am not mistaken, as regards, with regard to, with regards to, with respect to, in respect of, as for, as far as, is concerned, are concerned, where, idea about, any idea about, info on, information on, details on, data on, figures on, figure for, figures for, word on, at finance, in finance, at the town hall,
    at the office, in the office, at work, back every year, back each year, back a year, back per year, back yearly, back annually, back in total, back altogether, set us back, would like, id like, i like, would love, hold, holds, takes place, take place, taking place, themselves, itself, ourselves, yourself, run, runs, ran, away, according, according to, respectively, apiece, presently, approx, roughly speaking, reckon, suppose, supposedly, evidently, apparently, cost-wise, please advise, advise, specify, break down, quick check, real quick, good evening, good afternoon, forgotten, forget, recall, as far as you know, supposed to, supposed, exact number, precise, precisely, the finance office, finance office, finance department,
    changing subject, change of subject, changing topic, new subject, new topic, different topic, different subject, different question, something else, numbers, size, towards, toward, to the nearest krona, nearest krona, rounded, forgot, forget, forgotten, remember, any chance, dumb question, silly question,
    stupid question, quick question, simple question, maybe, perhaps, teh, mcuh, hwo, waht, whta, fo, adn, year-end, hiya, howdy, greetings, cheers, mate, folks, team, guys, sorry, excuse, bother,
    bothering, sorry to bother, apologies, asks, asked, asking, wants, wanted, told, said, says, claims, insists, keeps, mentions, mentioned, currently, current, today,
    right now, at the moment, at present, these days, as of now, hm, hmm, um, uh, er, erm, well then, so then, basically, literally, honestly, simply, actually now, btw, by the way,
    possibly, if possible, if you can, if you know, if you may, happen to know, do you happen to know, do you know, got a minute, one more thing, one more, another thing,
    another question, for me, for us please, best regards, regards, kind regards, grateful, appreciate, appreciated, would appreciate, be so kind, so kind, glad, lovely, wondered,
    curious, interested, checking, check, double-check, confirm, verify, clarify, share with me, give us, let us know, let me know, get back to me, asap, urgently, urgent, stated,
    a, an, and, anyone, are, as, at, be, been, before the meeting starts, before the meeting, being, bot, hello bot, hi bot, hey bot, thanks bot, both, but, by, can, could, did,
    do, does, doing, don know, don remember, each other, exact, exactly, figure, figures, find, for, from, give, given, go,
    good, had, has, have, having, hello, help, hey, hi, hom, hope you had a nice weekend, have a nice day, how, i, if, in, into, is, it,
    its, just, kindly, know, let, like, look, looking, many thanks, me, morning, much, need, needs, now, of, off, on, one, or, our,
    out, over, please, pls, quick, quick one, quickly, remind, roughly, approximately, say, see, so, some, somebody, someone, tell, thank,
    thanks, thank you, that, the, their, them, then, these, they, thing, this, those, thx, to, up, us, want, was, we, were, what, whats,
    which, who, whose, will, with, wonder, wondering, would, you, your, also, afternoon, evening, well, ok, okay, here, it's, not sure,
    do not know, question, right, correct, true, when it comes to, in terms of, regarding, concerning, city, by any chance, may, might, should,
    there, made, make, makes, what about, how about, tell me about, can i get, could i get, comes, came, ended, ends, end, turn, turned, went, goes, really, actually, yes, no thanks, any idea, idea, money, respectively, between, across, among, available, happen, per, able, whom, he, she, hereby, shall,
    book a room, need to book a room, nice, stuff, thereof, works out, work out, whose is it`,
};

/** Somebody asks or says something: a word for the person changes nothing only before such a verb. */
const speakers: Readonly<Record<Language, string>> = {
  sv: `chefen, min chef, vår chef, revisorn, revisorerna, en revisor, kollegan, min kollega, en kollega, kollegorna, ordföranden, ordförande, vår ordförande, kommunchefen,
    kommunalrådet, kommunstyrelsen, ekonomen, vår ekonom, ekonomichefen, controllern, journalisten, en journalist, politikerna, en politiker, folk, fullmäktige, en ledamot,
    ledamoten, pressen, tidningen, min man, min fru, min hustru, min sambo, min son, min dotter, min granne, grannen, min kompis, en kompis, min mamma, min pappa, it-chefen, handläggaren, sekreteraren`,
  en: `my boss, the boss, our boss, my manager, the manager, the auditor, the auditors, an auditor, the mayor, our mayor, a colleague, my colleague, colleagues, the chair, our chair,
    the chairman, the chairwoman, the press, a journalist, the politicians, politicians, our cfo, the cfo, the accountant, our accountant, the treasurer, my wife, my husband, my partner, my son, my daughter, my grandson, my granddaughter, my neighbour, a friend, my friend, my mother, my father, the finance manager, our director, the director, the clerk, the reporter, the committee, our committee, people`,
};
const saying: Readonly<Record<Language, string>> = {
  sv: `frågar, frågar om, frågade, frågade om, undrar, undrar om, undrade, tjatar, tjatar om, säger, säger att, sa, sa att, påstår, påstår att, vill veta, vill ha, behöver,
    behöver veta, hävdar, hävdar att, tror, tror att, menar, menar att, lär fråga, ringde, ringer, bad mig, ber om`,
  en: `asks, asked, is asking, are asking, keeps asking, keep asking, wants, wants to know, want to know, needs, needs to know, need to know, says, say, said, claims, claim, told me,
    insists, would like to know, thinks, think, wonders, wonder, works at, works for, works in, is from, is on holiday, is away`,
};

/** What somebody is busy with: a word for it changes nothing only after a verb for doing it. */
const doing: Readonly<Record<Language, string>> = {
  sv: 'i, på, ska fylla i, fyller i, fylla i, ska lämna, ska skicka, ska leverera, ska presentera, arbetar med, sitter och jobbar med, sitter och skriver, gör, förbereder, skriver, skriver på, håller på med, jobbar med, ska hålla, ska göra, ska skriva, ska ha, sitter med, sitter i, sitter på, ska in i, är på, är i, ny på, är ny på, inför, till, på väg till',
  en: 'putting together, compiling, drafting, updating, filling in, in, into, to, preparing, making, doing, writing, working on, finishing, giving, sitting in, before, ahead of, for, new at, new to, on my way to',
};
const occupations: Readonly<Record<Language, string>> = {
  sv: `en presentation, presentationen, en dragning, dragningen, en rapport, ett underlag, underlaget, en tjänsteskrivelse, tjänsteskrivelsen, en sammanställning,
    en powerpoint, bilder, fullmäktige, kommunstyrelsen, kommunfullmäktige, jobbet, ett svar, budgetarbetet, budgeten, budgetmötet, bokslutsarbetet, internbudgeten, vår budget, nästa budget, budgetförslaget, ett budgetförslag, en kalkyl, kalkylen, en prognos, prognosen, en blankett, blanketten, ett formulär, formuläret, en enkät, enkäten, ett protokoll, protokollet, handlingarna, ett yttrande, yttrandet, en skrivelse, skrivelsen, revisionen, en revision, granskningen, en granskning, ett excelark, excelarket, ett mejl, mejlet, en motion, motionen, en debatt, debatten, en artikel, artikeln, ledningsgruppen, presidiet`,
  en: `slides, slides for the council, a presentation, the presentation, my presentation, a report, a memo, a briefing, the briefing, the job, this job, work, a budget,
    the budget, our budget, budget work, the council meeting, a council meeting, the audit, an audit, the audit file, my audit file, our audit, the audit report, my working papers, our working papers, the working papers, the working paper, my records, our records, the records, my notes, our notes, the file, my file, the files, a spreadsheet, my spreadsheet, the spreadsheet, a form, the form, a survey, the survey, a questionnaire, an article, the article, an email, the email, a letter, the letter, the minutes, my speech, a speech, a debate, the debate, the year-end closing, the closing, our forecast, the forecast, a calculation, our calculation, the board pack, the council pack`,
};
const soon: Readonly<Record<Language, string>> = {
  sv: 'om en kvart, om en stund, om en timme, om en halvtimme, om en minut, om fem minuter, om tio minuter, sitter i möte, sitter i ett möte, är i ett möte, ska in i ett möte, på väg till ett möte, inför ett möte, i eftermiddag, i morgon, imorgon, i kväll, ikväll',
  en: 'sitting in a meeting, on my way to a meeting, preparing a meeting, preparing the meeting, ahead of the meeting, in a minute, in five minutes, in ten minutes, in half an hour, in an hour, in a bit, tomorrow, this afternoon, tonight, this evening, this morning',
};

/** Phrases that change nothing, though their words could: comma-separated lists, every pair of them. */
export const fillerPhrases: Readonly<Record<Language, readonly string[]>> = {
  sv: [...pairs(speakers.sv, saying.sv), ...pairs(doing.sv, occupations.sv), ...listed(soon.sv)],
  en: [...pairs(speakers.en, saying.en), ...pairs(doing.en, occupations.en), ...listed(soon.en)],
};

function pairs(first: string, second: string): readonly string[] {
  return listed(first).flatMap((one) => listed(second).map((other) => `${one} ${other}`));
}

function listed(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim());
}

/** Words of their own that are one letter from a name of five: `boken` (the book) is no misspelt Boden. */
export const ordinaryWords =
  'bidrag, bidragen, bidraget, boken, boten, bonden, borden, boxen, bojen, bogen, bolen, boned, bowen, kalif, lumen';

/** First words of a follow-up question, and words that end one. */
export const followUpWords = {
  opening: [
    'och',
    'o',
    'men',
    'and',
    'but',
    'what about',
    'how about',
    'hur är det med',
    'hur blir det med',
    'också',
    'also',
    'samma för',
  ],
  closing: ['då', 'also', 'också', 'then', 'too', 'instead', 'istället', 'i stället'],
  /** Words that point back at what the previous question was about. */
  pointing: {
    place: [
      'där',
      'dit',
      'den kommunen',
      'samma kommun',
      'there',
      'that municipality',
      'the same municipality',
      'same municipality',
    ],
    thing: [
      ...[
        'det projektet',
        'det området',
        'den tjänsten',
        'samma tjänst',
        'den avgiften',
        'samma område',
        'samma projekt',
      ],
      ...[
        'that project',
        'that area',
        'that service',
        'the same service',
        'same service',
        'that fee',
        'same project',
      ],
    ],
  },
} as const;

/** Thanks and greetings: a sentence that begins so and asks nothing is let pass. */
export const courtesyWords = [
  'tack',
  'tackar',
  'thanks',
  'thank',
  'thx',
  'cheers',
  'great',
  'toppen',
  'perfekt',
  'perfect',
] as const;
