import { z } from 'zod/v4';
import type { Delivery } from '../core/delivery/delivery.ts';
import type { OutboxStore } from '../core/delivery/outbox-store.ts';
import { isWaiting } from '../core/delivery/transitions.ts';
import { storedAddress, storedLanguage } from './address.ts';
import { inBatches } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import { openStream, openStreamIds, openStreamRow } from './open-streams.ts';
import type { Row, Table, Write } from './table.ts';

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
}) satisfies z.ZodType<Delivery>;

/** One partition for each stream with a row for each recipient, and one partition with a row for each open stream. */
export function createOutboxStore(table: Table): OutboxStore {
  return {
    plan: async (streamId, deliveries) => {
      // Before the rows, so that a crash leaves none that no sweep finds; and after them, so that whoever found nothing
      // waiting a moment ago does not close the stream over them.
      await openStream(table, streamId);
      await insertMissing(table, streamId, deliveries);
      await openStream(table, streamId);
    },
    list: async (streamId) => (await table.list(inPartition(partitionOf(streamId)))).map(storedOf),
    read: async (streamId, recipientId) => {
      const row = await table.get({ partition: partitionOf(streamId), row: keyOf(recipientId) });
      return row === null ? null : storedOf(row);
    },
    replace: async ({ delivery, etag }) => {
      const key = { partition: partitionOf(delivery.streamId), row: keyOf(delivery.recipientId) };
      const written = await table.replace(key, toColumns(delivery), etag);
      return written === 'conflict' ? 'conflict' : { delivery, etag: written.etag };
    },
    openStreams: () => openStreamIds(table),
    open: (streamId) => openStream(table, streamId),
    close: async (streamId) => {
      const open = await openStreamRow(table, streamId);
      if (open === null) return;
      // Looked at once more, now that any later opening changes the row: closing never hides a row that waits.
      const rows = await table.list(inPartition(partitionOf(streamId)));
      if (rows.map(storedOf).some(({ delivery }) => isWaiting(delivery))) return;
      await table.delete(open.key, open.etag);
    },
  };
}

async function insertMissing(table: Table, streamId: string, deliveries: readonly Delivery[]): Promise<void> {
  const partition = partitionOf(streamId);
  const existing = new Set((await table.list(inPartition(partition), [])).map(({ key }) => key.row));
  const missing = new Map<string, Write>();
  for (const delivery of deliveries) {
    const row = keyOf(delivery.recipientId);
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

function storedOf(row: Row) {
  return { delivery: fromColumns(storedDelivery, row.columns), etag: row.etag };
}

function partitionOf(streamId: string): string {
  return keyOf('stream', streamId);
}
