import type { RosterStore, Seat } from '../../src/core/directory/roster-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryRosterStore(keep: Keep = keepNothing): RosterStore {
  let roster: readonly Seat[] = [];
  let changes = 0;
  keep('Roster', () => roster);
  return {
    revision: async () => (changes === 0 ? '' : `revision-${changes}`),
    list: async () => roster,
    replaceAll: async (seats) => {
      roster = structuredClone(seats);
      changes += 1;
    },
    change: async (edit) => {
      const edited = edit(roster);
      if (edited === roster) return roster;
      roster = structuredClone(edited);
      changes += 1;
      return roster;
    },
  };
}
