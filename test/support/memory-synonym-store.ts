import type { AddedSynonym, SynonymStore } from '../../src/core/synonyms/synonym-store.ts';
import { fold } from '../../src/core/texts/fold.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemorySynonymStore(keep: Keep = keepNothing): SynonymStore {
  const words = new Map<string, AddedSynonym>();
  let changes = 0;
  keep('Synonyms', () => words, {
    onChange: () => {
      changes += 1;
    },
  });
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
