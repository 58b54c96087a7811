import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFiguresStore } from '../../src/storage/figures-store.ts';
import { createTable } from '../../src/storage/table.ts';
import { figures } from '../contracts/samples.ts';
import { dyingAtWrite, type StorageFixture, startStorage } from './storage-fixture.ts';

describe('figures on tables', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  // 267 rows are three transactions; the header is the fourth write.
  test.each([0, 1, 2, 3])(
    'a process that dies at write %i leaves no version, and staging again completes it',
    async (n) => {
      const connection = await storage.connect();
      const dying = createFiguresStore(dyingAtWrite(connection, 'Figures', n));
      await expect(dying.stage(figures())).rejects.toThrow('died');

      const store = createFiguresStore(createTable(connection.table('Figures')));
      expect(await store.readVersion('test')).toBeNull();
      expect(await store.listVersions()).toEqual([]);
      await expect(store.switchTo({ year: 2022, versionId: 'test' })).rejects.toThrow('not staged');

      await store.stage(figures());
      expect(await store.readVersion('test')).toEqual(figures());
    },
  );

  test('a version that has lost a row is no version', async () => {
    const connection = await storage.connect();
    const table = createTable(connection.table('Figures'));
    const store = createFiguresStore(table);
    await store.stage(figures());
    await table.transact('version!test', [{ do: 'delete', row: 'fees!000007' }]);
    expect(await store.readVersion('test')).toBeNull();
  });

  test('the current versions are one request', async () => {
    const store = createFiguresStore(createTable((await storage.connect()).table('Figures')));
    await store.stage(figures());
    await store.switchTo({ year: 2022, versionId: 'test' });
    const before = storage.tables.seen.length;
    await store.currentVersions();
    expect(storage.tables.seen.length - before).toBe(1);
  });
});
