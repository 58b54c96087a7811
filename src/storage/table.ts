import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Columns } from './columns.ts';
import { entityOf, etagOf, limit, named, queryOf, rowOf, unlessRefused } from './table-entity.ts';

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
  /** The rows that match as they are read, at most 1 000 a page; a page may be empty and still be followed by another. */
  pages(
    filter: string,
    wish?: { readonly columns?: readonly string[]; readonly pageSize?: number },
  ): AsyncIterable<readonly Row[]>;
  insert(key: Key, columns: Columns): Promise<{ readonly etag: string } | 'exists'>;
  replace(key: Key, columns: Columns, etag: string): Promise<{ readonly etag: string } | 'conflict'>;
  /** A row that is gone already is deleted. */
  delete(key: Key, etag: string): Promise<'deleted' | 'conflict'>;
  /** At most 100 writes of different rows of one partition: all of them, or none and `conflict`. */
  transact(partition: string, writes: readonly Write[]): Promise<'written' | 'conflict'>;
  /** At most 100 rows of one partition, in one transaction where none of them conflicts; the outcomes in the same order. */
  replaceAll(
    partition: string,
    replacements: readonly Replacement[],
  ): Promise<readonly ({ readonly etag: string } | 'conflict')[]>;
}

export interface Replacement {
  readonly row: string;
  readonly columns: Columns;
  readonly etag: string;
  /** Columns that are not named stay as they are: less to carry for a change of a few. */
  readonly keepOthers?: boolean;
}

export const maxTransactionWrites = 100;

/** For all pages of a list. */
const listTimeoutMs = 60_000;

export function createTable(client: TableClient): Table {
  const reads = createReads(client);
  const updateOne = createUpdateOne(client, reads.get);
  return {
    ...reads,
    ...createSingleWrites(client, reads.get),
    replace: (key, columns, etag) => updateOne(key, columns, { etag, mode: 'Replace' }),
    ...createTransactions(client, reads.get),
    replaceAll: createReplaceAll(client, reads.get, updateOne),
  };
}

function createReads(client: TableClient): Pick<Table, 'get' | 'list' | 'pages'> {
  return {
    get: (key) =>
      named('read row of', client, async () => {
        const entity = await unlessRefused(client.getEntity(key.partition, key.row, limit()));
        return typeof entity === 'string' ? null : rowOf(entity);
      }),
    list: (filter, columns) =>
      named('list rows of', client, async () => {
        const options = { ...queryOf(filter, columns), ...limit(listTimeoutMs) };
        const rows: Row[] = [];
        // Page by page: a page may be empty and still be followed by another.
        for await (const page of client.listEntities(options).byPage()) rows.push(...page.map(rowOf));
        return rows;
      }),
    pages: async function* (filter, { columns, pageSize = 1_000 } = {}) {
      const options = queryOf(filter, columns);
      const pages = client.listEntities(options).byPage({ maxPageSize: pageSize });
      for (;;) {
        const page = await named('list rows of', client, () => pages.next());
        if (page.done) return;
        yield page.value.map(rowOf);
      }
    },
  };
}

function createSingleWrites(client: TableClient, get: Table['get']): Pick<Table, 'insert' | 'delete'> {
  return {
    insert: (key, columns) =>
      named('insert row into', client, async () => {
        const writeId = randomUUID();
        const written = await unlessRefused(client.createEntity(entityOf(key, columns, writeId), limit()));
        const etag = typeof written === 'string' ? await ownEtag(get, key, writeId) : etagOf(written.etag);
        return etag === null ? 'exists' : { etag };
      }),
    delete: (key, etag) =>
      named('delete row of', client, async () => {
        const options = { etag, ...limit() };
        const outcome = await unlessRefused(client.deleteEntity(key.partition, key.row, options));
        return outcome === 'changed' ? 'conflict' : 'deleted';
      }),
  };
}

type UpdateOne = (
  key: Key,
  columns: Columns,
  how: { readonly etag: string; readonly mode: 'Replace' | 'Merge' },
) => Promise<{ readonly etag: string } | 'conflict'>;

function createUpdateOne(client: TableClient, get: Table['get']): UpdateOne {
  return (key, columns, how) =>
    named('replace row of', client, async () => {
      const writeId = randomUUID();
      const entity = entityOf(key, columns, writeId);
      const options = { etag: how.etag, ...limit() };
      const written = await unlessRefused(client.updateEntity(entity, how.mode, options));
      const etag = typeof written === 'string' ? await ownEtag(get, key, writeId) : etagOf(written.etag);
      return etag === null ? 'conflict' : { etag };
    });
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

function createReplaceAll(client: TableClient, get: Table['get'], update: UpdateOne): Table['replaceAll'] {
  const replaceOne = (partition: string, { row, columns, etag, keepOthers }: Replacement) =>
    update({ partition, row }, columns, { etag, mode: keepOthers ? 'Merge' : 'Replace' });
  return async (partition, replacements) => {
    const [first] = replacements;
    if (!first) return [];
    if (replacements.length === 1) return [await replaceOne(partition, first)];
    const writeId = randomUUID();
    const actions = replacements.map(({ row, columns, etag, keepOthers }): TransactionAction => {
      const entity = entityOf({ partition, row }, columns, writeId);
      return ['update', entity, keepOthers ? 'Merge' : 'Replace', { etag }];
    });
    const outcome = await named('write rows of', client, () =>
      unlessRefused(client.submitTransaction(actions, limit())),
    );
    if (typeof outcome !== 'string')
      // Answered in the order of the request; the SDK's search by row key misses keys that the service encodes.
      return replacements.map((_, index) => ({ etag: etagOf(outcome.subResponses[index]?.etag) }));
    return Promise.all(
      replacements.map(async (one) => {
        const own = await ownEtag(get, { partition, row: one.row }, writeId);
        return own === null ? replaceOne(partition, one) : { etag: own };
      }),
    );
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
