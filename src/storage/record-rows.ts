import type { z } from 'zod/v4';
import { fromColumns, toColumns } from './columns.ts';
import { inPartition } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Row, Table } from './table.ts';

interface StoredRecord<T> {
  readonly record: T;
  readonly etag: string;
}

/** Records with an id, one row each in one partition, written on condition of what was read. */
export function createRecordRows<S extends z.ZodObject & z.ZodType<{ readonly id: string }>>(
  table: Table,
  partition: string,
  schema: S,
) {
  const keyFor = (id: string) => ({ partition, row: keyOf(id) });
  const stored = (row: Row): StoredRecord<z.infer<S>> => ({
    record: fromColumns(schema, row.columns),
    etag: row.etag,
  });
  return {
    read: async (id: string): Promise<StoredRecord<z.infer<S>> | null> => {
      const row = await table.get(keyFor(id));
      return row === null ? null : stored(row);
    },
    list: async (): Promise<readonly StoredRecord<z.infer<S>>[]> =>
      (await table.list(inPartition(partition))).map(stored),
    /** `etag` null: still absent. A lost response is told from a conflict. */
    write: async (
      record: z.infer<S>,
      etag: string | null,
    ): Promise<{ readonly etag: string } | 'conflict'> => {
      const key = keyFor(record.id);
      const columns = toColumns(record);
      if (etag !== null) return table.replace(key, columns, etag);
      const inserted = await table.insert(key, columns);
      return inserted === 'exists' ? 'conflict' : inserted;
    },
    remove: async (id: string, etag: string): Promise<void> => {
      await table.delete(keyFor(id), etag);
    },
  };
}
