import type { KnownPerson, PeopleStore } from '../../src/core/directory/people-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryPeopleStore(keep: Keep = keepNothing): PeopleStore {
  const people = new Map<string, KnownPerson>();
  let changes = 0;
  keep('People', () => people, {
    onChange: () => {
      changes += 1;
    },
  });
  return {
    revision: async () => (changes === 0 ? '' : `revision-${changes}`),
    list: async () => [...people.values()],
    change: async ({ id, tenantId, name }, change) => {
      const key = JSON.stringify([tenantId, id]);
      const known = people.get(key) ?? {
        id,
        tenantId,
        name,
        personalAddress: null,
        accountId: null,
        language: null,
        subscribedIn: null,
        unsubscribedAt: null,
        pausedUntil: null,
        blockedAt: null,
      };
      const changed = change(known);
      if (changed === known) return known;
      people.set(key, structuredClone(changed));
      changes += 1;
      return changed;
    },
  };
}
