import type { Goal, OverarchingGoal } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';

type Status = Goal['status'];

/** Sentences about goals and internal control. */
export interface GoalAnswerTexts {
  readonly table: string;
  readonly controlTable: string;
  /** After "is": a goal's state, and of several goals. */
  readonly status: Readonly<Record<Status, string>>;
  readonly statusOfSeveral: Readonly<Record<Status, string>>;
  /** The unit as the report prints it, in this language; null when it cannot be said. */
  readonly unit: (printed: string) => string | null;
  readonly one: (of: {
    readonly title: string;
    readonly status: string;
    readonly year: string;
    readonly detail: string;
  }) => string;
  /** `rounded` is the outcome in whole per cent where it is none; null otherwise. */
  readonly outcome: (outcome: string, rounded: string | null) => string;
  readonly target: (target: string) => string;
  /** What is counted: all goals, or those of one level. */
  readonly population: (level: 'result-goal' | 'indicator' | null) => string;
  readonly overview: (of: {
    readonly what: string;
    readonly count: number;
    readonly year: string;
    readonly counts: string;
  }) => string;
  readonly counted: (count: number, status: string) => string;
  readonly withStatus: (of: {
    readonly what: string;
    readonly status: string;
    readonly year: string;
    readonly count: number;
    readonly of: number;
    readonly titles: string;
  }) => string;
  readonly noneWithStatus: (status: string, year: string) => string;
  readonly levels: Readonly<Record<OverarchingGoal['level'], string>>;
  readonly overarching: (of: {
    readonly what: string;
    readonly year: string;
    readonly titles: string;
  }) => string;
  readonly overarchingBoth: string;
  readonly notAssessed: string;
  readonly none: (year: string) => string;
  readonly control: (of: {
    readonly title: string;
    readonly risk: number;
    readonly deviations: number;
  }) => string;
  readonly controls: (of: {
    readonly year: string;
    readonly count: number;
    readonly deviations: number;
  }) => string;
  readonly columns: {
    readonly goal: string;
    readonly status: string;
    readonly outcome: string;
    readonly target: string;
    readonly level: string;
    readonly control: string;
    readonly risk: string;
    readonly deviations: string;
  };
}

const unitsEn: Readonly<Record<string, string>> = {
  procent: 'per cent',
  kommuner: 'municipalities',
  avtal: 'agreements',
  'insatser per år': 'activities a year',
  'sammanträden per år': 'meetings a year',
  'möten per år': 'meetings a year',
};

const sv: GoalAnswerTexts = {
  table: 'Måluppfyllelse',
  controlTable: 'Intern kontroll',
  status: { met: 'uppfyllt', 'partly-met': 'delvis uppfyllt', 'not-met': 'inte uppfyllt', ongoing: 'pågår' },
  statusOfSeveral: {
    met: 'uppfyllda',
    'partly-met': 'delvis uppfyllda',
    'not-met': 'inte uppfyllda',
    ongoing: 'pågående',
  },
  unit: (printed) => printed,
  one: ({ title, status, year, detail }) => `Målet ”${title}” – ${year}: ${status}${detail}.`,
  outcome: (outcome, rounded) => `utfall ${outcome}${rounded === null ? '' : `, avrundat ${rounded}`}`,
  target: (target) => `målnivå ${target}`,
  population: (level) =>
    ({ 'result-goal': 'resultatmål', indicator: 'indikatorer', all: 'mål och indikatorer' })[level ?? 'all'],
  overview: ({ what, count, year, counts }) => `${count} ${what} för ${year}: ${counts}.`,
  counted: (count, status) => `${status} ${count}`,
  withStatus: ({ what, status, year, count, of, titles }) =>
    `${count} av ${of} ${what} är ${status} för ${year}: ${titles}.`,
  noneWithStatus: (status, year) => `Inga mål är ${status} för ${year}.`,
  levels: { 'effect-goal': 'Effektmål', 'strategic-goal': 'Strategiska mål' },
  overarching: ({ what, year, titles }) => `${what} för ${year}: ${titles}.`,
  overarchingBoth: 'Övergripande mål',
  notAssessed: 'De bedöms inte i rapporten.',
  none: (year) => `Det finns inget sådant mål i uppgifterna för ${year}.`,
  control: ({ title, risk, deviations }) => `${title}: riskvärde ${risk}, ${deviations} avvikelser`,
  controls: ({ year, count, deviations }) =>
    `Den interna kontrollen för ${year} omfattar ${count} kontrollpunkter med ${deviations} avvikelser.`,
  columns: {
    goal: 'Mål',
    status: 'Läge',
    outcome: 'Utfall',
    target: 'Målnivå',
    level: 'Nivå',
    control: 'Kontrollpunkt',
    risk: 'Riskvärde',
    deviations: 'Avvikelser',
  },
};

const en: GoalAnswerTexts = {
  table: 'Måluppfyllelse',
  controlTable: 'Intern kontroll',
  status: { met: 'met', 'partly-met': 'partly met', 'not-met': 'not met', ongoing: 'ongoing' },
  statusOfSeveral: { met: 'met', 'partly-met': 'partly met', 'not-met': 'not met', ongoing: 'ongoing' },
  unit: (printed) => unitsEn[printed] ?? null,
  one: ({ title, status, year, detail }) => `The goal “${title}” – ${year}: ${status}${detail}.`,
  outcome: (outcome, rounded) => `outcome ${outcome}${rounded === null ? '' : `, rounded ${rounded}`}`,
  target: (target) => `target ${target}`,
  population: (level) =>
    ({ 'result-goal': 'result goals', indicator: 'indicators', all: 'goals and indicators' })[level ?? 'all'],
  overview: ({ what, count, year, counts }) => `${count} ${what} for ${year}: ${counts}.`,
  counted: (count, status) => `${status} ${count}`,
  withStatus: ({ what, status, year, count, of, titles }) =>
    `${count} of ${of} ${what} are ${status} for ${year}: ${titles}.`,
  noneWithStatus: (status, year) => `No goals are ${status} for ${year}.`,
  levels: { 'effect-goal': 'Effect goals', 'strategic-goal': 'Strategic goals' },
  overarching: ({ what, year, titles }) => `${what} for ${year}: ${titles}.`,
  overarchingBoth: 'Overarching goals',
  notAssessed: 'The report does not assess them.',
  none: (year) => `There is no such goal in the figures for ${year}.`,
  control: ({ title, risk, deviations }) =>
    `“${title}” (in Swedish): risk value ${risk}, ${deviations} deviations`,
  controls: ({ year, count, deviations }) =>
    `Internal control for ${year} has ${count} control points with ${deviations} deviations.`,
  columns: {
    goal: 'Goal',
    status: 'Status',
    outcome: 'Outcome',
    target: 'Target',
    level: 'Level',
    control: 'Control point',
    risk: 'Risk value',
    deviations: 'Deviations',
  },
};

export const goalAnswerTexts: Bilingual<GoalAnswerTexts> = { sv, en };
