import type { RosterStore, Seat } from '../../src/core/directory/roster-store.ts';

export function createMemoryRosterStore(): RosterStore {
  let roster: readonly Seat[] = [];
  let changes = 0;
  return {
    revision: async () => (changes === 0 ? '' : `revision-${changes}`),
    list: async () => roster,
    replaceAll: async (seats) => {
      roster = structuredClone(seats);
      changes += 1;
    },
  };
}
