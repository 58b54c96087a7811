import { z } from 'zod/v4';
import { count, date, daysBefore, id, sek, text, time, year } from './row-fields.ts';

/**
 * One row of each kind of figure, as the bot holds it. Field names are the CSV column names in camelCase; an empty cell
 * is `null`. Amounts are whole kronor (the report prints no öre), dates `YYYY-MM-DD` and times `HH:MM` in the board's
 * time zone.
 */

/**
 * The municipality's code is Statistics Sweden's (SCB) four-digit code. It has a seat from `entitledFrom` to `entitledTo`,
 * both included; null for the whole time.
 */
export const municipalityRow = z.object({
  code: z.string().regex(/^\d{4}$/),
  name: text,
  officialName: text,
  entitledFrom: date.nullable().default(null),
  entitledTo: date.nullable().default(null),
});

export const serviceRow = z.object({
  id,
  nameSv: text,
  nameEn: text,
  kind: z.enum(['base', 'joint-service']),
  sourceTable: text,
  noteSv: text.nullable(),
});

/** `amountSek: null` means that the municipality takes no part in the service; it never means zero. */
export const feeRow = z.object({
  year,
  serviceId: id,
  municipalityCode: z.string(),
  amountSek: sek.min(0).nullable(),
});

export const feeControlTotalRow = z.object({ year, serviceId: id, printedTotalSek: sek });

/** Income, cost and deviation of one area; the row with id `summa` is the printed sum of the others. */
export const outcomeRow = z.object({
  year,
  areaId: id,
  nameSv: text,
  incomeSek: sek,
  costSek: sek,
  deviationSek: sek,
});

export const meetingRow = z.object({
  body: id,
  date,
  start: time.nullable(),
  end: time.nullable(),
  status: z.enum(['planned', 'held', 'cancelled']),
  municipalitiesPresent: count.nullable(),
  municipalitiesEntitled: count.min(1),
  printedPercent: count.max(100).nullable(),
  form: z.enum(['ordinary', 'strategy-day']),
  /** How one takes part; null when nothing is said of it. */
  mode: z.enum(['on-site', 'online', 'both']).nullable().default(null),
  place: z.string().min(1).max(200).nullable().default(null),
  /** Of the online meeting. */
  link: z
    .url({ protocol: /^https$/ })
    .max(1_000)
    .nullable()
    .default(null),
  /** What the plan made of the meeting since; absent in files, and for a meeting that the plan does not know. */
  plan: z
    .object({
      /** Stays when the meeting is moved. */
      meetingId: id,
      /** How often time, place, form or status were changed: iCalendar's SEQUENCE. */
      sequence: count,
      /** When it was to be before it was last moved; null when it never was. */
      movedFrom: z.object({ date, start: time.nullable(), end: time.nullable() }).nullable(),
    })
    .optional(),
});

export const goalRow = z.object({
  year,
  goalId: id,
  kind: z.enum(['result-goal', 'indicator']),
  titleSv: text,
  titleEn: text,
  target: z.number().nullable(),
  unit: text.nullable(),
  comparison: z.enum(['at-least']).nullable(),
  outcome: z.number().nullable(),
  status: z.enum(['met', 'partly-met', 'not-met', 'ongoing']),
  reasonSv: text.nullable(),
  measuredFrom: z.enum(['manual', 'meetings']),
});

export const overarchingGoalRow = z.object({
  year,
  goalId: id,
  level: z.enum(['effect-goal', 'strategic-goal']),
  titleSv: text,
  titleEn: text,
});

/** `participants` is `all` or the report's own words, such as `13 (ej Arvidsjaur)`. */
export const agreementRow = z.object({
  agreementId: id,
  nameSv: text,
  nameEn: text,
  kind: z.enum(['framework', 'joint-service']),
  serviceId: id.nullable(),
  inUseSince: year.nullable(),
  participants: text,
  calledOffBy: z.enum(['municipality', 'board']),
  noteSv: text.nullable(),
  statedInSource: z.enum(['yes', 'inferred']),
});

export const projectRow = z.object({
  year,
  projectId: id,
  nameSv: text,
  nameEn: text,
  phase: id,
  statusSv: text,
});

export const processPhaseRow = z.object({
  order: count,
  phaseId: id,
  nameSv: text,
  nameEn: text,
  boardTakesPart: z.enum(['yes', 'by special decision', 'agreement only']),
});

export const internalControlRow = z.object({
  year,
  controlId: id,
  titleSv: text,
  riskValue: count,
  deviations: count,
});

/**
 * A body that meets: the board, a preparation group. `channelNames` are names of Teams channels that are bound to it by
 * themselves. The schedule counts calendar days before a meeting: the attendance card goes out `cardDaysBefore` at
 * `cardTime`, reminders `reminderDaysBefore` at `reminderTime` (a day earlier for as long as that is no working day),
 * answers are late from `closeDaysBefore` at `closeTime`, and the coordinator is told `nudgeDaysBefore` when goal or quorum
 * is at risk.
 */
export const bodyRow = z.object({
  bodyId: id,
  nameSv: text,
  nameEn: text,
  meetingNameSv: text,
  meetingNameEn: text,
  channelNames: z.array(text),
  goalPercent: count.min(1).max(100),
  cardDaysBefore: daysBefore,
  cardTime: time,
  reminderDaysBefore: z.array(daysBefore).max(5).default([5, 1]),
  reminderTime: time.default('09:00'),
  closeDaysBefore: daysBefore.default(1),
  closeTime: time.default('12:00'),
  nudgeDaysBefore: daysBefore.default(2),
  /** Whether it takes decisions, and so needs a quorum. */
  decides: z.enum(['yes', 'no']).default('yes'),
  /** Whose public holidays are no working days: an ISO 3166 country code. */
  holidays: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('SE'),
  attendanceGoalId: id.nullable(),
  meetingsGoalId: id.nullable(),
});

export type Municipality = z.infer<typeof municipalityRow>;
export type Service = z.infer<typeof serviceRow>;
export type Fee = z.infer<typeof feeRow>;
export type FeeControlTotal = z.infer<typeof feeControlTotalRow>;
export type Outcome = z.infer<typeof outcomeRow>;
export type MeetingRow = z.infer<typeof meetingRow>;
export type Goal = z.infer<typeof goalRow>;
export type OverarchingGoal = z.infer<typeof overarchingGoalRow>;
export type Agreement = z.infer<typeof agreementRow>;
export type Project = z.infer<typeof projectRow>;
export type ProcessPhase = z.infer<typeof processPhaseRow>;
export type InternalControl = z.infer<typeof internalControlRow>;
export type Body = z.infer<typeof bodyRow>;
