import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { type RosterStore, type Seat, seat } from '../core/directory/roster-store.ts';
import type { Logger } from '../core/log.ts';
import { inBatches, putAll } from './batches.ts';
import { fromColumns, toColumns } from './columns.ts';
import { StorageError } from './errors.ts';
import { inPartition, outsidePartition } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import type { Key, Table, Write } from './table.ts';

/** Which staged roster is the current one, and how many rows it has. */
const pointerRow = z.object({ version: z.string(), seats: z.number() });
type Pointer = z.infer<typeof pointerRow>;
interface StoredPointer {
  readonly pointer: Pointer;
  readonly etag: string;
}

const pointerPartition = 'current';
const pointerKey: Key = { partition: pointerPartition, row: 'current' };
const maxReads = 5;

/**
 * A roster is staged in a partition of its own; then one conditional write of the pointer switches to it, so that a
 * roster of any size is seen whole or not at all. The rows of the former one are deleted after that.
 */
export function createRosterStore(table: Table, log: Logger): RosterStore {
  return {
    revision: async () => (await readPointer(table))?.pointer.version ?? '',
    list: () => listCurrent(table),
    replaceAll: async (seats) => {
      const stale = await untilWritten('replace roster', async () =>
        switchTo(table, seats, await readPointer(table)),
      );
      await cleanUp(table, stale, log);
    },
    change: async (edit) => {
      const { seats, stale } = await untilWritten('change roster', () => changeOnce(table, edit));
      await cleanUp(table, stale, log);
      return seats;
    },
  };
}

async function listCurrent(table: Table): Promise<readonly Seat[]> {
  for (let reads = 1; reads <= maxReads; reads += 1) {
    const current = await readPointer(table);
    if (current === null) return [];
    const seats = await readVersion(table, current.pointer);
    if (seats !== null) return seats;
  }
  throw new StorageError('list roster', `rows are missing after ${maxReads} reads`);
}

/** Null when it was replaced and deleted between the two reads. */
async function readVersion(table: Table, { version, seats }: Pointer): Promise<readonly Seat[] | null> {
  const rows = await table.list(inPartition(partitionOf(version)));
  return rows.length === seats ? rows.map((row) => fromColumns(seat, row.columns)) : null;
}

async function changeOnce(table: Table, edit: (seats: readonly Seat[]) => readonly Seat[]) {
  const current = await readPointer(table);
  const before = current === null ? [] : await readVersion(table, current.pointer);
  if (before === null) return 'conflict';
  const seats = edit(before);
  if (seats === before) return { seats, stale: [] };
  const stale = await switchTo(table, seats, current);
  return stale === 'conflict' ? stale : { seats, stale };
}

/** Makes these seats the roster in place of `current`; gives the rows that are of no use after that, or `conflict`. */
async function switchTo(
  table: Table,
  seats: readonly Seat[],
  current: StoredPointer | null,
): Promise<readonly Key[] | 'conflict'> {
  // Listed before the switch: whoever staged these read an older pointer, and will be refused. Rows that are staged
  // after the switch belong to a writer that may win, and are not in the list.
  const stale = (await table.list(outsidePartition(pointerPartition), [])).map(({ key }) => key);
  const version = randomUUID();
  await stage(table, version, seats);
  const columns = toColumns({ version, seats: seats.length } satisfies Pointer);
  const outcome =
    current === null
      ? await table.insert(pointerKey, columns)
      : await table.replace(pointerKey, columns, current.etag);
  return typeof outcome === 'string' ? 'conflict' : stale;
}

async function stage(table: Table, version: string, seats: readonly Seat[]): Promise<void> {
  const writes = seats.map((held, index) => {
    return { do: 'put', row: String(index).padStart(6, '0'), columns: toColumns(held) } as const;
  });
  await putAll(table, partitionOf(version), writes);
}

/** The new roster stands; what cannot be deleted now goes with the next replacement. */
async function cleanUp(table: Table, stale: readonly Key[], log: Logger): Promise<void> {
  await deleteRows(table, stale).catch((error: unknown) => log.error('roster-cleanup-failed', error));
}

async function deleteRows(table: Table, keys: readonly Key[]): Promise<void> {
  const byPartition = Map.groupBy(keys, ({ partition }) => partition);
  for (const [partition, rows] of byPartition) {
    const deletions = rows.map(({ row }): Write => ({ do: 'delete', row }));
    // Refused when somebody else is deleting the same rows; what is left goes with the next replacement.
    for (const batch of inBatches(deletions)) await table.transact(partition, batch);
  }
}

async function readPointer(table: Table): Promise<StoredPointer | null> {
  const row = await table.get(pointerKey);
  return row === null ? null : { pointer: fromColumns(pointerRow, row.columns), etag: row.etag };
}

function partitionOf(version: string): string {
  return keyOf('roster', version);
}
