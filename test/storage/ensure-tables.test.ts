import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectStorage } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { pingStorage } from '../../src/storage/stores.ts';
import { connectionStringOf } from '../support/azurite.ts';
import { type StorageFixture, startStorage } from './storage-fixture.ts';

const beingDeleted = {
  kind: 'answer',
  status: 409,
  headers: { 'content-type': 'application/json' },
  body: '{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"The table is being deleted."}}}',
} as const;

describe('ensureTables', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  const connect = (tablePrefix: string) =>
    connectStorage(
      { connectionString: connectionStringOf({ table: storage.tables.url, queue: storage.queues.url }) },
      { tablePrefix },
    );

  test('creates what is missing and leaves what is there', async () => {
    const connection = connect('Fresh');
    await expect(pingStorage(connection)).rejects.toThrow('TableNotFound');
    await ensureTables(connection);
    await ensureTables(connection);
    await expect(pingStorage(connection)).resolves.toBeUndefined();
    expect(await connection.queue('wakeups').exists()).toBe(true);
  });

  test('waits for a name that is still being deleted', async () => {
    storage.tables.failNext('POST', beingDeleted);
    storage.tables.failNext('POST', beingDeleted);
    const connection = connect('Waits');
    await ensureTables(connection, { maxTries: 3, pauseMs: 1 });
    await expect(pingStorage(connection)).resolves.toBeUndefined();
  });

  test('gives up after a number of tries', async () => {
    for (let times = 0; times < 30; times += 1) storage.tables.failNext('POST', beingDeleted);
    await expect(ensureTables(connect('GivesUp'), { maxTries: 2, pauseMs: 1 })).rejects.toThrow(
      'still being deleted after 2 tries',
    );
  });
});
