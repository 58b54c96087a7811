import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRosterStore } from '../../src/storage/roster-store.ts';
import { createTable } from '../../src/storage/table.ts';
import { seat, times } from '../contracts/samples.ts';
import { dyingAtWrite, recordingLog, type StorageFixture, startStorage } from './storage-fixture.ts';

const former = times(130, (index) => seat(`former-${index}`));
const next = times(130, (index) => seat(`next-${index}`));

describe('the roster on tables', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  const rowsIn = async (connection: Awaited<ReturnType<StorageFixture['connect']>>) =>
    (await createTable(connection.table('Roster')).list('')).length;

  // Two transactions of rows, then the pointer.
  test.each([0, 1, 2])('a process that dies at write %i leaves the former roster', async (n) => {
    const connection = await storage.connect();
    const store = createRosterStore(createTable(connection.table('Roster')), recordingLog());
    await store.replaceAll(former);
    const before = await store.revision();
    const dying = createRosterStore(dyingAtWrite(connection, 'Roster', n), recordingLog());
    await expect(dying.replaceAll(next)).rejects.toThrow('died');
    expect(await store.list()).toEqual(former);
    expect(await store.revision()).toBe(before);
  });

  test('what could not be deleted after the switch is logged, and goes with the next replacement', async () => {
    const connection = await storage.connect();
    const log = recordingLog();
    const store = createRosterStore(createTable(connection.table('Roster')), log);
    await store.replaceAll(former);
    await createRosterStore(dyingAtWrite(connection, 'Roster', 3), log).replaceAll(next);
    expect(await store.list()).toEqual(next);
    expect(log.lines).toEqual([{ event: 'roster-cleanup-failed' }]);
    expect(await rowsIn(connection)).toBe(261);

    await store.replaceAll(former);
    expect(await store.list()).toEqual(former);
    expect(await rowsIn(connection)).toBe(131);
  });

  test('a reader whose roster is replaced and deleted under its eyes reads the new one', async () => {
    const table = createTable((await storage.connect()).table('Roster'));
    const store = createRosterStore(table, recordingLog());
    await store.replaceAll(former);
    let replacements = 1;
    const reader = createRosterStore(
      {
        ...table,
        list: async (filter, columns) => {
          replacements -= 1;
          if (replacements === 0) await store.replaceAll(next);
          return table.list(filter, columns);
        },
      },
      recordingLog(),
    );
    expect(await reader.list()).toEqual(next);
  });

  test('a replacement that is overtaken while it stages begins again and stands whole', async () => {
    const table = createTable((await storage.connect()).table('Roster'));
    const store = createRosterStore(table, recordingLog());
    await store.replaceAll([]);
    let batches = 0;
    const slow = createRosterStore(
      {
        ...table,
        transact: async (partition, writes) => {
          batches += 1;
          if (batches === 2) await store.replaceAll(former);
          return table.transact(partition, writes);
        },
      },
      recordingLog(),
    );
    await slow.replaceAll(next);
    expect(await store.list()).toEqual(next);
  });
});
