import { z } from 'zod/v4';

export const choices = ['on-site', 'online', 'substitute', 'not-coming'] as const;
export type Choice = (typeof choices)[number];

/** A point of a meeting: a time of day (`HH:MM`, the board's time zone) or a paragraph (§) of its minutes. */
export const meetingPoint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
  z.object({ kind: z.literal('paragraph'), paragraph: z.number().int().min(1).max(999) }),
]);
export type MeetingPoint = z.infer<typeof meetingPoint>;

/**
 * For which part of a meeting somebody does not serve: outside of `from`–`to` (both included, null for the meeting's own
 * beginning or end), or for one item because of a conflict of interest (jäv).
 */
export const partialPresence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('period'),
    from: meetingPoint.nullable(),
    to: meetingPoint.nullable(),
  }),
  z.object({ kind: z.literal('conflict-of-interest'), item: z.string().min(1).max(200) }),
]);
export type PartialPresence = z.infer<typeof partialPresence>;

/** Through what a change came: the card's buttons, a command, a coordinator on behalf, or a substitute's own answer. */
const answerChannels = ['card', 'command', 'coordinator', 'substitute-request'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

/** A municipality's answer to one meeting. No answer is no row: it is never stored as "not coming". */
export const answer = z.object({
  municipalityCode: z.string(),
  choice: z.enum(choices),
  /** Who comes in the member's place; null unless the choice is `substitute`. */
  substituteName: z.string().max(100).nullable(),
  /** Entra object id of the substitute; null when the roster does not know who it is. */
  substituteId: z.string().nullable(),
  /** The part of the meeting for which who comes does not serve; null for the whole of it. */
  partial: partialPresence.nullable(),
  note: z.string().max(300).nullable(),
  answeredById: z.string(),
  answeredByName: z.string(),
  /** ISO instant, UTC. */
  answeredAt: z.iso.datetime(),
  via: z.enum(answerChannels),
  /** True when it came after the meeting had closed. */
  late: z.boolean(),
});
export type Answer = z.infer<typeof answer>;

/**
 * One change in the append-only history of a meeting. `before` is null for a first answer, `after` when the answer was
 * cleared: the municipality is unanswered again.
 */
export const answerChange = z.object({
  id: z.string(),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  municipalityCode: z.string(),
  byId: z.string(),
  byName: z.string(),
  via: z.enum(answerChannels),
  /** Why a coordinator answered on behalf of the municipality; null for its own answers. */
  reason: z.string().max(300).nullable(),
  before: answer.nullable(),
  after: answer.nullable(),
});
export type AnswerChange = z.infer<typeof answerChange>;
