import type { ChainChange } from '../../src/core/substitutes/substitute-chain.ts';
import type { StoredChain, SubstituteChainStore } from '../../src/core/substitutes/substitute-chain-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemorySubstituteChainStore(keep: Keep = keepNothing): SubstituteChainStore {
  const chains = new Map<string, StoredChain>();
  const changes: ChainChange[] = [];
  const keyOf = (meetingId: string, code: string) => JSON.stringify([meetingId, code]);
  keep('SubstituteRequests', () => chains);
  keep('SubstituteRequests', () => changes);
  return {
    list: async (meetingId) => [...chains.values()].filter(({ chain }) => chain.meetingId === meetingId),
    read: async (meetingId, code) => chains.get(keyOf(meetingId, code)) ?? null,
    record: async (change, etag) => {
      if (changes.some(({ id }) => id === change.id)) return 'recorded';
      const key = keyOf(change.after.meetingId, change.after.municipalityCode);
      if ((chains.get(key)?.etag ?? null) !== etag) return 'conflict';
      changes.push(structuredClone(change));
      chains.set(key, { chain: structuredClone(change.after), etag: `etag-${changes.length}` });
      return 'recorded';
    },
    history: async (meetingId) =>
      changes
        .filter(({ after }) => after.meetingId === meetingId)
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  };
}
