import { expect, test } from '@jest/globals';
import type { ConversationStore, KeptConversation } from '../../src/core/chat/conversation-store.ts';
import { oddIds, times } from './samples.ts';

const key = { tenantId: 'tenant', personId: 'kiruna', conversationId: 'a:1' };

function kept(at: string, municipality = '2584'): KeptConversation {
  return {
    at,
    remembered: {
      query: {
        kind: 'fees',
        years: [2022],
        services: ['e-arkiv'],
        municipalities: [municipality],
        operation: 'values',
        by: 'service',
        top: 1,
      },
      awaiting: 'municipality',
    },
  };
}

export function conversationStoreContract(make: () => Promise<ConversationStore>): void {
  test('what was written is read back, whatever the ids; nothing is read of others', async () => {
    const store = await make();
    for (const conversationId of oddIds)
      await store.write({ ...key, conversationId }, kept('2022-12-07T08:00:00.000Z'));
    for (const conversationId of oddIds)
      expect(await store.read({ ...key, conversationId })).toEqual(kept('2022-12-07T08:00:00.000Z'));
    expect(await store.read(key)).toBeNull();
    expect(await store.read({ ...key, conversationId: oddIds[0] ?? '', personId: 'boden' })).toBeNull();
    expect(await store.read({ ...key, conversationId: oddIds[0] ?? '', tenantId: 'other' })).toBeNull();
  });

  test('the newer of two stands, whichever was written last', async () => {
    const store = await make();
    await store.write(key, kept('2022-12-07T08:00:01.000Z', '2582'));
    await store.write(key, kept('2022-12-07T08:00:00.000Z', '2584'));
    expect(await store.read(key)).toEqual(kept('2022-12-07T08:00:01.000Z', '2582'));
    await store.write(key, kept('2022-12-07T08:00:02.000Z', '2580'));
    expect(await store.read(key)).toEqual(kept('2022-12-07T08:00:02.000Z', '2580'));
  });

  test('of many writes at once, the newest stands', async () => {
    const store = await make();
    await Promise.all(times(8, (index) => store.write(key, kept(`2022-12-07T08:00:0${index}.000Z`))));
    expect((await store.read(key))?.at).toBe('2022-12-07T08:00:07.000Z');
  });

  test('what is older than an instant is removed, by several processes at once, and nothing else', async () => {
    const store = await make();
    const other = { ...key, personId: 'boden' };
    await store.write(key, kept('2022-12-07T08:00:00.000Z'));
    await store.write(other, kept('2022-12-07T08:30:00.000Z'));
    await Promise.all(times(3, () => store.removeBefore('2022-12-07T08:30:00.000Z')));
    expect(await store.read(key)).toBeNull();
    expect(await store.read(other)).toEqual(kept('2022-12-07T08:30:00.000Z'));
  });
}
