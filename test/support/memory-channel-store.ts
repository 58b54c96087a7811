import { type BoundChannel, type ChannelStore, isFreeFor } from '../../src/core/directory/channel-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryChannelStore(keep: Keep = keepNothing): ChannelStore {
  const channels = new Map<string, BoundChannel>();
  let changes = 0;
  const keyOf = ({ address }: BoundChannel) => JSON.stringify([address.tenantId, address.conversationId]);
  const put = (channel: BoundChannel) => {
    channels.set(keyOf(channel), structuredClone(channel));
    changes += 1;
  };
  keep('Channels', () => channels, {
    onChange: () => {
      changes += 1;
    },
  });
  return {
    revision: async () => (changes === 0 ? '' : `revision-${changes}`),
    list: async () => [...channels.values()],
    bind: async (channel) => put(channel),
    bindIfFree: async (channel) => {
      const known = channels.get(keyOf(channel));
      if (known && !isFreeFor(known, channel)) return 'taken';
      put(channel);
      return 'bound';
    },
    removeTeam: async (tenantId, teamId) => {
      const gone = [...channels].filter(
        ([, { address }]) => address.tenantId === tenantId && address.teamId === teamId,
      );
      for (const [key] of gone) channels.delete(key);
      if (gone.length > 0) changes += 1;
    },
  };
}
