import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoundChannel } from '../../src/core/directory/channel-store.ts';
import { createChannelStore } from '../../src/storage/channel-store.ts';
import { createTable } from '../../src/storage/table.ts';
import { channelAddress } from '../contracts/samples.ts';
import { type StorageFixture, startStorage } from './storage-fixture.ts';

const team = '19:team@thread.tacv2';

function channel(conversationId: string, teamId = team): BoundChannel {
  return {
    address: channelAddress(conversationId, teamId),
    name: 'Nämnden',
    bodyId: 'namnd',
    boundBy: 'name',
    boundAt: '2022-12-07T08:00:00Z',
  };
}

describe('channels on tables', () => {
  let storage: StorageFixture;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.stop());

  test('a channel that moved to another team while its former team was being removed stays', async () => {
    const table = createTable((await storage.connect()).table('Channels'));
    const store = createChannelStore(table);
    await store.bind(channel('19:a@thread.tacv2'));
    await store.bind(channel('19:b@thread.tacv2'));
    let moves = 1;
    const movingMeanwhile = createChannelStore({
      ...table,
      list: async (filter, columns) => {
        const rows = await table.list(filter, columns);
        if (moves > 0) await store.bind(channel('19:b@thread.tacv2', 'another team'));
        moves -= 1;
        return rows;
      },
    });
    await movingMeanwhile.removeTeam(channelAddress('').tenantId, team);
    expect(await store.list()).toEqual([channel('19:b@thread.tacv2', 'another team')]);
  });

  test('a binding whose response is lost is bound, once', async () => {
    const store = createChannelStore(createTable((await storage.connect()).table('Channels')));
    storage.tables.failNext('POST', { kind: 'drop-response' });
    expect(await store.bindIfFree(channel('19:a@thread.tacv2'))).toBe('bound');
    expect(await store.list()).toHaveLength(1);
  });
});
