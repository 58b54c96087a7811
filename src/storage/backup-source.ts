import type { TableClient, TransactionAction } from '@azure/data-tables';
import { type BackupRow, type BackupSource, backupRow } from '../core/backup/backup.ts';
import { inBatches } from './batches.ts';
import { type Connection, type TableName, tableNames } from './connect.ts';
import { StorageError } from './errors.ts';
import { limit, named } from './table-entity.ts';

/** What the service keeps of each row besides its columns. */
const serviceColumns = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);

/** The tables as they are stored, with every type; rows of any schema version. */
export function createBackupSource(connection: Connection): BackupSource {
  const clientOf = (table: string) => connection.table(checked(table));
  return {
    tables: tableNames,
    rows: async function* (table) {
      const client = clientOf(table);
      const pages = client.listEntities({ disableTypeConversion: true }).byPage();
      for (;;) {
        const page = await named('back up rows of', client, () => pages.next());
        if (page.done) return;
        yield page.value.map(rowOf);
      }
    },
    isEmpty: (table) => {
      const client = clientOf(table);
      return named('look into', client, async () => {
        for await (const page of client.listEntities().byPage({ maxPageSize: 1 })) {
          if (page.length > 0) return false;
        }
        return true;
      });
    },
    restore: async (table, rows) => {
      const client = clientOf(table);
      for (const [partition, own] of Map.groupBy(rows, (row) => row.partition)) {
        for (const batch of inBatches(own)) await create(client, partition, batch);
      }
    },
  };
}

/** A transaction takes 4 MiB; what could be more, in UTF-8, is written in halves. */
const maxCharacters = 1_200_000;

async function create(client: TableClient, partition: string, rows: readonly BackupRow[]): Promise<void> {
  if (rows.length > 1 && JSON.stringify(rows).length > maxCharacters) {
    const half = Math.ceil(rows.length / 2);
    await create(client, partition, rows.slice(0, half));
    return create(client, partition, rows.slice(half));
  }
  const actions = rows.map(({ row, columns }): TransactionAction => {
    return ['create', { ...columns, partitionKey: partition, rowKey: row }];
  });
  await named('restore rows of', client, () => client.submitTransaction(actions, limit()));
}

function rowOf(entity: { partitionKey?: string; rowKey?: string } & Record<string, unknown>): BackupRow {
  const columns = Object.entries(entity).filter(([name]) => !serviceColumns.has(name));
  return backupRow.parse({
    partition: entity.partitionKey,
    row: entity.rowKey,
    columns: Object.fromEntries(columns),
  });
}

function checked(table: string): TableName {
  const known = tableNames.find((name) => name === table);
  if (!known) throw new StorageError('back up', `there is no table ${table}`);
  return known;
}
