import { z } from 'zod/v4';

/** What can be said of a goal in the chat. */
export const goalStanding = z.object({
  status: z.enum(['met', 'partly-met', 'not-met', 'ongoing']),
  outcome: z.number().nullable(),
  /** In the words of who updated it, one language. */
  reason: z.string().max(500).nullable(),
});
export type GoalStanding = z.infer<typeof goalStanding>;

/** What the board says of a goal besides its figures' file: who owns it, and how it stands since. */
export const goalRecord = z.object({
  year: z.number().int(),
  goalId: z.string(),
  update: goalStanding
    .extend({
      byId: z.string(),
      byName: z.string(),
      /** ISO instant, UTC. */
      at: z.string(),
      /** What the file said when it was updated: a file that says something else is newer, and wins. */
      basis: goalStanding,
    })
    .nullable(),
  /** The person on a roster who answers for the goal. */
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type GoalRecord = z.infer<typeof goalRecord>;

/** One change in the append-only history of a goal; `before` is null for the first. */
export const goalChange = z.object({
  id: z.string(),
  /** ISO instant, UTC. */
  at: z.string(),
  byId: z.string(),
  byName: z.string(),
  before: goalRecord.nullable(),
  after: goalRecord,
});
export type GoalChange = z.infer<typeof goalChange>;
