import { z } from 'zod/v4';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import type { Row, Table } from './table.ts';

const openRow = z.object({ streamId: z.string(), heldUntil: z.string().nullable() });
const partition = 'open';
/** Much longer than it takes to write the rows for which a stream is opened. */
const holdMs = 60_000;

/**
 * Inserts the stream's row, or writes it anew: its ETag changes either way, so that a closing that began earlier fails.
 */
export async function openStream(table: Table, streamId: string, hold?: 'hold'): Promise<void> {
  const key = { partition, row: keyOf(streamId) };
  const heldUntil = hold ? new Date(Date.now() + holdMs).toISOString() : null;
  const columns = toColumns({ streamId, heldUntil });
  await untilWritten('open stream', async () => {
    const known = await table.get(key);
    if (known !== null) return table.replace(key, columns, known.etag);
    const inserted = await table.insert(key, columns);
    return inserted === 'exists' ? 'conflict' : inserted;
  });
}

export async function openStreamIds(table: Table): Promise<readonly string[]> {
  const rows = await table.list(inPartition(partition));
  return rows.map((row) => fromColumns(openRow, row.columns).streamId);
}

export function openStreamRow(table: Table, streamId: string): Promise<Row | null> {
  return table.get({ partition, row: keyOf(streamId) });
}

/** Somebody is about to write a row that waits. */
export function isHeld(row: Row): boolean {
  const { heldUntil } = fromColumns(openRow, row.columns);
  return heldUntil !== null && Date.parse(heldUntil) > Date.now();
}
