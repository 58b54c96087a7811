import { z } from 'zod/v4';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import type { Row, Table } from './table.ts';

const openRow = z.object({ streamId: z.string() });
const partition = 'open';

/**
 * Inserts the stream's row, or writes it anew: its ETag changes either way, so that a closing that began earlier fails.
 */
export async function openStream(table: Table, streamId: string): Promise<void> {
  const key = { partition, row: keyOf(streamId) };
  const columns = toColumns({ streamId });
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
