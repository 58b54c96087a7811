import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Delivery } from '../core/delivery/delivery.ts';
import { countStates, noDeliveries } from '../core/delivery/delivery-counts.ts';
import type { DuePage, OutboxStore, StoredDelivery } from '../core/delivery/outbox-store.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { inBatches } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { dueIn, inPartition, waitingIn } from './filters.ts';
import { keyOf } from './keys.ts';
import { isHeld, openStream, openStreamIds, openStreamRow } from './open-streams.ts';
import type { Key, Row, Table, Write } from './table.ts';

const storedDelivery = z.object({
  streamId: z.string(),
  recipientId: z.string(),
  recipientName: z.string(),
  address: storedAddress,
  language: storedLanguage,
  state: z.enum(['planned', 'claimed', 'sending', 'sent', 'retry', 'blocked', 'failed', 'unknown']),
  attemptId: z.string().nullable(),
  attempts: z.number(),
  leaseUntil: z.string().nullable(),
  notBefore: z.string().nullable(),
  messageId: z.string().nullable(),
  reason: z.string().nullable(),
  shownRevision: z.string().nullable(),
  paintedAt: z.string().nullable(),
}) satisfies z.ZodType<Delivery>;

const storedState = storedDelivery.pick({ state: true });
const storedDue = storedDelivery.pick({ state: true, leaseUntil: true, notBefore: true });

/**
 * One partition for each stream with a row for each recipient, and one partition with a row for each open stream. Row keys
 * begin with a hash, so that many processes find work at places of their own.
 */
export function createOutboxStore(table: Table): OutboxStore {
  const nextDue = (streamId: string) => firstDue(table, partitionOf(streamId));
  return {
    plan: async (streamId, deliveries) => {
      // Before the rows, so that a crash leaves none that no sweep finds; and after them, so that whoever found nothing
      // waiting a moment ago does not close the stream over them.
      await openStream(table, streamId, 'hold');
      await insertMissing(table, streamId, deliveries);
      await openStream(table, streamId);
    },
    list: async (streamId) => {
      const rows = await table.list(inPartition(partitionOf(streamId)));
      return rows.map(storedOf).sort(byRecipient);
    },
    read: async (streamId, recipientId) => {
      const row = await table.get(rowKeyOf(streamId, recipientId));
      return row === null ? null : storedOf(row);
    },
    replace: async ({ delivery, etag }) => {
      const key = rowKeyOf(delivery.streamId, delivery.recipientId);
      const written = await table.replace(key, toColumns(delivery), etag);
      return written === 'conflict' ? 'conflict' : { delivery, etag: written.etag };
    },
    replaceAll: (streamId, rows) => replaceAll(table, streamId, rows),
    due: (streamId, wish) => duePage(table, streamId, wish),
    nextDue,
    count: async (streamId) => {
      const filter = inPartition(partitionOf(streamId));
      let counts = noDeliveries;
      for await (const page of table.pages(filter, { columns: ['state'] })) {
        const states = page.map(({ columns }) => fromColumns(storedState, columns).state);
        counts = countStates(states, counts);
      }
      return counts;
    },
    openStreams: () => openStreamIds(table),
    open: (streamId, hold) => openStream(table, streamId, hold),
    close: async (streamId) => {
      const open = await openStreamRow(table, streamId);
      if (open === null || isHeld(open)) return;
      // Looked at once more, now that any later opening changes the row: closing never hides a row that waits.
      if ((await nextDue(streamId)) !== null) return;
      await table.delete(open.key, open.etag);
    },
  };
}

async function replaceAll(table: Table, streamId: string, rows: readonly StoredDelivery[]) {
  const written = await table.replaceAll(
    partitionOf(streamId),
    rows.map(({ delivery, etag }) => {
      const { row } = rowKeyOf(streamId, delivery.recipientId);
      const { state, attemptId, attempts, leaseUntil } = delivery;
      if (state !== 'claimed' && state !== 'sending') return { row, columns: toColumns(delivery), etag };
      const columns = toColumns({ state, attemptId, attempts, leaseUntil });
      return { row, columns, etag, keepOthers: true };
    }),
  );
  return rows.map(({ delivery }, index) => {
    const outcome = written[index] ?? 'conflict';
    return outcome === 'conflict' ? outcome : { delivery, etag: outcome.etag };
  });
}

async function duePage(
  table: Table,
  streamId: string,
  wish: Parameters<OutboxStore['due']>[1],
): Promise<DuePage> {
  const filter = dueIn(partitionOf(streamId), wish.after, wish.now.toISOString());
  const found: Row[] = [];
  for await (const page of table.pages(filter, { pageSize: wish.limit })) {
    found.push(...page);
    if (found.length >= wish.limit) break;
  }
  const rows = found.slice(0, wish.limit);
  const last = rows.length < wish.limit ? null : (rows.at(-1)?.key.row ?? null);
  return { rows: rows.map(storedOf), next: last };
}

async function firstDue(table: Table, partition: string): Promise<string | null> {
  let first: string | null = null;
  for await (const page of table.pages(waitingIn(partition), { columns: Object.keys(storedDue.shape) })) {
    for (const { columns } of page) {
      const { state, leaseUntil, notBefore } = fromColumns(storedDue, columns);
      const at = (state === 'retry' ? notBefore : leaseUntil) ?? new Date(0).toISOString();
      if (state === 'planned') return new Date(0).toISOString();
      if (first === null || at < first) first = at;
    }
  }
  return first;
}

async function insertMissing(table: Table, streamId: string, deliveries: readonly Delivery[]): Promise<void> {
  const partition = partitionOf(streamId);
  const existing = new Set((await table.list(inPartition(partition), [])).map(({ key }) => key.row));
  const missing = new Map<string, Write>();
  for (const delivery of deliveries) {
    const { row } = rowKeyOf(streamId, delivery.recipientId);
    if (existing.has(row) || missing.has(row)) continue;
    missing.set(row, { do: 'insert', row, columns: toColumns(delivery) });
  }
  for (const batch of inBatches([...missing.values()])) await insertBatch(table, partition, batch);
}

/** All at once; one by one when another process is planning the same stream. */
async function insertBatch(table: Table, partition: string, batch: readonly Write[]): Promise<void> {
  if ((await table.transact(partition, batch)) === 'written') return;
  for (const write of batch) await table.transact(partition, [write]);
}

/** A claim leaves the columns that it has no use for. */
function storedOf(row: Row): StoredDelivery {
  const delivery = fromColumns(storedDelivery, row.columns);
  const notBefore = delivery.state === 'retry' ? delivery.notBefore : null;
  return { delivery: { ...delivery, notBefore }, etag: row.etag };
}

function byRecipient({ delivery: a }: StoredDelivery, { delivery: b }: StoredDelivery): number {
  return a.recipientId < b.recipientId ? -1 : 1;
}

function partitionOf(streamId: string): string {
  return keyOf('stream', streamId);
}

/** Eight hexadecimal digits spread the rows over the partition, whatever the ids look like. */
export function rowKeyOf(streamId: string, recipientId: string): Key {
  const spread = createHash('sha256').update(recipientId).digest('hex').slice(0, 8);
  return { partition: partitionOf(streamId), row: keyOf(spread, recipientId) };
}
