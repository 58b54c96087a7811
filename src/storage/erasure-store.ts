import { z } from 'zod/v4';
import type { Erasure, ErasureStore } from '../core/anonymise/erasure.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { createRecordRows } from './record-rows.ts';
import type { Table } from './table.ts';

const storedErasure = z.object({
  id: z.string(),
  personId: z.string().nullable(),
  pseudonymId: z.string(),
  orderedBy: z.string(),
  address: storedAddress.nullable(),
  language: storedLanguage,
  orderedAt: z.string(),
  claimedUntil: z.string().nullable(),
  changed: z.record(z.string(), z.number()),
  doneAt: z.string().nullable(),
}) satisfies z.ZodType<Erasure>;

export function createErasureStore(table: Table): ErasureStore {
  const rows = createRecordRows(table, 'erasures', storedErasure);
  return {
    read: async (id) => {
      const found = await rows.read(id);
      return found && { erasure: found.record, etag: found.etag };
    },
    list: async () => (await rows.list()).map(({ record, etag }) => ({ erasure: record, etag })),
    write: async (erasure, etag) => {
      const written = await rows.write(erasure, etag);
      return written === 'conflict' ? written : { erasure, etag: written.etag };
    },
  };
}
