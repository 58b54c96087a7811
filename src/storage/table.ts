import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Columns } from './columns.ts';
import { refusalOf, StorageError, storageError } from './errors.ts';

export interface Key {
  readonly partition: string;
  readonly row: string;
}

export interface Row {
  readonly key: Key;
  readonly etag: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** One write of a transaction. */
export type Write =
  | { readonly do: 'insert'; readonly row: string; readonly columns: Columns }
  | { readonly do: 'replace'; readonly row: string; readonly columns: Columns; readonly etag: string }
  /**
   * Whatever was there before. Only where all writers of the row write the same, or where any new value does (a revision).
   */
  | { readonly do: 'put'; readonly row: string; readonly columns: Columns }
  /** Whatever is there: the SDK sends no ETag for a deletion within a transaction. */
  | { readonly do: 'delete'; readonly row: string };

/**
 * A table, with the ETag as a required argument. The SDK repeats a request whose response was lost, and then reports our
 * own write as a conflict; so each write carries an id, and after a refusal the row is read again and the ids compared.
 * Every row has `schemaVersion` 1. Throws `StorageError` for everything that is not a stated outcome.
 */
export interface Table {
  get(key: Key): Promise<Row | null>;
  /** All rows that match, read to the last page. Only the named columns, if any are named. */
  list(filter: string, columns?: readonly string[]): Promise<readonly Row[]>;
  insert(key: Key, columns: Columns): Promise<{ readonly etag: string } | 'exists'>;
  replace(key: Key, columns: Columns, etag: string): Promise<{ readonly etag: string } | 'conflict'>;
  /** A row that is gone already is deleted. */
  delete(key: Key, etag: string): Promise<'deleted' | 'conflict'>;
  /** At most 100 writes of different rows of one partition: all of them, or none and `conflict`. */
  transact(partition: string, writes: readonly Write[]): Promise<'written' | 'conflict'>;
}

export const maxTransactionWrites = 100;

const schemaVersion = 1;
const systemColumns = ['partitionKey', 'rowKey', 'writeId', 'schemaVersion'];
/** For all tries of one operation; a list may have many pages. */
const operationTimeoutMs = 20_000;
const listTimeoutMs = 60_000;

export function createTable(client: TableClient): Table {
  const reads = createReads(client);
  return { ...reads, ...createSingleWrites(client, reads.get), ...createTransactions(client, reads.get) };
}

function createReads(client: TableClient): Pick<Table, 'get' | 'list'> {
  return {
    get: (key) =>
      named('read row of', client, async () => {
        const entity = await unlessRefused(client.getEntity(key.partition, key.row, limit()));
        return typeof entity === 'string' ? null : rowOf(entity);
      }),
    list: (filter, columns) =>
      named('list rows of', client, async () => {
        const select = columns ? { select: [...systemColumns, ...columns] } : {};
        const options = { queryOptions: { filter, ...select }, ...limit(listTimeoutMs) };
        const rows: Row[] = [];
        // Page by page: a page may be empty and still be followed by another.
        for await (const page of client.listEntities(options).byPage()) rows.push(...page.map(rowOf));
        return rows;
      }),
  };
}

function createSingleWrites(
  client: TableClient,
  get: Table['get'],
): Pick<Table, 'insert' | 'replace' | 'delete'> {
  return {
    insert: (key, columns) =>
      named('insert row into', client, async () => {
        const writeId = randomUUID();
        const written = await unlessRefused(client.createEntity(entityOf(key, columns, writeId), limit()));
        const etag = typeof written === 'string' ? await ownEtag(get, key, writeId) : etagOf(written.etag);
        return etag === null ? 'exists' : { etag };
      }),
    replace: (key, columns, ifMatch) =>
      named('replace row of', client, async () => {
        const writeId = randomUUID();
        const entity = entityOf(key, columns, writeId);
        const options = { etag: ifMatch, ...limit() };
        const written = await unlessRefused(client.updateEntity(entity, 'Replace', options));
        const etag = typeof written === 'string' ? await ownEtag(get, key, writeId) : etagOf(written.etag);
        return etag === null ? 'conflict' : { etag };
      }),
    delete: (key, etag) =>
      named('delete row of', client, async () => {
        const options = { etag, ...limit() };
        const outcome = await unlessRefused(client.deleteEntity(key.partition, key.row, options));
        return outcome === 'changed' ? 'conflict' : 'deleted';
      }),
  };
}

function createTransactions(client: TableClient, get: Table['get']): Pick<Table, 'transact'> {
  return {
    transact: (partition, writes) =>
      named('write rows of', client, async () => {
        const writeId = randomUUID();
        const actions = writes.map((write) => actionOf(partition, write, writeId));
        const outcome = await unlessRefused(client.submitTransaction(actions, limit()));
        if (typeof outcome !== 'string') return 'written';
        // One row of it tells of all: they were written together or not at all.
        const row = writes.find((write) => write.do === 'insert' || write.do === 'replace')?.row;
        const own = row === undefined ? null : await ownEtag(get, { partition, row }, writeId);
        return own === null ? 'conflict' : 'written';
      }),
  };
}

/** The ETag of the row when this very write made it, else null. */
async function ownEtag(get: Table['get'], key: Key, writeId: string): Promise<string | null> {
  const row = await get(key);
  return row?.columns['writeId'] === writeId ? row.etag : null;
}

function actionOf(partition: string, write: Write, writeId: string): TransactionAction {
  const key = { partition, row: write.row };
  if (write.do === 'delete') return ['delete', { partitionKey: partition, rowKey: write.row }];
  const entity = entityOf(key, write.columns, writeId);
  if (write.do === 'insert') return ['create', entity];
  if (write.do === 'put') return ['upsert', entity, 'Replace'];
  return ['update', entity, 'Replace', { etag: write.etag }];
}

function entityOf(key: Key, columns: Columns, writeId: string) {
  return { ...columns, partitionKey: key.partition, rowKey: key.row, writeId, schemaVersion };
}

function rowOf(
  entity: { etag: string; partitionKey?: string; rowKey?: string } & Record<string, unknown>,
): Row {
  const { etag, partitionKey = '', rowKey = '', ...columns } = entity;
  if (columns['schemaVersion'] !== schemaVersion) {
    const found = String(columns['schemaVersion']);
    throw new StorageError('read row', `its schema version is ${found}, this program reads ${schemaVersion}`);
  }
  return { key: { partition: partitionKey, row: rowKey }, etag, columns };
}

function etagOf(etag: string | undefined): string {
  if (etag === undefined) throw new StorageError('write row', 'the service sent no ETag');
  return etag;
}

/** The response, or what the refused condition says. */
async function unlessRefused<T extends object>(request: Promise<T>) {
  try {
    return await request;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

async function named<T>(operation: string, client: TableClient, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw storageError(`${operation} ${client.tableName}`, error);
  }
}

function limit(timeoutMs = operationTimeoutMs) {
  return { abortSignal: AbortSignal.timeout(timeoutMs) };
}
