import { z } from 'zod/v4';
import { cardSchemas } from '../core/card-content.ts';
import type { Digest } from '../core/digest/digest.ts';
import type { DigestStore } from '../core/digest/digest-store.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Table } from './table.ts';

const summary = z.object({
  month: z.string(),
  state: z.enum(['draft', 'approved', 'sending', 'sent']),
});

const storedDigest = summary.extend({
  contentRevision: z.string(),
  content: z.object({ sv: cardSchemas.digest, en: cardSchemas.digest }),
  previewedBy: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  approvalCard: z
    .object({ address: storedAddress, messageId: z.string(), language: storedLanguage })
    .nullable(),
}) satisfies z.ZodType<Digest>;

const partition = 'digests';

/** One partition, a row for each month. `write` throws when the content is too big for a row. */
export function createDigestStore(table: Table): DigestStore {
  return {
    read: async (month) => {
      const row = await table.get({ partition, row: keyOf(month) });
      return row === null ? null : { digest: fromColumns(storedDigest, row.columns), etag: row.etag };
    },
    write: async (digest, etag) => {
      const key = { partition, row: keyOf(digest.month) };
      const columns = toColumns(digest);
      const written =
        etag === null ? await table.insert(key, columns) : await table.replace(key, columns, etag);
      return typeof written === 'string' ? 'conflict' : { digest, etag: written.etag };
    },
    list: async () => {
      const rows = await table.list(inPartition(partition), Object.keys(summary.shape));
      return rows.map((row) => fromColumns(summary, row.columns)).reverse();
    },
  };
}
