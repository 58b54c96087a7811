import type { Language } from '../../language.ts';

type WordsByLanguage = Readonly<Record<Language, string>>;

const things = {
  municipality: {
    sv: `kommun*, kommunkod*, kommunkoden, kn, kommunerna, kommunernas, medlemskommun*, medlemskommunerna, medlem*, medlemmar, medlemmarna, medlemmars, deltagarkommun*, norrbotten, norrbottens,
      norrbottens län, länet`,
    en: 'commune, communes, kommun, kommuner, municipality, municipalities, municipality code, municipal code, municipal, council, councils, town, towns, member municipalities, member, members, participants, participant',
  },
  /** The asker's own municipality, which the question does not name. */
  own: {
    sv: 'vår kommun, =vår, min, min kommun, vår egen kommun, våran, mitt, oss, hos oss, vår del',
    en: 'our municipality, my municipality, my, our own, our share, our town',
  },
  service: { sv: 'tjänst*, system*, verksamhetssystem*, lösning*', en: 'service*, system*, solution*' },
  joint: {
    sv: 'gemensam, gemensamt, gemensamma, samordnad, samordnade, samverkans',
    en: 'joint, shared, common, jointly',
  },
  'joint-services': {
    sv: `gemensamma tjänster, gemensamma tjänsterna, gemensamma alternativ, gemensamma alternativen, gemensam tjänst`,
    en: 'joint services, joint service, shared services, common services, joint alternatives',
  },
  'base-services': {
    sv: 'grundfinansiering*, grundfinansieringen',
    en: 'base financing, base funding, basic financing, basic funding',
  },
  area: {
    sv: 'område*, områden, områdena, verksamhet*, verksamheten, post, poster',
    en: 'area*, item*, line items, activity, activities',
  },
  project: { sv: 'projekt*, projekten', en: 'project*, projects' },
  phase: {
    sv: 'fas*, faser, faserna, skede*, steg, stadium, stadiet, stadie, huvudprocess*, process*',
    en: 'phase*, stage*, step*, process, main process',
  },
  agreement: { sv: 'avtal*, avtalen, avtalet, kontrakt*', en: 'agreement*, contract*, deal, deals' },
  framework: {
    sv: 'ramavtal*, ramavtalen, ramavtalet',
    en: 'framework agreement*, framework agreements, framework, frameworks',
  },
  'called-off': {
    sv: 'avropa, avropar, avrop, avropas, avropet',
    en: 'call off, calls off, called off by, call-off',
  },
  control: {
    sv: `riskvärdet, riskvärden, intern kontroll, interna kontrollen, internkontroll*, internkontrollen, internkontrollplan*, kontrollpunkt*, kontrollmoment*, punkt*,
      riskvärde*, risk, risken, risker, riskerna`,
    en: 'control, controls, internal control*, internal controls, risk*, risk value*, control point*',
  },
  report: { sv: 'verksamhetsberättelse*, rapport*, årsredovisning*', en: 'annual report, report' },
} as const satisfies Record<string, WordsByLanguage>;

const goals = {
  goal: {
    sv: 'mål, målen, målet, måls, målens, måluppfyllelse*, målsättning*, målnivå*, måltal*, siktar på, sikta på, siktade på, strävar efter, siktar, eftersträvar, målvärde*, målnivån',
    en: 'goal*, target*, objective*, aim, aims, aim for, aims for, aiming for, aimed for, target value, target level',
  },
  'result-goal': { sv: 'resultatmål, resultatmålen, resultatmålet', en: 'result goal*, result goals' },
  indicator: { sv: 'indikator*, indikatorer, indikatorerna', en: 'indicator*' },
  'effect-goal': { sv: 'effektmål, effektmålen, effektmålet', en: 'effect goal*, effect goals' },
  'strategic-goal': {
    sv: 'strategiska mål, strategiska målen, strategiskt mål, strategimål',
    en: 'strategic goal*, strategic goals, strategic objectives',
  },
  'overarching-goal': {
    sv: 'övergripande mål, övergripande målen, övergripande målet',
    en: 'overarching goal*, overarching goals, overall goals',
  },
  'not-met': {
    sv: `ej uppfyllda, inte uppfyllda, ej uppfyllt, inte uppfyllt, ej uppfylld, inte uppfylld, ouppfyllda, inte uppfyllts, ej nådda,
      inte nådda, inte nåtts, inte nåddes, inte uppnåtts, inte uppnådda, ej uppnådda, inte klarat, inte klarade, missat,
      missade, missades, missar, missa, misslyckades, misslyckats, gick i stöpet, föll på, inte nått, nådde vi inte, inte genomförts, inte genomfördes, genomfördes inte, inte hållits, hölls inte, inte blev av, blev inte av, nåddes inte, uppfylldes inte, uppnåddes inte, klarade vi inte, inte i mål`,
    en: `not met, not reached, not achieved, unmet, missed, miss, misses, missing, failed, fail, fell short, not fulfilled, not held, not carried out, not done, not take place, were not met, not been met,
      did not meet, didn meet, weren met, did not reach, not attained, have not been met`,
  },
  'partly-met': {
    sv: 'delvis uppfyllda, delvis uppfyllt, delvis uppfylld, delvis, delvis nådda, till viss del uppfyllda',
    en: 'partly met, partially met, partly, partially, partly achieved, partially achieved, partly fulfilled',
  },
  met: {
    sv: `nås, uppnås, uppfylls, klaras, uppnå, uppfylla, uppfyllda, uppfyllt, uppfylld, uppfyllts, uppfylldes, nådda, nått, nåddes, uppnådda, uppnått, uppnåddes, nådde, klarat,
      klarade, klarades, i mål, gröna`,
    en: 'met, reached, achieved, fulfilled, meet, attained, achieve, reach, succeeded',
  },
  ongoing: { sv: 'pågående, pågår, pågick', en: 'ongoing, in progress, under way, underway, running' },
  reason: {
    sv: 'varför är inte, varför blev inte, varför har inte, varför var inte, varför nådde vi inte, varför inte, varför, orsak*, anledning*, beror på, beror, berodde, berodde på, beror det på, berodde det på, hur kommer det sig, hur kom det sig, skäl*, förklaring*, av vilken anledning',
    en: 'why is not, why isn, why was not, why wasn, why has not, why hasn, why not, why, reason*, cause*, how come, explanation*, due to, why were, why was, why did, what made',
  },
} as const satisfies Record<string, WordsByLanguage>;

const details = {
  participate: {
    sv: `är med i, är med, var med, var med i, var med på, varit med, varit med i, varit med på, vara med, vara med i, deltar, deltar i, delta, deltagande kommuner, deltagande kommun, kommuner som deltar, kommun som deltar, kommunerna som deltar, som är med, anslutna, ansluten, anslutit, ingår, ingår i, gått med,
      gick med, har gått med, går med, medverkar, med i, använder, använda, utnyttjar, hur många kommuner betalar, hur många betalar`,
    en: `participating municipality, participating municipalities, municipalities taking part, municipality taking part, takes part, take part, taking part, participate, participates, participating, part of, joined, join, joins, included in, included,
      belong to, belongs to, signed up, connected, uses, use, using, how many municipalities pay, how many pay`,
  },
  outside: {
    sv: `inte har gått med, inte gått med, inte anslutit, inte anslutit sig, har inte anslutit, tar inte del, utan, utanför, står utanför, stå utanför, inte med, inte med i, är inte med, är inte med i, deltar inte, deltar inte i, deltar ej, ej med,
      inte deltar, inte deltar i, inte är med, inte är med i, inte ansluten, inte anslutna, saknas, saknar, avstår, betalar inte, betalar inte för, betalar ej, slipper betala, använder inte, inte använder, har inte, har inget, har ingen, hade inget, inte har, nyttjar inte, valt bort, valde bort, tackat nej, tackade nej, tackat nej till`,
    en: `takes no part in, take no part in, takes no part, take no part, took no part, has no part in, have no part in, outside, not part of, not taking part, not take part, doesn take part, not participate, don participate, does not participate,
      doesn participate, not participating, opted out, stays out, not included, not in, isn part of, aren part of, not a part of,
      pay nothing, pay nothing for, not pay, does not pay, doesn pay, don pay, doesn use, don use, not use, does not use, stay outside, stand outside, stands outside, has no, have no, had no, does not have, doesn have, don have, do not have, lacks, lack, without, not in the, opted out of, missing from, left out of, not joined, not join, hasn joined, haven joined, excluded from`,
  },
  'in-use': {
    sv: `i bruk, togs i bruk, tas i bruk, tagits i bruk, i drift, driftsatt, driftsattes, driftsatta, driftsätts, infördes, införs, införa,
      infört, införande*, kört, körts, körs, kör, köra, körde, kördes, rullar, rullat, rullade, igång, varit igång, startade, startar, starta, börjar, började, börja, sedan, sen när, använts, funnits, existerat, varit i bruk, varit i drift, haft, har haft, användas, användes, använda`,
    en: `in use, into use, taken into use, live, go live, went live, started, start, starts, begin, began, begins, since, introduced,
      launched, launch, introduce, in operation, been used, deployed, roll out, rolled out`,
  },
  detail: {
    sv: `status, läge*, läget, ligger till, berätta, hur går det, hur gick det, hur går, hur gick, beskriv, beskrivning, information, info,
      detaljer, vad innebär, vad är, vad gäller, vad hände, hänt, händer, krävs, behövs, vidare, gå vidare, nästa steg, tas upp igen, tas upp,
      återupptas, igen, kommer upp, om, omfattar, villkor, ärenden, ärende, ökning, ökar, ökade, öka, växer, växte, signerade, signerats, signerat, dokument,
      framsteg, beslut, beslutas, klar, klart, klara, färdigt, färdig, gjordes, gjorts, samordnats, samordnat, samordnade, samordnas, uppdaterat, uppdaterad, uppdaterats, reviderat, publicerad, publicerats, står, kommit, långt, drivs, samordnades, samordnats, samordnade, genomfördes, genomförts, utfördes, utförts, går det framåt, framskridit, tillstånd, lägesrapport*`,
    en: `status, state, tell me about, progress, describe, description, details, information, info, about, happening, happened, happens, needed,
      required, require, requires, move forward, proceed, next step, come up again, come up, comes up, taken up, again, go on, going,
      how is, how did, how are, cases, case, grow, grows, growing, growth, increase, increases, increasing, signed, documents, decision,
      decisions, coordinated, co-ordinated, done, finished, complete, completed, updated, revised, carried out, published, stand, stands, doing, latest on, come, far, along, how far along, coordinated, conducted, performed, done so far, up with, whats up with, up to date`,
  },
  pilot: {
    sv: 'pilot*, piloteras, pilotas, pilotkommun*, piloterar, testas, provas, först ut, först ut med, först med, går först, börjar först, försökskommun*, testkommun*, testar, provar',
    en: 'pilot*, piloted, piloting, tested, tried out, goes first, go first, first out, is first, starts first, test municipality, test site, testing, trying out, tries out, guinea pig',
  },
  none: {
    sv: 'inga, ingen, inget, inte, ej, aldrig',
    en: 'no, none, not, never, wasn, weren, isn, aren, didn, hasn, haven',
  },
  new: { sv: 'ny, nya, nytt', en: 'new' },
} as const satisfies Record<string, WordsByLanguage>;

/** "Inte uppfyllts", "nåddes aldrig", "nådde vi inte": what is met, denied before or after it. */
const denied: WordsByLanguage = {
  sv: deniedForms(goals.met.sv, ['inte', 'ej', 'aldrig'], ['', 'vi', 'man', 'ni', 'nämnden']),
  en: deniedForms(goals.met.en, ['not', 'never', 'not been', 'didn', 'did not', 'was not', 'were not'], []),
};

function deniedForms(list: string, before: readonly string[], between: readonly string[]): string {
  const words = list.split(',').map((word) => word.trim());
  return words
    .flatMap((word) => [
      ...before.map((no) => `${no} ${word}`),
      ...between.flatMap((who) => ['inte', 'ej', 'aldrig'].map((no) => `${word} ${who} ${no}`)),
    ])
    .join(', ');
}

export const subjectWords = {
  ...things,
  ...goals,
  'not-met': {
    sv: `${goals['not-met'].sv}, ${denied.sv}`,
    en: `${goals['not-met'].en}, ${denied.en}`,
  },
  ...details,
};
