import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { fromColumns, toColumns } from './columns.ts';
import type { Table, Write } from './table.ts';

const storedRevision = z.object({ revision: z.string() });
/** The row key of a partition's revision. */
export const revisionRow = 'revision';

/** To be written in the transaction of every change of the partition; any new value will do, so the last one may win. */
export function newRevision(): Write {
  return { do: 'put', row: revisionRow, columns: toColumns({ revision: randomUUID() }) };
}

/** Like `newRevision`, but only if nothing in the partition was ever changed. */
export function firstRevision(): Write {
  return { do: 'insert', row: revisionRow, columns: toColumns({ revision: randomUUID() }) };
}

/** Like `newRevision`, but only if nothing in the partition changed since the revision row had this ETag. */
export function newRevisionAfter(etag: string): Write {
  return { do: 'replace', row: revisionRow, columns: toColumns({ revision: randomUUID() }), etag };
}

/** The partition's revision, `''` before the first change, and the ETag of its row. */
export async function readRevision(
  table: Table,
  partition: string,
): Promise<{ readonly revision: string; readonly etag: string | null }> {
  const found = await table.get({ partition, row: revisionRow });
  if (found === null) return { revision: '', etag: null };
  return { revision: fromColumns(storedRevision, found.columns).revision, etag: found.etag };
}
