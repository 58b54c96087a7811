import type { Columns } from './columns.ts';
import { refusalOf, StorageError, storageError } from './errors.ts';
import type { Key, Row } from './table.ts';

const schemaVersion = 1;
const systemColumns = ['partitionKey', 'rowKey', 'writeId', 'schemaVersion'];
/** For all tries of one operation. */
const operationTimeoutMs = 20_000;

export function entityOf(key: Key, columns: Columns, writeId: string) {
  return { ...columns, partitionKey: key.partition, rowKey: key.row, writeId, schemaVersion };
}

export function rowOf(
  entity: { etag: string; partitionKey?: string; rowKey?: string } & Record<string, unknown>,
): Row {
  const { etag, partitionKey = '', rowKey = '', ...columns } = entity;
  if (columns['schemaVersion'] !== schemaVersion) {
    const found = String(columns['schemaVersion']);
    throw new StorageError('read row', `its schema version is ${found}, this program reads ${schemaVersion}`);
  }
  return { key: { partition: partitionKey, row: rowKey }, etag, columns };
}

export function etagOf(etag: string | undefined): string {
  if (etag === undefined) throw new StorageError('write row', 'the service sent no ETag');
  return etag;
}

/** The response, or what the refused condition says. */
export async function unlessRefused<T extends object>(request: Promise<T>) {
  try {
    return await request;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

/** Every failure as a `StorageError` that names the operation and the table. */
export async function named<T>(
  operation: string,
  client: { readonly tableName: string },
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw storageError(`${operation} ${client.tableName}`, error);
  }
}

export function limit(timeoutMs = operationTimeoutMs) {
  return { abortSignal: AbortSignal.timeout(timeoutMs) };
}

/** What the SDK is asked for: all columns, or those named and the ones that every row has. */
export function queryOf(filter: string, columns: readonly string[] | undefined) {
  return { queryOptions: { filter, ...(columns ? { select: [...systemColumns, ...columns] } : {}) } };
}
