import { z } from 'zod/v4';

/** What a question asks, once understood: independent of its language and wording. Ids are those of the loaded rows. */
const id = z.string().min(1).max(60);
const ids = z.array(id).max(40);
const someOrAll = z.union([z.literal('all'), ids.min(1)]);
const year = z.number().int().min(1900).max(2199);

const limitSides = ['above', 'at-least', 'below', 'at-most'] as const;
/** "Mer än 100 000 kr". */
const limit = z.object({ side: z.enum(limitSides), sek: z.number().int().min(0) });

const feesQuery = z.object({
  kind: z.literal('fees'),
  years: z.array(year).min(1).max(4),
  services: someOrAll,
  municipalities: someOrAll,
  /**
   * `change` is that between the first and the last of the years; `share` one municipality's per cent of all municipalities;
   * `within` those above or below `limit`.
   */
  operation: z.enum([
    'values',
    'sum',
    'average',
    'highest',
    'lowest',
    'difference',
    'ranking',
    'change',
    'share',
    'within',
  ]),
  /** What is compared, summed or ranked: the municipalities' amounts or the services'. */
  by: z.enum(['municipality', 'service']),
  /** How many of the highest or lowest are asked for. */
  top: z.number().int().min(1).max(20),
  /** The second, third … highest or lowest, by itself. */
  place: z.number().int().min(2).max(20).optional(),
  limit: limit.optional(),
});

export const outcomeMeasures = ['income', 'cost', 'deviation'] as const;
const outcomeQuery = z.object({
  kind: z.literal('outcome'),
  year,
  /** `whole` is the printed sum of all areas; `all` each area for itself. */
  areas: z.union([z.enum(['whole', 'all', 'projects']), ids.min(1)]),
  measures: z.array(z.enum(outcomeMeasures)).min(1),
  operation: z.enum(['values', 'highest', 'lowest', 'in-the-red', 'in-the-black']),
});

/** A day or a month (`MM`, 1 to 12); null when the question names none. */
const moment = z.union([
  z.object({ date: z.iso.date() }),
  z.object({ month: z.number().int().min(1).max(12) }),
]);

const attendanceQuery = z.object({
  kind: z.literal('attendance'),
  year,
  body: id.nullable(),
  at: moment.nullable(),
  municipalities: ids,
  operation: z.enum(['values', 'highest', 'lowest', 'full', 'who', 'latest']),
});

const meetingsQuery = z.object({
  kind: z.literal('meetings'),
  /** Null means whenever: the next meeting is found by date, in whichever year is loaded. */
  year: year.nullable(),
  body: id.nullable(),
  at: moment.nullable(),
  select: z.enum(['all', 'next', 'latest', 'first', 'planned', 'held', 'cancelled', 'strategy-day']),
  count: z.boolean(),
});

const goalsQuery = z.object({
  kind: z.literal('goals'),
  year,
  goals: ids,
  status: z.enum(['met', 'partly-met', 'not-met', 'ongoing']).nullable(),
  level: z.enum(['result-goal', 'indicator', 'effect-goal', 'strategic-goal', 'overarching-goal']).nullable(),
});

const agreementsQuery = z.object({
  kind: z.literal('agreements'),
  year,
  agreements: ids,
  form: z.enum(['framework', 'joint-service']).nullable(),
  aspect: z.enum(['list', 'in-use', 'detail']),
});

const participationQuery = z.object({
  kind: z.literal('participation'),
  year,
  services: ids,
  municipalities: ids,
  side: z.enum(['part', 'outside']),
});

const projectsQuery = z.object({ kind: z.literal('projects'), year, projects: ids, phases: ids });
const phasesQuery = z.object({ kind: z.literal('phases'), year });
const internalControlQuery = z.object({ kind: z.literal('internal-control'), year, controls: ids });

export const query = z.discriminatedUnion('kind', [
  feesQuery,
  outcomeQuery,
  attendanceQuery,
  meetingsQuery,
  goalsQuery,
  agreementsQuery,
  participationQuery,
  projectsQuery,
  phasesQuery,
  internalControlQuery,
]);

export type Query = z.infer<typeof query>;
export type FeesQuery = z.infer<typeof feesQuery>;
export type OutcomeQuery = z.infer<typeof outcomeQuery>;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];
export type AttendanceQuery = z.infer<typeof attendanceQuery>;
export type MeetingsQuery = z.infer<typeof meetingsQuery>;
export type GoalsQuery = z.infer<typeof goalsQuery>;
export type AgreementsQuery = z.infer<typeof agreementsQuery>;
export type ParticipationQuery = z.infer<typeof participationQuery>;
export type ProjectsQuery = z.infer<typeof projectsQuery>;
export type InternalControlQuery = z.infer<typeof internalControlQuery>;
export type Limit = z.infer<typeof limit>;
export type Moment = z.infer<typeof moment>;
