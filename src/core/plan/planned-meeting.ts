import { z } from 'zod/v4';
import { meetingRow } from '../figures/rows.ts';

const { date, start, end, form, mode, place, link, body } = meetingRow.shape;

/** Of why a meeting is cancelled, in characters. */
export const maxReason = 300;

/** When a meeting is: a day, and times of the board's own time zone where they are known. */
export const meetingTime = z.object({ date, start, end });
export type MeetingTime = z.infer<typeof meetingTime>;

/** What somebody wishes of a meeting. */
const meetingWish = meetingTime.extend({ bodyId: body, form, mode, place, link });
export type MeetingWish = z.infer<typeof meetingWish>;

/**
 * A meeting that the plan has a say in: it was added, or something of it was changed, since the figures were loaded. Of all
 * other meetings the figures' own files say everything.
 */
export const plannedMeeting = meetingWish.extend({
  /** The body's id and the first date, `board-2022-12-14`; `-2` behind it when that was taken. Stays when it is moved. */
  meetingId: z.string().min(1).max(100),
  status: z.enum(['planned', 'cancelled']),
  /** Why it was cancelled; null when it was not, or nobody said. */
  reason: z.string().min(1).max(maxReason).nullable(),
  /** When it was to be before it was last moved; null when it never was. */
  movedFrom: meetingTime.nullable(),
  /** Rises with every change: iCalendar's SEQUENCE. */
  sequence: z.number().int().min(0),
  /** The last change that people are to be told of; null when there is none. */
  notice: z
    .object({
      sequence: z.number().int(),
      /** ISO instant, UTC: who had answered by then is told. */
      at: z.iso.datetime(),
      /** Entra object id of who made it, and so knows. */
      byId: z.string(),
    })
    .nullable(),
});
export type PlannedMeeting = z.infer<typeof plannedMeeting>;

/** One change in the append-only history of a meeting. */
export const planChange = z.object({
  id: z.string(),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  byId: z.string(),
  byName: z.string(),
  via: z.enum(['command', 'card', 'file']),
  what: z.enum(['added', 'moved', 'cancelled', 'edited']),
  /** As it stood, also where only the figures' file had said so; null for a meeting that was added. */
  before: plannedMeeting.nullable(),
  after: plannedMeeting,
});
export type PlanChange = z.infer<typeof planChange>;
