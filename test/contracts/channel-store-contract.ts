import { expect, test } from '@jest/globals';
import type { BoundChannel, ChannelStore } from '../../src/core/directory/channel-store.ts';
import { channelAddress, oddIds, times } from './samples.ts';

export function channelStoreContract(make: () => Promise<ChannelStore>): void {
  test('an empty store has no channels and the revision ""', async () => {
    const store = await make();
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('a bound channel is listed as it was given', async () => {
    const store = await make();
    await store.bind(channel('19:namnd@thread.tacv2'));
    expect(await store.list()).toEqual([channel('19:namnd@thread.tacv2')]);
  });

  test('binding anew replaces the binding of the same conversation and moves the revision', async () => {
    const store = await make();
    await store.bind(channel('19:namnd@thread.tacv2'));
    const before = await store.revision();
    await store.bind(channel('19:namnd@thread.tacv2', { bodyId: 'beredningsgrupp' }));
    expect((await store.list()).map(({ bodyId }) => bodyId)).toEqual(['beredningsgrupp']);
    expect(await store.revision()).not.toBe(before);
  });

  test('the same conversation id in two tenants is two channels', async () => {
    const store = await make();
    const other = { ...channelAddress('19:namnd@thread.tacv2'), tenantId: 'another-tenant' };
    await store.bind(channel('19:namnd@thread.tacv2'));
    await store.bind(channel('19:namnd@thread.tacv2', { address: other }));
    expect(await store.list()).toHaveLength(2);
  });

  test('bindIfFree leaves an earlier binding, and the revision, as they are', async () => {
    const store = await make();
    expect(await store.bindIfFree(channel('19:namnd@thread.tacv2'))).toBe('bound');
    const before = await store.revision();
    const later = channel('19:namnd@thread.tacv2', { bodyId: 'beredningsgrupp' });
    expect(await store.bindIfFree(later)).toBe('taken');
    expect((await store.list()).map(({ bodyId }) => bodyId)).toEqual(['namnd']);
    expect(await store.revision()).toBe(before);
  });

  test('bindIfFree binds a channel that was seen before any body knew its name, once', async () => {
    const store = await make();
    const seen = channel('19:namnd@thread.tacv2', { bodyId: '' });
    expect(await store.bindIfFree(seen)).toBe('bound');
    expect(await store.bindIfFree(seen)).toBe('taken');
    const bindings = ['namnd', 'beredningsgrupp'].map((bodyId) => store.bindIfFree({ ...seen, bodyId }));
    expect((await Promise.all(bindings)).toSorted()).toEqual(['bound', 'taken']);
    expect((await store.list()).map(({ bodyId }) => bodyId)).not.toContain('');
  });

  test('of many processes that bind a free channel at once, one does', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(50, (index) => store.bindIfFree(channel('19:namnd@thread.tacv2', { bodyId: `body-${index}` }))),
    );
    const winner = outcomes.indexOf('bound');
    expect(outcomes.filter((outcome) => outcome === 'bound')).toHaveLength(1);
    expect((await store.list()).map(({ bodyId }) => bodyId)).toEqual([`body-${winner}`]);
  });

  test('removing a team forgets its channels only, more than one transaction of them', async () => {
    const store = await make();
    await Promise.all(times(105, (index) => store.bind(channel(`19:${index}@thread.tacv2`))));
    const kept = channel('19:kept@thread.tacv2', {
      address: channelAddress('19:kept@thread.tacv2', 'other'),
    });
    await store.bind(kept);
    const before = await store.revision();
    await store.removeTeam(kept.address.tenantId, '19:team@thread.tacv2');
    expect(await store.list()).toEqual([kept]);
    expect(await store.revision()).not.toBe(before);
  });

  test('removing a team that has no channels moves nothing', async () => {
    const store = await make();
    await store.bind(channel('19:namnd@thread.tacv2'));
    const before = await store.revision();
    await store.removeTeam('another-tenant', '19:team@thread.tacv2');
    expect(await store.list()).toHaveLength(1);
    expect(await store.revision()).toBe(before);
  });

  test('odd conversation ids are kept apart', async () => {
    const store = await make();
    for (const id of oddIds) await store.bind(channel(id));
    const listed = (await store.list()).map(({ address }) => address.conversationId);
    expect(listed.sort()).toEqual([...oddIds].sort());
  });
}

function channel(conversationId: string, over: Partial<BoundChannel> = {}): BoundChannel {
  return {
    address: channelAddress(conversationId),
    name: 'Nämnden',
    bodyId: 'namnd',
    boundBy: 'name',
    boundAt: '2022-12-07T08:00:00Z',
    ...over,
  };
}
