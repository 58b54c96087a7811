import { z } from 'zod/v4';
import { type Digest, digestStates } from '../core/digest/digest.ts';
import { digestContentSchema } from '../core/digest/digest-card-content.ts';
import type { DigestStore } from '../core/digest/digest-store.ts';
import { sections } from '../core/digest/edition.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Table } from './table.ts';

const summary = z.object({
  month: z.string(),
  state: z.enum(digestStates),
});

const storedDigest = summary.extend({
  contentRevision: z.string(),
  content: z.object({ sv: digestContentSchema, en: digestContentSchema }),
  introduction: z.string().nullable(),
  skipped: z.array(z.enum(sections)).default([]),
  previewedBy: z.string(),
  approvals: z.array(z.object({ by: z.string(), at: z.string() })).default([]),
  sendAt: z.string().nullable(),
  begunAt: z.string().nullable(),
  recipients: z
    .array(
      z.object({
        recipientId: z.string(),
        recipientName: z.string(),
        address: storedAddress,
        language: storedLanguage,
      }),
    )
    .default([]),
  former: z
    .array(
      z.object({
        content: z.object({ sv: digestContentSchema, en: digestContentSchema }),
        until: z.string(),
      }),
    )
    .default([]),
  correctionApprovals: z.array(z.object({ by: z.string(), mark: z.string() })).default([]),
  approvalCard: z
    .object({ address: storedAddress, messageId: z.string(), language: storedLanguage })
    .nullable(),
}) satisfies z.ZodType<Digest>;

const partition = 'digests';

/** One partition, a row for each month; and one for each month, a row for each person who noted it. `write` throws when the content is too big for a row. */
export function createDigestStore(table: Table): DigestStore {
  const countNoted = async (month: string) => (await table.list(inPartition(notesOf(month)), ['at'])).length;
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
    note: async (month, { personId, at }) => {
      await table.insert({ partition: notesOf(month), row: keyOf(personId) }, toColumns({ at }));
      return countNoted(month);
    },
    countNoted,
    list: async () => {
      const rows = await table.list(inPartition(partition), Object.keys(summary.shape));
      return rows.map((row) => fromColumns(summary, row.columns)).reverse();
    },
  };
}

function notesOf(month: string): string {
  return keyOf('noted', month);
}
