import type { Language } from '../../language.ts';

/**
 * Words that change nothing in what is asked. Negations, exceptions ("utom", "except"), conditions of time and nouns do not
 * belong here: a word that could change the right answer must stay unexplained, or be a cue.
 */
export const stopWords: Readonly<Record<Language, string>> = {
  sv: `a, att, av, bara, behöver, bli, blir, blev, blivit, borde, bör, både, bland, brukar, de, dem, den, denna, dess, det, detta, dessa,
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
  en: `a, an, and, anyone, are, as, at, be, been, before the meeting starts, before the meeting, being, bot, hello bot, hi bot, hey bot, thanks bot, both, but, by, can, could, did,
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

/** Words of their own that are one letter from a name of five: `boken` (the book) is no misspelt Boden. */
export const ordinaryWords =
  'boken, boten, bonden, borden, boxen, bojen, bogen, bolen, boned, bowen, kalif, lumen';

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
