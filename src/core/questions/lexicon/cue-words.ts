import type { Language } from '../../language.ts';

/**
 * Words that tell what is asked, by meaning. Comma-separated; a phrase is matched word by word; `*` adds a noun's inflected
 * forms. A word that is missing here, and is no name and no stop word, blocks an answer.
 */
type WordsByLanguage = Readonly<Record<Language, string>>;

const money = {
  fee: {
    sv: `dyrast, dyraste, billigast, billigaste, avgift*, avg, årsavgift*, betala, betalar, betalat, betalade, betalas, betalning*, belopp*, pris*, priset, nota*,
      faktura*, fakturera, faktureras, fakturerar, fakturerades, debiteras, debiterar, belastas, belastar, bidrar, bidrag med, erlägger, erlägga,
      avgiftsbelopp*, prislapp*, stå för, står för, stod för, tar ni, tar ni ut, tar ni betalt, kommer undan med, betalningen, betalare, årsbelopp*, bidrag till, bidra med, bidra till, bidrar till, skjuter till, kronor, krona, kr, sek, räkning*, lägger, lägga, lade, vad landar, vad drar, tar ut, tas ut, tar in`,
    en: `most expensive, priciest, costliest, dearest, cheapest, least expensive, fee*, charge*, charged, pay, pays, paid, paying, payment*, amount*, price*, priced, invoice*, invoiced, bill, bills, billed,
      payer, payers, payable, put into, puts into, put in, puts in, price tag*, krona, dues,
      contribute, contributes, contributed, contribution*, owe, owes, sek, kronor, come to, comes to, set back`,
  },
  'how-much': { sv: 'hur mycket, hur mkt', en: 'how much, hom much' },
  size: { sv: 'stor, stort, stora, hög, högt, höga', en: 'large, big, high' },
  /** Whoever gets money does not pay it: taken for a fee only beside a word for one. */
  gets: { sv: 'får, få, fick, fått, tar', en: 'get, gets, got, receive, receives, received' },
  cost: {
    sv: `kosta, kostar, kostade, kostat, kostnad*, årskostnad*, utgift*, kostnadsandel*, dyr, dyrt`,
    en: `cost*, costing, costed, expense*, expenditure*, spend, spends, spent, spending, expensive`,
  },
  income: {
    sv: 'intäkt*, inkomst*, omsättning',
    en: 'income*, revenue*, earnings, earn, earned, bring in, brought in',
  },
  result: {
    sv: 'resultat*, årsresultat*, överskott*, avvikelse*, nettoresultat*, vinst*, netto',
    en: 'surplus*, deviation*, net result, bottom line, profit*, variance*',
  },
  deficit: { sv: 'underskott*, förlust*', en: 'deficit*, loss, losses, shortfall*' },
  outcome: {
    sv: `utfall*, ekonomi*, ekonomin, ekonomisk, ekonomiskt, ekonomiska, bokslut*, resultaträkning*, ekonomiskt utfall`,
    en: 'outcome*, economy, economic, economically, finances, financial, financially, accounts, result, results, bookkeeping',
  },
  'in-the-red': {
    sv: 'back, gick back, minus, på minus, röda siffror, med underskott, gick med underskott, negativt, negativ',
    en: 'in the red, negative, with a deficit, ran a deficit, at a loss, overspent, over budget',
  },
  'in-the-black': {
    sv: 'plus, på plus, gick plus, med överskott, gick med överskott, positivt, positiv',
    en: 'in the black, positive, with a surplus',
  },
} as const satisfies Record<string, WordsByLanguage>;

const operation = {
  total: {
    sv: `total, totalt, totala, totalen, totalsumma*, totalkostnad*, totalbelopp*, summa*, summan, sammanlagt, sammanlagda,
      tillsammans, ihop, summa summarum, räkna ihop, räknar ihop, räknat ihop, sammantaget, sammantagen, sammantagna, lägg ihop, lägger ihop, slå ihop,
      slår ihop, på det hela taget, i runda slängar totalt, samlad, samlade, samlat, helhet, inalles, slutsumma*, gemensamt betalar, summerat, summera`,
    en: `total, totals, totalled, totally, in total, altogether, together, overall, sum, sums, combined, all in all,
      grand total, put together, taken together, all told, lump sum, add up, adds up, aggregate, in all, sum up`,
  },
  everything: {
    sv: `allt, allting, allt ihop, alltihop, alla avgifter, samtliga avgifter, alla tjänster, samtliga tjänster, alla kostnader,
      alla tjänsterna, alla avgifterna, hela avgiften, alla våra avgifter, vilka avgifter, vilka tjänster, hela rubbet, rubb och stubb,
      alltsammans, hela paketet, hela kalaset`,
    en: `everything, the whole lot, the lot, the full package, all fees, all the fees, all services, all the services, every service, every fee, all charges, all of it,
      each service, which fees, all its fees, all their fees, which services`,
  },
  all: {
    sv: `alla, samtliga, varje, var och en, hela, per kommun, respektive, hel`,
    en: 'all, every, each, everyone, everybody, entire, whole, per municipality, any',
  },
  /** Every service, also beside one that is named. */
  'all-services': {
    sv: 'alla tjänster, samtliga tjänster, alla tjänsterna, samtliga tjänsterna, alla gemensamma tjänster',
    en: 'all services, all the services, every service, each service',
  },
  plus: { sv: 'plus', en: 'plus' },
  'per-service': {
    sv: 'per tjänst, för varje tjänst, tjänst för tjänst',
    en: 'per service, by service, for each service',
  },
  highest: {
    sv: 'högst, högsta, mest, störst, största, dyrast, dyraste, flest, max, maximal, maximalt, topp, toppar',
    en: 'highest, most, largest, biggest, greatest, top, maximum, max, most expensive, priciest, costliest, dearest',
  },
  lowest: {
    sv: 'lägst, lägsta, minst, minsta, billigast, billigaste, minimum',
    en: 'lowest, least, smallest, cheapest, fewest, minimum, least expensive',
  },
  best: { sv: 'bäst, bästa', en: 'best' },
  worst: { sv: 'sämst, sämsta', en: 'worst, poorest' },
  average: {
    sv: `genomsnitt*, genomsnittlig, genomsnittliga, genomsnittligt, medel, medelvärde*, i snitt, snitt, snittet, medeltal,
      medelavgift*, snittavgift*, medelkostnad*`,
    en: 'average, averages, averaged, on average, mean',
  },
  difference: {
    sv: `skillnad*, skillnaden, skiljer, differens*, mellanskillnad*, understiger, överstiger, hur mycket mer, hur mycket mindre, hur mycket högre,
      hur mycket lägre, hur mycket dyrare, hur mycket billigare`,
    en: `difference*, differ, differs, differing, exceeds, exceed, gap, how much more, how much less, by how much, how much higher, how much lower,
      how much cheaper, higher, lower, how much more expensive`,
  },
  /** Of two that are named. */
  more: {
    sv: 'mer, mindre, högre, lägre, dyrare, billigare, större',
    en: 'more, less, higher, lower, cheaper, pricier, costlier, larger, bigger, smaller',
  },
  compare: {
    sv: 'jämför, jämföra, jämförelse*, jämfört, bredvid varandra, sida vid sida, ställt mot, ställ mot, än, mot, kontra, versus, vs, gentemot, i förhållande till',
    en: 'compare, compared, comparing, side by side, next to each other, alongside, comparison*, versus, vs, against, than, relative to',
  },
  ranking: {
    sv: `rangordna, ranking*, rankning*, rangordning*, sortera, sorterade, sorterat, topplista*, i storleksordning, placering*,
      vilken plats, plats, fallande ordning, efter avgift, efter total avgift, efter storlek, efter belopp, från högst till lägst, från störst till minst`,
    en: 'rank, ranks, ranked, ranking*, sort, sorted, position, place, order by, ordered by, by fee, by total fee, descending, from highest to lowest',
  },
  others: { sv: 'andra, övriga, resten, de andra, de övriga', en: 'other, others, the rest, the others' },
  /** Over the years. */
  change: {
    sv: `ändrats, ändrat, ändrades, ändrar sig, ändring*, förändrats, förändrat, förändrades, förändring*, ökat, ökade, ökar, ökning*, höjts, höjt,
      höjdes, höjning*, sänkts, sänkt, sänktes, sänkning*, minskat, minskade, minskar, minskning*, stigit, steg, sjunkit, sjönk, gått upp, gått ner,
      gått ned, gick upp, gick ner, gick ned, utveckling*, utvecklats, utvecklat sig, blivit dyrare, blivit billigare, blev dyrare, blev billigare`,
    en: `change*, changed, changing, increase*, increased, increases, decrease*, decreased, rise, rises, risen, rose, grew, grown, fell, fallen,
      dropped, gone up, gone down, went up, went down, go up, go down, raised, lowered, developed, development, become more expensive,
      become cheaper, became more expensive, became cheaper, evolved`,
  },
  since: { sv: 'sedan, sen, alltsedan', en: 'since' },
  list: {
    sv: `visa, visar, visade, fanns, lista, listan, räkna upp, redovisa, redovisade, specificera, specificerat, specificerade, specificerad, specifikation*, separat, tabell*, sammanställning*, översikt, förteckning*, uppdelat,
      var för sig, vilka finns, finns, fördelning*, fördelat`,
    en: 'show, shows, showed, list, lists, listing, table, tables, overview, separately, break down, breakdown, give me, itemise, itemize, itemised, itemized, specify, specified, there, exist',
  },
  count: {
    sv: 'hur många, antal, antalet, många, i siffror, med siffra, en siffra, ange en siffra, svara med siffra',
    en: 'how many, number of, number, many, count, digit, a digit, in digits',
  },
  percent: {
    sv: 'hur stor del, hur stor andel, hur många procent, procent*, procentuellt, procentsats, andel*',
    en: 'how many percent, how many per cent, percent, percentage*, per cent, share, proportion',
  },
} as const satisfies Record<string, WordsByLanguage>;

export const moneyAndOperationWords = { ...money, ...operation };
