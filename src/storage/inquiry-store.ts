import { z } from 'zod/v4';
import { type Inquiry, monthOfInquiry } from '../core/inquiries/inquiry.ts';
import { type InquiryStore, isUnfinished, type StoredInquiry } from '../core/inquiries/inquiry-store.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { inBatches } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { StorageError } from './errors.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Row, Table, Write } from './table.ts';

const person = z.object({ id: z.string(), tenantId: z.string(), name: z.string() });
const storedInquiry = z.object({
  id: z.string(),
  state: z.enum(['kept', 'forwarding', 'forwarded', 'answering', 'answered']),
  asker: person,
  address: storedAddress,
  askedAt: z.string(),
  language: storedLanguage,
  text: z.string(),
  outcome: z.enum(['not-understood', 'declined']),
  before: z.string().nullable(),
  forwardedAt: z.string().nullable(),
  answer: z
    .object({ sv: z.string().nullable(), en: z.string().nullable(), by: person, at: z.string() })
    .nullable(),
}) satisfies z.ZodType<Inquiry>;
const idColumn = storedInquiry.pick({ id: true });
const ageColumn = storedInquiry.pick({ askedAt: true });

const partition = 'inquiries';
const kind = 'inquiry';
const unfinishedKind = 'unfinished';

/**
 * One partition: a row for each inquiry, its month first in the key, and a row for each unfinished one, which is written
 * and deleted in the same transaction as the state that says so.
 */
export function createInquiryStore(table: Table): InquiryStore {
  return {
    add: async (inquiry) => {
      const added = await table.insert({ partition, row: rowOf(inquiry.id) }, toColumns(inquiry));
      if (added === 'exists') throw new StorageError('add inquiry', 'its id is taken');
    },
    read: async (id) => {
      const row = await table.get({ partition, row: rowOf(id) });
      return row === null ? null : { inquiry: fromColumns(storedInquiry, row.columns), etag: row.etag };
    },
    change: (stored, next) => table.transact(partition, changesOf(stored, next)),
    list: async (month) => {
      const below = month === null ? [kind] : [kind, month];
      const rows = await table.list(inPartitionBelow(partition, ...below));
      return rows.map((row) => fromColumns(storedInquiry, row.columns)).sort(byNewest);
    },
    unfinished: async () => {
      const rows = await table.list(inPartitionBelow(partition, unfinishedKind));
      return rows.map((row) => fromColumns(idColumn, row.columns).id);
    },
    removeBefore: (instant) => removeBefore(table, instant),
  };
}

function changesOf({ inquiry, etag }: StoredInquiry, next: Inquiry): readonly Write[] {
  const row = keyOf(unfinishedKind, next.id);
  const replace: Write = { do: 'replace', row: rowOf(next.id), columns: toColumns(next), etag };
  if (isUnfinished(next)) return [replace, { do: 'put', row, columns: toColumns({ id: next.id }) }];
  return isUnfinished(inquiry) ? [replace, { do: 'delete', row }] : [replace];
}

async function removeBefore(table: Table, instant: string): Promise<number> {
  const rows = await table.list(inPartitionBelow(partition, kind), Object.keys(ageColumn.shape));
  const old = rows.filter((row) => fromColumns(ageColumn, row.columns).askedAt < instant);
  for (const batch of inBatches(old)) await deleteBatch(table, batch);
  // After the inquiries: of one that is gone, nothing becomes unfinished again.
  for (const row of await table.list(inPartitionBelow(partition, unfinishedKind))) {
    const { id } = fromColumns(idColumn, row.columns);
    const isLeft = (await table.get({ partition, row: rowOf(id) })) !== null;
    if (!isLeft) await table.delete(row.key, row.etag);
  }
  return old.length;
}

/** All at once; one by one when somebody else is removing the same ones. */
async function deleteBatch(table: Table, rows: readonly Row[]): Promise<void> {
  const deletions = rows.map(({ key }) => ({ do: 'delete', row: key.row }) as const);
  if ((await table.transact(partition, deletions)) === 'written') return;
  for (const deletion of deletions) await table.transact(partition, [deletion]);
}

function rowOf(id: string): string {
  return keyOf(kind, monthOfInquiry(id), id);
}

function byNewest(one: Inquiry, other: Inquiry): number {
  return one.askedAt < other.askedAt ? 1 : -1;
}
