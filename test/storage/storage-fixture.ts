import type { LogFields, Logger } from '../../src/core/log.ts';
import { type Connection, connectStorage, type TableName } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { createTable, type Table } from '../../src/storage/table.ts';
import { type Azurite, connectionStringOf, startAzurite } from '../support/azurite.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

/** Azurite with a fault proxy before its tables and one before its queue. */
export interface StorageFixture {
  readonly azurite: Azurite;
  readonly tables: FaultProxy;
  readonly queues: FaultProxy;
  /** A fresh set of tables, reached through the proxies. */
  connect(options?: { readonly tryTimeoutMs: number }): Promise<Connection>;
  stop(): Promise<void>;
}

export async function startStorage(): Promise<StorageFixture> {
  const azurite = await startAzurite();
  const tables = await startFaultProxy(azurite.urls.table);
  const queues = await startFaultProxy(azurite.urls.queue);
  let sets = 0;
  return {
    azurite,
    tables,
    queues,
    connect: async (options) => {
      sets += 1;
      const connectionString = connectionStringOf({ table: tables.url, queue: queues.url });
      const connection = connectStorage({ connectionString }, { tablePrefix: `T${sets}`, ...options });
      await ensureTables(connection);
      return connection;
    },
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop()]);
      await azurite.stop();
    },
  };
}

/** A log that remembers its lines. */
export function recordingLog(): Logger & {
  readonly lines: readonly { event: string; fields?: LogFields }[];
} {
  const lines: { event: string; fields?: LogFields }[] = [];
  const add = (event: string, fields?: LogFields) => {
    lines.push(fields === undefined ? { event } : { event, fields });
  };
  return { lines, info: add, warn: add, error: (event, _cause, fields) => add(event, fields) };
}

/** The table, with an error in place of each write from the `n`th on (counted from 0), as if the process had died. */
export function dyingAtWrite(connection: Connection, name: TableName, n: number): Table {
  const table = createTable(connection.table(name));
  let writes = 0;
  const unlessDead = <T>(write: () => Promise<T>): Promise<T> => {
    writes += 1;
    return writes > n ? Promise.reject(new Error('died')) : write();
  };
  return {
    ...table,
    insert: (key, columns) => unlessDead(() => table.insert(key, columns)),
    replace: (key, columns, etag) => unlessDead(() => table.replace(key, columns, etag)),
    delete: (key, etag) => unlessDead(() => table.delete(key, etag)),
    transact: (partition, writesOfIt) => unlessDead(() => table.transact(partition, writesOfIt)),
  };
}
