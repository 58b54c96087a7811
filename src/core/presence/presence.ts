import { z } from 'zod/v4';
import { meetingPoint } from '../attendance/answer.ts';

/** Somebody who served for a municipality at a meeting, for the whole of it or a part. */
const servingPerson = z.object({
  name: z.string().min(1).max(200),
  /** Entra object id; null for somebody whom the roster does not know. */
  personId: z.string().nullable(),
  role: z.enum(['member', 'substitute']),
  /** The member in whose place a substitute served (tjänstgörande ersättare); null for a member. */
  insteadOf: z.string().max(200).nullable(),
  /** The part of the meeting that the person served, both included; null for the meeting's own beginning or end. */
  from: meetingPoint.nullable(),
  to: meetingPoint.nullable(),
  /** The item that the person took no part in because of a conflict of interest (jäv); null for none. */
  conflictOfInterest: z.string().max(200).nullable(),
});
export type ServingPerson = z.infer<typeof servingPerson>;

/** Whether a municipality was present, and who served for it; somebody present may be known by nobody's name. */
const municipalityPresence = z.object({
  municipalityCode: z.string(),
  present: z.boolean(),
  serving: z.array(servingPerson),
});
export type MunicipalityPresence = z.infer<typeof municipalityPresence>;

/** What the coordinator confirmed after a meeting: one entry for each municipality that was entitled on its date. */
export const confirmedPresence = z.object({
  meetingId: z.string(),
  bodyId: z.string(),
  /** The meeting's date, `YYYY-MM-DD`. */
  date: z.iso.date(),
  municipalities: z.array(municipalityPresence),
  confirmedById: z.string(),
  confirmedByName: z.string(),
  /** ISO instant, UTC. */
  confirmedAt: z.iso.datetime(),
});
export type ConfirmedPresence = z.infer<typeof confirmedPresence>;

/** One change in the append-only history of a meeting's presence; `before` is null for the first confirmation. */
export const presenceChange = z.object({
  id: z.string(),
  before: confirmedPresence.nullable(),
  after: confirmedPresence,
});
export type PresenceChange = z.infer<typeof presenceChange>;

/** What a coordinator has filled in and not confirmed yet: the municipalities that differ from what the card began with. */
export const presenceDraft = z.object({
  meetingId: z.string(),
  personId: z.string(),
  /** `confirmedAt` of the presence that it began with; null when there was none. A draft of anything else is void. */
  basedOn: z.iso.datetime().nullable(),
  municipalities: z.array(municipalityPresence),
});
export type PresenceDraft = z.infer<typeof presenceDraft>;
