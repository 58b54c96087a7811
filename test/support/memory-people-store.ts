import type { KnownPerson, PeopleStore } from '../../src/core/directory/people-store.ts';

export function createMemoryPeopleStore(): PeopleStore {
  const people = new Map<string, KnownPerson>();
  let changes = 0;
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
      };
      const changed = change(known);
      if (changed === known) return known;
      people.set(key, structuredClone(changed));
      changes += 1;
      return changed;
    },
  };
}
