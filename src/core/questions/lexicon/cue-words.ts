import type { Language } from '../../language.ts';

/**
 * Words that tell what is asked, by meaning. Comma-separated; a phrase is matched word by word; `*` adds a noun's inflected
 * forms. A word that is missing here, and is no name and no stop word, blocks an answer.
 */
type WordsByLanguage = Readonly<Record<Language, string>>;

const money = {
  fee: {
    sv: `alla avgifter, samtliga avgifter, alla avgifterna, samtliga avgifterna, hela avgiften, alla våra avgifter, snittavgiften, snittavgift, medelavgiften, medelavgift, genomsnittsavgift, genomsnittsavgiften, dyrast, dyraste, billigast, billigaste, avgift*, avg, årsavgift*, betala, betalar, betalat, betalade, betalas, betalning*, belopp*, pris*, priset, nota*,
      faktura*, fakturera, faktureras, fakturerar, fakturerades, debiteras, debiterar, belastas, belastar, bidrar, bidrag med, erlägger, erlägga,
      avgiftsbelopp*, prislapp*, stå för, står för, stod för, tar ni, tar ni ut, tar ni betalt, kommer undan med, betalningen, betalare, årsbelopp*, bidrag till, bidra med, bidra till, bidrar till, skjuter till, kronor, krona, kr, sek, räkning*, budgetera, budgeterar, budgetera för, avsätta, avsätter, pröjsa, pröjsar, pröjsade, punga ut, pungar ut, hosta upp, hostar upp, slanta upp, pynta, pyntar, betalat in, gå loss på, går loss på, gick loss på, går loss, loss på, slant, spänn, stålar, cash, deg, feen, fee, årlig nota, lägger, lägga, lade, lägga undan, lägger undan, lägga ut, lägger ut, komma undan med, kommit undan med, kom undan med, slipper undan med, slippa undan med, slipper undan, slipper billigast undan, vad landar, vad drar, tar ut, tas ut, tar in`,
    en: `all fees, all the fees, every fee, all charges, all its fees, all their fees, most expensive, priciest, costliest, dearest, cheapest, least expensive, fee*, charge*, charged, pay, pays, paid, paying, payment*, amount*, price*, priced, invoice*, invoiced, bill, bills, billed,
      payer, payers, payable, put into, puts into, put in, puts in, price tag*, krona, dues, set aside, fork out, forks out, shell out, shells out, cough up, coughs up, pony up, ponies up, chip in, chips in, cash, dough, damage, the damage, whats the damage, what is the damage, feen, levy, levied, billed for, get away with, gets away with, got away with, get off with, gets off with, pay in, pays in, collected, collect, collects, paying for, invoicing, charging, billing, bill comes to, fork over, forks over,
      contribute, contributes, contributed, contribution*, owe, owes, sek, kronor, come to, comes to, set back`,
  },
  'how-much': {
    sv: `vad går, vad gick, vad ligger, vad låg, undan med, hur mycket, hur mkt, hur mycke, hur många kronor, hur många kr, hur många spänn, hur många tusen, hur många tusenlappar, hur många skattekronor, hur mycket pengar, hur mycket kronor,
      om hur mycket, ungefär hur mycket, exakt hur mycket, räkna med, räknar med, räknat med, kalkylera med, kalkylerar med`,
    en: `how much, hom much, how many kronor, how many kronas, how many swedish kronor, how many sek, how many crowns, how much money, about how much, of how much, exactly how much, expect to pay,
      what sum, what amount, which sum, how large a sum, how big a sum, how large an amount`,
  },
  size: {
    sv: 'stor, stort, stora, hög, högt, höga, storlek, storleken, nivå, nivån',
    en: 'large, big, high, size, level',
  },
  /** Whoever gets money does not pay it: taken for a fee only beside a word for one. */
  gets: { sv: 'får, få, fick, fått, tar', en: 'get, gets, got, receive, receives, received' },
  cost: {
    sv: `kosta, kostar, kostade, kostat, kostnad*, kostnadsutfall*, årskostnad*, utgift*, kostnadsandel*, dyr, dyrt, gick åt, gått åt, gick det åt, spenderades, spenderade, spenderat, förbrukade, förbrukat, förbrukades, lades på, lagts på, gjorde av med, gjort av med, gått till, gick till`,
    en: `cost*, costing, costed, expense*, expenditure*, spend, spends, spent, spending, expensive`,
  },
  income: {
    sv: 'intäktsutfall*, intäkt*, inkomst*, omsättning',
    en: 'income*, revenue*, earnings, earn, earns, earned, takings, proceeds',
  },
  /** Money comes in: income, or fees where the words say so. */
  'brings-in': {
    sv: 'drar in, drog in, dra in, dragit in, inbringar, inbringade, inbringat, får in, fick in, fått in, få in, kommer in, kom in, kommit in, ger in, gav in, strömmar in, flyter in, spelar in',
    en: 'bring in, brings in, brought in, bringing in, take in, takes in, took in, taken in, comes in, came in, pull in, pulls in, rake in, rakes in, generate, generates, generated, yield, yields, yielded',
  },
  result: {
    sv: 'resultat*, årsresultat*, överskott*, avvikelse*, nettoresultat*, vinst*, netto',
    en: 'surplus*, deviation*, net result, bottom line, profit*, variance*',
  },
  deficit: { sv: 'underskott*, förlust*', en: 'deficit*, loss, losses, shortfall*' },
  outcome: {
    sv: `utfall*, kostnadsutfall*, intäktsutfall*, ekonomi*, ekonomin, ekonomisk, ekonomiskt, ekonomiska, bokslut*, resultaträkning*, ekonomiskt utfall`,
    en: 'outcome*, economy, economic, economically, finances, financial, financially, accounts, result, results, bookkeeping',
  },
  'in-the-red': {
    sv: 'back, gick back, minus, på minus, röda siffror, med underskott, gick med underskott, negativt, negativ, förlorade pengar, förlorat pengar, tappade pengar, drog över budget, på back',
    en: 'in the red, negative, with a deficit, ran a deficit, at a loss, overspent, over budget, lost money, lose money, losing money, made a loss, make a loss, ran a deficit, run a deficit',
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
      slår ihop, på det hela taget, i runda slängar totalt, samlad, samlade, samlat, helhet, inalles, slutsumma*, gemensamt betalar, summerat, summera, ihopräknat, ihopräknad, ihopräknade, ihopslaget, ihopslagna, allt inräknat, allting inräknat, alla avgifter inräknade, allt medräknat, allting medräknat, allt inkluderat, allting inkluderat, allt som allt, om man räknar in alla, om man räknar in allt, slutnota*, totalnota*, slutsumman, hela notan, hela räkningen, i ett svep, summan av kardemumman, i klump, klumpsumma*, lägger samman, lägga samman, slår samman, slå samman, hopräknat, hopräknade, sammanräknat, adderat, adderade, lagt ihop, läggs ihop, slås ihop`,
    en: `total, totals, totalled, totally, in total, altogether, together, overall, sum, sums, combined, all in all,
      grand total, put together, taken together, all told, lump sum, add up, adds up, aggregate, in all, sum up, added, added together, added up, summed, summed up, combined together, rolled together, jointly pay, adding, adding up, adding everything up, adding it all up, add everything up, add it all up, add together, adding together, combine, combining, combines, all in, all included, everything included, all inclusive, counting everything, final bill, whole bill, entire bill, full bill, overall bill, total up, totting up, tot up, in sum, bottom-line total`,
  },
  everything: {
    sv: `allt, allting, allt ihop, alltihop, alla avgifter, samtliga avgifter, alla tjänster, samtliga tjänster, alla kostnader,
      alla tjänsterna, alla avgifterna, hela avgiften, alla våra avgifter, vilka avgifter, vilka tjänster, hela rubbet, rubb och stubb,
      alltsammans, hela paketet, hela kalaset, de olika tjänsterna, olika tjänsterna, olika tjänster, de olika avgifterna, olika avgifter, respektive tjänst, varje tjänst, per tjänst, tjänst för tjänst, allting tillsammans`,
    en: `everything, the whole lot, the lot, the full package, all fees, all the fees, all services, all the services, every service, every fee, all charges, all of it,
      each service, every single fee, each fee, the different services, different services, the various services, various services, different fees, service by service, line by line, which fees, all its fees, all their fees, which services`,
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
    sv: 'högst, högsta, mest, störst, största, dyrast, dyraste, flest, tyngst, toppar listan, topp, toppen av listan, etta, överst, max, maximal, maximalt, topp, toppar',
    en: 'highest, most, largest, biggest, greatest, top, maximum, max, most expensive, priciest, costliest, dearest, tops, top the list, tops the list, topping, at the top, steepest, heftiest',
  },
  lowest: {
    sv: 'lägst, lägsta, minst, minsta, billigast, billigaste, minimum, lindrigast, lindrigast undan, billigast undan, slipper billigast undan, kommer billigast undan, kommer lindrigast undan, nederst, längst ner, lättast undan',
    en: 'lowest, least, smallest, cheapest, fewest, minimum, least expensive, cheapest of all, lightest, gets off cheapest, gets off lightest, gets off most lightly, get off cheapest, at the bottom, tiniest',
  },
  best: { sv: 'bäst, bästa', en: 'best' },
  worst: { sv: 'sämst, sämsta', en: 'worst, poorest' },
  average: {
    sv: `genomsnitt*, genomsnittlig, genomsnittliga, genomsnittligt, medel, medelvärde*, i snitt, snitt, snittet, medeltal,
      medelavgift*, medelavgiften, snittavgift*, snittavgiften, genomsnittsavgift*, genomsnittsavgiften, snittkostnad*, snittbelopp*, medelkostnad*`,
    en: 'average, averages, averaged, on average, mean',
  },
  difference: {
    sv: `skillnad*, skillnaden, skiljer, skiljer sig, skilja, skiljde, skillnader, differens*, differensen, gap, gapet, glapp, glappet, mellanskillnad*, understiger, överstiger, hur mycket mer, hur mycket mindre, hur mycket högre,
      hur mycket lägre, hur mycket dyrare, hur mycket billigare`,
    en: `difference*, differ, differs, differing, exceeds, exceed, gap, apart, how far apart, spread, discrepancy, how much more, how much less, by how much, how much higher, how much lower,
      how much cheaper, higher, lower, how much more expensive`,
  },
  /** Of two that are named. */
  more: {
    sv: 'mer, mindre, högre, lägre, dyrare, billigare, större',
    en: 'more, less, higher, lower, cheaper, pricier, costlier, larger, bigger, smaller',
  },
  /** Whether several pay alike. */
  same: {
    sv: 'lika mycket, lika stor, lika stort, lika stora, lika hög, lika höga, lika, samma, samma avgift, samma belopp, likadan, likadana, lika dyrt',
    en: 'the same, same, equal, equally, equally much, as much as, identical, just as much, the same amount',
  },
  compare: {
    sv: 'jämför, jämföra, jämförelse*, jämfört, bredvid varandra, sida vid sida, jämförs, jämförelsevis, står sig, hur står sig, förhåller sig, ställt mot, ställ mot, än, mot, kontra, versus, vs, gentemot, i förhållande till',
    en: 'compare, compared, comparing, side by side, next to each other, compares, put, set against, up against, measure up, measures up, stack up, stacks up, alongside, comparison*, versus, vs, against, than, relative to',
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
  /** Something is done or felt that is no payment: "who delivers the e-archive to Luleå" does not ask for a fee. */
  deed: {
    sv: `levererar, levererade, levererat, leverera, levererats, levereras, fixar, fixade, fixat, sköter, skötte, läsa, läser, läste, läst, lära, gillar, gillade, delar, delade, hjälper, hjälpte,
      säga upp, säger upp, sagt upp, sade upp, hoppa av, hoppar av, gå ur, går ur, träda ur, begära ut, tycker, tyckte, känner, förklarar, kontrollerar, verifierar, sätter, satte, orkar, hinner, anser, förstår, begriper, ser, såg, sett, hör, hörde, hört, haft, läste, fattar`,
    en: `terminate, terminates, withdraw, withdraws, withdraw from, opt out, get out of, deliver, delivers, delivered, delivering, like, likes, liked, love, loves, loved, read, reads, reading, learn, hear, heard, help, helps, share, shares, shared, supply, supplies, supplied, provide, provides, provided,
      understand, understands, explain, explains, respond, responds, reply, replies, answer, answers, think, thinks, send, sends, sent, seen, saw, trust, trusts, detected`,
  },
  /** What somebody pays for doing: found by its place in the sentence, see `acts.ts`. */
  act: { sv: '', en: '' },
  /** A person is asked for. */
  person: { sv: 'vem, vems, vilka personer', en: 'who, whose, whom' },
  /** How often, how fast, since when: not how much. */
  'how-often': {
    sv: 'hur ofta, hur snabbt, hur bra, hur många gånger, hur gammal, hur gammalt, hur gamla, hur lång tid, hur fungerar, hur funkar',
    en: 'how often, how fast, how quickly, how well, how good, how many times, how old, how does it work',
  },
  duration: { sv: 'hur länge', en: 'how long, for how long' },
  list: {
    sv: `visa, visar, visade, fanns, lista, listan, räkna upp, redovisa, redovisade, specificera, specificerat, specificerade, specificerad, specifikation*, separat, tabell*, sammanställning*, översikt, förteckning*, uppdelat, uppdelning*, uppdelad, uppdelade, består av, består, delas upp, bryt ner, bryta ner, bryt ned, nedbruten, nedbrutet, nedbrutna, rad för rad, post för post, punkt för punkt, kommunvis, tjänstevis,
      var för sig, vilka finns, finns, fördelning*, fördelat`,
    en: 'show, shows, showed, list, lists, listing, table, tables, overview, separately, break down, breakdown, full breakdown, the full breakdown, full list, the full list, full picture, the full picture, complete list, give me, itemise, itemize, itemised, itemized, specify, specified, there, exist, split, split between, split up, splits, consist of, consists of, made up of, comprise, comprises, broken down, line by line, item by item, one by one, distribution, distributed, divided',
  },
  /** "What is there in the e-archive". */
  exists: { sv: 'finns, fanns, vilka finns', en: 'there, exist, exists' },
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
