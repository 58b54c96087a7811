import type { Goal } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';

interface Share {
  readonly present: number;
  readonly possible: number;
  readonly meetings: number;
  readonly goal: string;
}

/** What the monthly digest says. */
export interface DigestTexts {
  readonly heading: (month: string) => string;
  readonly leadOfGoals: (met: number, all: number) => string;
  readonly leadOfAttendance: (body: string, share: string, goal: string) => string;
  readonly leadWithoutFigures: (month: string) => string;
  readonly goalsHeading: (year: number) => string;
  readonly status: Readonly<Record<Goal['status'], string>>;
  /** The unit stands in Swedish in the source, so English leaves it out. */
  readonly outcomeAndTarget: (outcome: string, target: string, unit: string | null) => string;
  readonly outcomeSoFar: (outcome: string, target: string, unit: string | null) => string;
  readonly outcomeOnly: (outcome: string, unit: string | null) => string;
  readonly targetOnly: (target: string, unit: string | null) => string;
  readonly attendanceHeading: (year: number) => string;
  readonly attendanceChart: (year: number) => string;
  readonly goalBar: string;
  readonly shareOnTarget: (share: Share) => string;
  readonly shareBelowTarget: (share: Share) => string;
  readonly meetingsHeading: string;
  readonly noMeetings: (weeks: number) => string;
  readonly meeting: (when: string, name: string) => string;
  readonly cancelledMeeting: (when: string, name: string) => string;
  readonly strategyDay: (name: string) => string;
  readonly projectsHeading: string;
  readonly economyHeading: (year: number) => string;
  readonly economyLead: (result: string, income: string, cost: string) => string;
  readonly area: string;
  readonly deviation: string;
  readonly source: (year: number, loaded: string) => string;
  readonly sourceAsOf: (year: number, asOf: string, loaded: string) => string;
  /** Said where the source has words that exist in Swedish only; null in Swedish. */
  readonly swedishOnly: string | null;
  readonly unsubscribe: string;
  readonly owner: (name: string) => string;
  readonly statusBefore: (status: string) => string;
  readonly outcomeBefore: (change: 'up' | 'down', former: string) => string;
  readonly stale: (days: number) => string;
  readonly moreGoals: (shown: number, all: number) => string;
  readonly moreGoalsCommand: string;
  readonly changesHeading: string;
  readonly introductionHeading: string;
  /** Over the lines that only a personal copy has. */
  readonly ownHeading: string;
  readonly ownAnswer: (own: OwnMeeting & { readonly says: string }) => string;
  readonly ownUnanswered: (own: OwnMeeting) => string;
  readonly buttons: { readonly noted: string; readonly unsubscribe: string; readonly resubscribe: string };
}

interface OwnMeeting {
  readonly when: string;
  readonly municipality: string;
}

const sv: DigestTexts = {
  heading: (month) => `Nyhetsbrev ${month}`,
  leadOfGoals: (met, all) =>
    `${met} av ${all} mål och indikatorer är ${met === 1 ? 'uppfyllt' : 'uppfyllda'}`,
  leadOfAttendance: (body, share, goal) => `närvaron i ${body} är ${share} mot målet ${goal}`,
  leadWithoutFigures: (month) => `Möten, projekt och ekonomi i ${month}`,
  goalsHeading: (year) => `Mål och indikatorer ${year}`,
  status: { met: 'Uppfyllt', 'partly-met': 'Delvis uppfyllt', 'not-met': 'Inte uppfyllt', ongoing: 'Pågår' },
  outcomeAndTarget: (outcome, target, unit) => `${withUnit(outcome, unit)} \u2013 mål minst ${target}`,
  outcomeSoFar: (outcome, target, unit) => `hittills ${outcome} \u2013 mål minst ${withUnit(target, unit)}`,
  outcomeOnly: withUnit,
  targetOnly: (target, unit) => `mål minst ${withUnit(target, unit)}`,
  attendanceHeading: (year) => `Kommunernas närvaro ${year}`,
  attendanceChart: (year) => `Närvaro ${year} i procent`,
  goalBar: 'Mål',
  shareOnTarget: ({ present, possible, meetings, goal }) =>
    `${present} av ${possible} möjliga på ${meetings} ${meetings === 1 ? 'möte' : 'möten'} \u2013 når målet ${goal}`,
  shareBelowTarget: ({ present, possible, meetings, goal }) =>
    `${present} av ${possible} möjliga på ${meetings} ${meetings === 1 ? 'möte' : 'möten'} \u2013 under målet ${goal}`,
  meetingsHeading: 'Kommande möten',
  noMeetings: (weeks) => `Inga möten är planerade de närmaste ${weeks} veckorna.`,
  meeting: (when, name) => `${when}: ${name}`,
  cancelledMeeting: (when, name) => `${when}: ${name} \u2013 inställt`,
  strategyDay: (name) => `${name} (strategidag)`,
  projectsHeading: 'Projekt: fas och läge',
  economyHeading: (year) => `Ekonomi \u2013 utfall för hela ${year}`,
  economyLead: (result, income, cost) => `Resultat ${result}: intäkter ${income}, kostnader ${cost}.`,
  area: 'Område',
  deviation: 'Avvikelse',
  source: (year, loaded) => `Källa: Verksamhetsberättelse ${year}, inläst ${loaded}.`,
  sourceAsOf: (year, asOf, loaded) =>
    `Källa: Verksamhetsberättelse ${year}, läget ${asOf}, inläst ${loaded}.`,
  swedishOnly: null,
  unsubscribe:
    'Skriv ”prenumerera” eller ”avsluta” i en chatt med boten för att få eller sluta få nyhetsbrevet.',
  owner: (name) => `Ansvarig: ${name}`,
  statusBefore: (status) => `I förra nyhetsbrevet: ${status.toLowerCase()}`,
  outcomeBefore: (change, former) => `${change === 'up' ? 'Upp' : 'Ned'} från ${former} i förra nyhetsbrevet`,
  stale: (days) => `Inte uppdaterat på ${days} dagar`,
  moreGoals: (shown, all) => `Visa alla ${all} mål (${shown} visas här)`,
  moreGoalsCommand: 'mål',
  changesHeading: 'Nytt eller rättat sedan förra nyhetsbrevet',
  introductionHeading: 'Från samordnaren',
  ownHeading: 'Din kommuns svar',
  ownAnswer: ({ when, municipality, says }) => `${when}: ${municipality} ${says}.`,
  ownUnanswered: ({ when, municipality }) => `${when}: ${municipality} har inte svarat.`,
  buttons: { noted: 'Noterat', unsubscribe: 'Sluta få nyhetsbrevet', resubscribe: 'Ångra: få det igen' },
};

const en: DigestTexts = {
  heading: (month) => `Digest ${month}`,
  leadOfGoals: (met, all) => `${met} of ${all} goals and indicators ${met === 1 ? 'is' : 'are'} met`,
  leadOfAttendance: (body, share, goal) => `attendance in ${body} is ${share} against the ${goal} goal`,
  leadWithoutFigures: (month) => `Meetings, projects and economy in ${month}`,
  goalsHeading: (year) => `Goals and indicators ${year}`,
  status: { met: 'Met', 'partly-met': 'Partly met', 'not-met': 'Not met', ongoing: 'Ongoing' },
  outcomeAndTarget: (outcome, target) => `outcome ${outcome} \u2013 target at least ${target}`,
  outcomeSoFar: (outcome, target) => `so far ${outcome} \u2013 target at least ${target}`,
  outcomeOnly: (outcome) => `outcome ${outcome}`,
  targetOnly: (target) => `target at least ${target}`,
  attendanceHeading: (year) => `Attendance of the municipalities ${year}`,
  attendanceChart: (year) => `Attendance ${year} in per cent`,
  goalBar: 'Goal',
  shareOnTarget: ({ present, possible, meetings, goal }) =>
    `${present} of ${possible} possible at ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'} \u2013 reaches the ${goal} goal`,
  shareBelowTarget: ({ present, possible, meetings, goal }) =>
    `${present} of ${possible} possible at ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'} \u2013 below the ${goal} goal`,
  meetingsHeading: 'Meetings to come',
  noMeetings: (weeks) => `No meetings are planned in the next ${weeks} weeks.`,
  meeting: (when, name) => `${when}: ${name}`,
  cancelledMeeting: (when, name) => `${when}: ${name} \u2013 cancelled`,
  strategyDay: (name) => `${name} (strategy day)`,
  projectsHeading: 'Projects and their phases',
  economyHeading: (year) => `Economy \u2013 outcome for the whole of ${year}`,
  economyLead: (result, income, cost) => `Result ${result}: income ${income}, cost ${cost}.`,
  area: 'Area',
  deviation: 'Deviation',
  source: (year, loaded) => `Source: Annual report ${year}, loaded ${loaded}.`,
  sourceAsOf: (year, asOf, loaded) => `Source: Annual report ${year}, as of ${asOf}, loaded ${loaded}.`,
  swedishOnly:
    'Comments and some names exist in Swedish only: comments stand in the Swedish edition, names as in the source.',
  unsubscribe: 'Write “subscribe” or “unsubscribe” in a chat with the bot to get or stop getting the digest.',
  owner: (name) => `Owner: ${name}`,
  statusBefore: (status) => `In the former digest: ${status.toLowerCase()}`,
  outcomeBefore: (change, former) => `${change === 'up' ? 'Up' : 'Down'} from ${former} in the former digest`,
  stale: (days) => `Not updated for ${days} days`,
  moreGoals: (shown, all) => `Show all ${all} goals (${shown} are here)`,
  moreGoalsCommand: 'goals',
  changesHeading: 'New or corrected since the former digest',
  introductionHeading: 'From the coordinator',
  ownHeading: 'Your municipality’s answer',
  ownAnswer: ({ when, municipality, says }) => `${when}: ${municipality} ${says}.`,
  ownUnanswered: ({ when, municipality }) => `${when}: ${municipality} has not answered.`,
  buttons: { noted: 'Noted', unsubscribe: 'Stop getting the digest', resubscribe: 'Undo: get it again' },
};

export const digestTexts: Bilingual<DigestTexts> = { sv, en };

function withUnit(value: string, unit: string | null): string {
  return unit === null ? value : `${value} ${unit}`;
}
