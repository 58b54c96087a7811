import { z } from 'zod/v4';
import { seat } from '../core/directory/roster-store.ts';
import type { RosterRequest } from '../core/roster/roster-request.ts';
import type { RosterRequestStore } from '../core/roster/roster-request-store.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { createRecordRows } from './record-rows.ts';
import type { Table } from './table.ts';

const actor = z.object({ id: z.string(), tenantId: z.string(), name: z.string() });

const storedRequest = z.object({
  id: z.string(),
  round: z.number(),
  asker: actor,
  address: storedAddress,
  language: storedLanguage,
  municipalityCode: z.string(),
  bodyId: z.string(),
  role: seat.shape.role,
  askedAt: z.string(),
  state: z.enum(['open', 'accepting', 'accepted', 'declined']),
  decidedBy: actor.nullable(),
  decidedAt: z.string().nullable(),
  announced: z.boolean(),
}) satisfies z.ZodType<RosterRequest>;

export function createRosterRequestStore(table: Table): RosterRequestStore {
  const rows = createRecordRows(table, 'requests', storedRequest);
  return {
    read: async (id) => {
      const found = await rows.read(id);
      return found && { request: found.record, etag: found.etag };
    },
    list: async () =>
      (await rows.list())
        .map(({ record, etag }) => ({ request: record, etag }))
        .sort((one, other) => one.request.askedAt.localeCompare(other.request.askedAt)),
    write: async (request, etag) => {
      const written = await rows.write(request, etag);
      return written === 'conflict' ? written : { request, etag: written.etag };
    },
    remove: ({ request, etag }) => rows.remove(request.id, etag),
  };
}
