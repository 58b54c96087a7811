import type { AddedSynonym, SynonymStore } from '../../src/core/synonyms/synonym-store.ts';
import { fold } from '../../src/core/texts/fold.ts';

export function createMemorySynonymStore(): SynonymStore {
  const words = new Map<string, AddedSynonym>();
  let changes = 0;
  return {
    revision: async () => (changes === 0 ? '' : `revision-${changes}`),
    list: async () => [...words.values()],
    put: async (synonym) => {
      words.set(fold(synonym.word), structuredClone(synonym));
      changes += 1;
    },
    remove: async (word) => {
      if (!words.delete(fold(word))) return 'absent';
      changes += 1;
      return 'removed';
    },
  };
}
