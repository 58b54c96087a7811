import { z } from 'zod/v4';
import { synonymKinds } from '../figures/synonym-row.ts';
import { type Query, query } from './query.ts';

/** What the bot asked back, when it did: a row of one of these kinds, or one of two totals. */
const awaited = z.enum([...synonymKinds, 'total']);
export type Awaited = z.infer<typeof awaited>;

/** What the next message of the same person in the same conversation may lean on. */
export const remembered = z.object({
  query,
  /** What is missing from the query; a reply that does not name it leans on nothing. Null for a query that was whole. */
  awaiting: awaited.nullable(),
});
export type Remembered = z.infer<typeof remembered>;

export function whole(answered: Query): Remembered {
  return { query: answered, awaiting: null };
}
