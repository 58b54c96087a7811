import { expect, test } from '@jest/globals';
import type { RosterRequest } from '../../src/core/roster/roster-request.ts';
import type { RosterRequestStore } from '../../src/core/roster/roster-request-store.ts';
import { channelAddress, times } from './samples.ts';

const asker = { id: 'boden', tenantId: 'tenant', name: 'Ledamot Boden' };
const wish: RosterRequest = {
  id: 'a1',
  round: 1,
  asker,
  address: channelAddress('19:board'),
  language: 'sv',
  municipalityCode: '2582',
  bodyId: 'board',
  role: 'substitute',
  askedAt: '2022-12-07T08:00:00.000Z',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  announced: false,
};

export function rosterRequestStoreContract(make: () => Promise<RosterRequestStore>): void {
  test('a request reads back as it was written, decided or not', async () => {
    const store = await make();
    expect(await store.read('a1')).toBeNull();
    const written = await store.write(wish, null);
    if (written === 'conflict') throw new Error('conflict');
    expect(await store.read('a1')).toEqual({ request: wish, etag: written.etag });

    const decided: RosterRequest = {
      ...wish,
      state: 'declined',
      decidedBy: { id: 'kiruna', tenantId: 'tenant', name: 'Ledamot Kiruna' },
      decidedAt: '2022-12-08T08:00:00.000Z',
      announced: true,
    };
    await store.write(decided, written.etag);
    expect((await store.list()).map(({ request }) => request)).toEqual([decided]);
  });

  test('of several who write the same request at once, one does', async () => {
    const store = await make();
    const asked = await Promise.all(times(5, () => store.write(wish, null)));
    expect(asked.filter((written) => written !== 'conflict')).toHaveLength(1);
    const stored = await store.read('a1');
    const decided = await Promise.all(
      times(5, () => store.write({ ...wish, state: 'accepting' }, stored?.etag ?? null)),
    );
    expect(decided.filter((written) => written !== 'conflict')).toHaveLength(1);
  });

  test('the list begins with the oldest, and a request is removed only as it was read', async () => {
    const store = await make();
    await store.write({ ...wish, id: 'b2', askedAt: '2022-12-09T08:00:00.000Z' }, null);
    const first = await store.write(wish, null);
    if (first === 'conflict') throw new Error('conflict');
    expect((await store.list()).map(({ request }) => request.id)).toEqual(['a1', 'b2']);

    await store.write({ ...wish, state: 'accepting' }, first.etag);
    await store.remove(first);
    expect((await store.read('a1'))?.request.state).toBe('accepting');
    const current = await store.read('a1');
    if (current) await store.remove(current);
    expect((await store.list()).map(({ request }) => request.id)).toEqual(['b2']);
  });
}
