import type { MeetingRow } from '../figures/rows.ts';
import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';

interface Counted {
  readonly meeting: string;
  readonly present: number;
  readonly entitled: number;
  readonly percent: string;
}

/** Sentences about meetings and who came. `meeting` is a body's meeting name with its date. */
export interface MeetingAnswerTexts {
  readonly table: string;
  readonly on: (meeting: string, date: string) => string;
  readonly withTime: (date: string, start: string, end: string | null) => string;
  readonly next: (meeting: string, when: string) => string;
  readonly nextOfSeveral: (list: string) => string;
  readonly latest: (meeting: string, when: string) => string;
  readonly first: (meeting: string, when: string) => string;
  readonly each: (meeting: string, when: string) => string;
  readonly noneNext: string;
  readonly none: (year: string) => string;
  readonly status: Readonly<Record<MeetingRow['status'], string>>;
  readonly movedFrom: (date: string) => string;
  readonly strategyDay: string;
  readonly list: (of: {
    readonly count: number;
    readonly year: string;
    readonly held: number;
    readonly planned: number;
    readonly cancelled: number;
  }) => string;
  readonly cancelled: (list: string) => string;
  readonly strategyDays: (list: string) => string;
  readonly held: (count: number, list: string) => string;
  readonly planned: (count: number, list: string) => string;
  readonly present: (of: Counted) => string;
  readonly notYet: (meeting: string, when: string) => string;
  readonly wasCancelled: (meeting: string, when: string) => string;
  /** `rounded` is the share in whole per cent where it is none; null otherwise. */
  readonly average: (
    of: Counted & {
      readonly year: string;
      readonly count: number;
      readonly goal: string | null;
      readonly rounded: string | null;
    },
  ) => string;
  readonly goal: (percent: string) => string;
  readonly extreme: (of: Counted & { readonly highest: boolean }) => string;
  readonly full: (list: string, entitled: number) => string;
  readonly noneFull: (year: string) => string;
  readonly notWho: string;
  readonly asOf: (date: string) => string;
  readonly withPlan: string;
  readonly columns: {
    readonly meeting: string;
    readonly date: string;
    readonly time: string;
    readonly status: string;
    readonly present: string;
    readonly share: string;
  };
  readonly chart: string;
}

const sv: MeetingAnswerTexts = {
  table: 'Sammanträden och möten',
  on: (meeting, date) => `${meeting} den ${date}`,
  withTime: (date, start, end) => `${date} kl. ${end === null ? start : `${start}–${end}`}`,
  next: (meeting, when) => `Nästa ${meeting} är ${when}.`,
  nextOfSeveral: (list) => `Närmast kommer ${list}.`,
  latest: (meeting, when) => `Senaste ${meeting} hölls ${when}.`,
  first: (meeting, when) => `Första ${meeting} är ${when}.`,
  each: (meeting, when) => `${meeting} ${when}`,
  noneNext: 'Det finns inget kommande möte i de inlästa uppgifterna.',
  none: (year) => `Det finns inget sådant möte i uppgifterna för ${year}.`,
  status: { planned: 'planerat', held: 'hölls', cancelled: 'inställt' },
  movedFrom: (date) => `flyttat från ${date}`,
  strategyDay: 'strategidag',
  list: ({ count, year, held, planned, cancelled }) =>
    `${count} möten för ${year} (hållna ${held}, planerade ${planned}, inställda ${cancelled}).`,
  cancelled: (list) => `Inställt: ${list}.`,
  strategyDays: (list) => `Strategidagar: ${list}.`,
  held: (count, list) => `${count} hållna möten: ${list}.`,
  planned: (count, list) => `${count} planerade möten: ${list}.`,
  present: ({ meeting, present, entitled, percent }) =>
    `Vid ${meeting} var ${present} av ${entitled} kommuner närvarande, ${percent}.`,
  notYet: (meeting, when) => `${capitalise(meeting)} är planerat till ${when}; närvaron finns efter mötet.`,
  wasCancelled: (meeting, when) => `${capitalise(meeting)} ${when} ställdes in.`,
  average: ({ meeting, present, entitled, percent, rounded, year, count, goal }) =>
    `Närvaro (${meeting}) ${year}: i genomsnitt ${percent}${rounded === null ? '' : `, avrundat ${rounded},`} av kommunerna vid ${count} hållna möten (${present} av ${entitled} platser)${goal === null ? '' : `; ${goal}`}.`,
  goal: (percent) => `målet är ${percent}`,
  extreme: ({ meeting, present, entitled, percent, highest }) =>
    `${highest ? 'Högst' : 'Lägst'} närvaro var vid ${meeting}: ${present} av ${entitled} kommuner, ${percent}.`,
  full: (list, entitled) => `Alla ${entitled} kommuner var med vid ${list}.`,
  noneFull: (year) => `Vid inget möte ${year} var alla kommuner med.`,
  notWho: 'Rapporten räknar kommunerna men säger inte vilka som var med.',
  asOf: (date) => `Läget den ${date}.`,
  withPlan: 'Med ändringar ur mötesplanen.',
  columns: {
    meeting: 'Möte',
    date: 'Datum',
    time: 'Tid',
    status: 'Läge',
    present: 'Kommuner',
    share: 'Andel',
  },
  chart: 'Närvarande kommuner, procent',
};

const en: MeetingAnswerTexts = {
  table: 'Sammanträden och möten',
  on: (meeting, date) => `${meeting} of ${date}`,
  withTime: (date, start, end) => `${date} at ${end === null ? start : `${start}–${end}`}`,
  next: (meeting, when) => `The next ${meeting} is on ${when}.`,
  nextOfSeveral: (list) => `Next come ${list}.`,
  latest: (meeting, when) => `The latest ${meeting} was held on ${when}.`,
  first: (meeting, when) => `The first ${meeting} is on ${when}.`,
  each: (meeting, when) => `${meeting} on ${when}`,
  noneNext: 'There is no meeting to come in the loaded figures.',
  none: (year) => `There is no such meeting in the figures for ${year}.`,
  status: { planned: 'planned', held: 'held', cancelled: 'cancelled' },
  movedFrom: (date) => `moved from ${date}`,
  strategyDay: 'strategy day',
  list: ({ count, year, held, planned, cancelled }) =>
    `${count} meetings for ${year} (held ${held}, planned ${planned}, cancelled ${cancelled}).`,
  cancelled: (list) => `Cancelled: ${list}.`,
  strategyDays: (list) => `Strategy days: ${list}.`,
  held: (count, list) => `${count} meetings held: ${list}.`,
  planned: (count, list) => `${count} meetings planned: ${list}.`,
  present: ({ meeting, present, entitled, percent }) =>
    `At the ${meeting}, ${present} of ${entitled} municipalities were present, ${percent}.`,
  notYet: (meeting, when) => `The ${meeting} is planned for ${when}; attendance is known after the meeting.`,
  wasCancelled: (meeting, when) => `The ${meeting} on ${when} was cancelled.`,
  average: ({ meeting, present, entitled, percent, rounded, year, count, goal }) =>
    `Attendance (${meeting}) in ${year}: ${percent}${rounded === null ? '' : `, rounded ${rounded},`} of the municipalities on average over ${count} meetings held (${present} of ${entitled} seats)${goal === null ? '' : `; ${goal}`}.`,
  goal: (percent) => `the goal is ${percent}`,
  extreme: ({ meeting, present, entitled, percent, highest }) =>
    `Attendance was ${highest ? 'highest' : 'lowest'} at the ${meeting}: ${present} of ${entitled} municipalities, ${percent}.`,
  full: (list, entitled) => `All ${entitled} municipalities were present at the ${list}.`,
  noneFull: (year) => `At no meeting in ${year} were all municipalities present.`,
  notWho: 'The report counts the municipalities but does not say which of them were present.',
  asOf: (date) => `As of ${date}.`,
  withPlan: 'With changes of the meeting plan.',
  columns: {
    meeting: 'Meeting',
    date: 'Date',
    time: 'Time',
    status: 'Status',
    present: 'Municipalities',
    share: 'Share',
  },
  chart: 'Municipalities present, per cent',
};

export const meetingAnswerTexts: Bilingual<MeetingAnswerTexts> = { sv, en };
