import type { Language } from '../../language.ts';

type WordsByLanguage = Readonly<Record<Language, string>>;

export const meetingWords = {
  meeting: {
    sv: `möte*, möten, mötena, mötet, sammanträde*, sammanträden, sammanträdena, sammanträdet, sammanträder, träff*, träffas, träffar, ses,
      samlas, möts, mötesplan*, mötesdatum, mötestid*, sammankomst*, mötesschema*, sammanträdde, träffades`,
    en: 'meeting*, meetings, meet, meets, session*, gather, gathers, get together, gathering*, sitting*, meeting plan, convene, convenes',
  },
  when: {
    sv: 'när, vilket år, datum, datumet, datumen, tid, tider, tiden, klockan, vilken dag, vilket datum, vilka datum, dag, dagar, dagen, hur dags, veckodag, veckodagen',
    en: 'when, what year, which year, date*, dates, what day, which day, day, days, time*, times, what time, weekday, scheduled, schedule',
  },
  next: {
    sv: 'nästa, nästa gång, härnäst, kommande, närmaste, nästkommande, framöver, återstående, återstår, kvar, framtida, fler möten, fler sammanträden, mer möte, något mer möte, ytterligare möten, ytterligare, fler, före jul, innan jul, före årsskiftet, innan årsskiftet, före nyår, innan nyår, innan året är slut, resten av året, senare i år',
    en: 'next, next time, upcoming, coming, future, remaining, left, ahead, forthcoming, more meetings, any more meetings, any more, still to come, yet to come, before christmas, before new year, before the new year, before the holidays, before the end of the year, before year end, rest of the year, later this year',
  },
  latest: {
    sv: 'senaste, senast, sista, förra mötet, föregående, förra',
    en: 'latest, last, most recent, previous, last time, recent',
  },
  first: { sv: 'första, först', en: 'first, earliest' },
  cancelled: {
    sv: 'inställt, inställda, inställd, ställts in, ställdes in, ställs in, ställt in, ställa in, ställdes, ställs, ställts, ställt, avlyst, avlystes, uteblev, blev inte av, inte blev av, blev aldrig av, aldrig blev av, ägde inte rum, inte ägde rum, inte hölls, hölls inte',
    en: 'cancelled, canceled, called off, did not take place, not take place, did not happen, didn take place, didn happen, never took place, never happened, scrapped, dropped, cancel, cancellation*',
  },
  'strategy-day': {
    sv: 'strategidag*, strategidagar, strategidagarna, strategidagen, strategimöte*',
    en: 'strategy day*, strategy days, strategic day*, strategic days',
  },
  planned: { sv: 'planerade, planerat, planerad, inplanerade, inbokade, bokade', en: 'planned, booked' },
  held: {
    sv: 'hölls, hållits, hållna, hållit, genomförda, genomfördes, haft',
    en: 'held, took place, taken place',
  },
  attendance: {
    sv: `närvaro*, närvaron, närvarande, närvarade, deltagande*, deltagandet, deltagare, deltog, deltagit, uppslutning*, uppslutningen,
      på plats, kom, kommit, representerade, representerad, fanns på plats, dök upp, medverkade, frånvaro, frånvarande, var där,
      besökte, infann sig, infunnit sig, slöt upp, slutit upp, satt med, närvarograd, närvarograden, närvarosiffra, närvarosiffran, deltagargrad, deltagandegrad, deltog i, saknades, saknade`,
    en: `attendance, attend, attends, attended, attending, present, turnout, turn-out, turned up, showed up, participation, participated, attendance rate, turnout rate, participation rate, attendance figure, attendance figures, least attended, best attended, well attended, attendee*,
      came, represented, absent, absence, took part, show up, were there, was there`,
  },
  who: {
    sv: `vilka var, vilka kom, vilka deltog, vilka närvarade, vem var, vem kom, vem deltog, vilka har varit, vilka som var,
      vilka kommuner var, vilka kommuner kom, vilka kommuner deltog, vilka kommuner närvarade`,
    en: `who was, who were, who came, who attended, who took part, which ones, which municipalities were,
      which municipalities attended, which municipalities came, which municipalities took part`,
  },
  full: {
    sv: 'fulltalig, fulltaligt, full närvaro, fullt deltagande, samtliga på plats, alla på plats, hundra procent, fullsatt',
    en: 'full attendance, full turnout, everyone present, fully attended, full house, hundred percent',
  },
  quorum: { sv: 'beslutsför, beslutsfört, beslutför, beslutfört', en: 'quorum, quorate' },
} as const satisfies Record<string, WordsByLanguage>;

export const timeWords = {
  year: {
    sv: 'år, året, årets, åren, års, årlig, årliga, årligen, årsvis, helår, om året, per år, årsbasis, på årsbasis, varje år, hela året',
    en: 'year*, years, yearly, annual, annually, per annum, a year, per year, each year, every year',
  },
  'this-year': { sv: 'i år, detta år, innevarande år, i år så', en: 'this year' },
  'next-year': { sv: 'nästa år, kommande år, nästkommande år, till nästa år', en: 'next year, coming year' },
  'last-year': { sv: 'förra året, ifjol, i fjol, föregående år, fjolåret', en: 'last year, previous year' },
  month: { sv: 'månad*, månaden, månader', en: 'month*' },
} as const satisfies Record<string, WordsByLanguage>;

/** January to December. */
export const monthWords: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...['januari jan', 'februari feb', 'mars', 'april apr', 'maj', 'juni jun'],
    ...['juli jul', 'augusti aug', 'september sept sep', 'oktober okt', 'november nov', 'december dec'],
  ],
  en: [
    ...['january jan', 'february feb', 'march', 'april apr', 'may', 'june jun'],
    ...['july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  ],
};

/** Second to tenth, before "highest" and the like; "next to most" is second too. */
export const ordinalWords: Readonly<Record<Language, readonly string[]>> = {
  sv: ['näst andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'],
  en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
};

/** Two to twenty; "one" is an article more often than a number. */
export const numberWords: Readonly<Record<Language, readonly string[]>> = {
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  ),
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};
