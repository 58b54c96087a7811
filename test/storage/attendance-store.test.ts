import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAttendanceStore } from '../../src/storage/attendance-store.ts';
import { createTable } from '../../src/storage/table.ts';
import { answerOf, changeOf } from '../contracts/samples.ts';
import { type StorageFixture, startStorage } from './storage-fixture.ts';

describe('attendance on tables', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  test('an answer whose response is lost is recorded, once', async () => {
    const store = createAttendanceStore(createTable((await storage.connect()).table('Attendance')));
    storage.tables.failNext('POST', { kind: 'drop-response' });
    const change = changeOf('c1', answerOf('2584'));
    expect(await store.record('namnd-2022-12-14', change, null)).toBe('recorded');
    expect(await store.history('namnd-2022-12-14')).toEqual([change]);
  });

  test('an answer whose response is lost, and that somebody has changed since, was recorded', async () => {
    const table = createTable((await storage.connect()).table('Attendance'));
    const store = createAttendanceStore(table);
    const first = answerOf('2584');
    const second = answerOf('2584', { choice: 'online', answeredAt: '2022-12-07T08:00:01Z' });
    const overtaken = createAttendanceStore({
      ...table,
      transact: async (partition, writes) => {
        await table.transact(partition, writes);
        const etag = (await store.read('namnd-2022-12-14', '2584'))?.etag ?? null;
        await store.record('namnd-2022-12-14', changeOf('c2', second, first), etag);
        return 'conflict';
      },
    });
    expect(await overtaken.record('namnd-2022-12-14', changeOf('c1', first), null)).toBe('recorded');
    expect((await store.history('namnd-2022-12-14')).map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(await store.answers('namnd-2022-12-14')).toEqual([second]);
  });
});
