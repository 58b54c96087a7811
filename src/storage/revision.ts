import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { fromColumns, toColumns } from './columns.ts';
import type { Table, Write } from './table.ts';

const revisionRow = z.object({ revision: z.string() });
const row = 'revision';

/** To be written in the transaction of every change of the partition; any new value will do, so the last one may win. */
export function newRevision(): Write {
  return { do: 'put', row, columns: toColumns({ revision: randomUUID() }) };
}

/** Like `newRevision`, but only if nothing in the partition changed since the revision row had this ETag. */
export function newRevisionAfter(etag: string): Write {
  return { do: 'replace', row, columns: toColumns({ revision: randomUUID() }), etag };
}

/** The partition's revision, `''` before the first change, and the ETag of its row. */
export async function readRevision(
  table: Table,
  partition: string,
): Promise<{ readonly revision: string; readonly etag: string | null }> {
  const found = await table.get({ partition, row });
  if (found === null) return { revision: '', etag: null };
  return { revision: fromColumns(revisionRow, found.columns).revision, etag: found.etag };
}
