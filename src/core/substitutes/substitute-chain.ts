import { z } from 'zod/v4';
import { partialPresence } from '../attendance/answer.ts';

/**
 * `asked`: has not answered yet. `expired`: did not answer in time, so that the next one was asked. `withdrawn`: no longer
 * needed, before or after the substitute had accepted.
 */
const requestStates = ['asked', 'accepted', 'declined', 'expired', 'withdrawn'] as const;

/** One substitute who was asked to serve for a municipality at a meeting. */
const substituteRequest = z.object({
  /** From 1 on, in the order in which they were asked. */
  round: z.number().int().min(1),
  personId: z.string(),
  personName: z.string(),
  /** The part for which the member does not serve; null for the whole meeting. */
  part: partialPresence.nullable(),
  state: z.enum(requestStates),
  /** ISO instants, UTC. */
  askedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type SubstituteRequest = z.infer<typeof substituteRequest>;

/** Everyone who was asked to serve for one municipality at one meeting: one row, so that one at a time is asked. */
export const substituteChain = z.object({
  meetingId: z.string(),
  municipalityCode: z.string(),
  requests: z.array(substituteRequest),
  /** Since when nobody is left to be asked: ISO instant, UTC; null while somebody is, or nobody is needed. */
  vacantSince: z.iso.datetime().nullable(),
});
export type SubstituteChain = z.infer<typeof substituteChain>;

/** One change in the append-only history of a meeting's substitutes. */
export const chainChange = z.object({
  id: z.string(),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  /** Entra object id of the substitute who answered; null when the bot asked, withdrew or went on to the next. */
  byId: z.string().nullable(),
  byName: z.string().nullable(),
  before: substituteChain.nullable(),
  after: substituteChain,
});
export type ChainChange = z.infer<typeof chainChange>;

export function emptyChain(meetingId: string, municipalityCode: string): SubstituteChain {
  return { meetingId, municipalityCode, requests: [], vacantSince: null };
}

export function requestIn(
  chain: SubstituteChain,
  state: SubstituteRequest['state'],
): SubstituteRequest | null {
  return chain.requests.find((request) => request.state === state) ?? null;
}
