import type { AddedSynonym, AddedSynonyms, SynonymStore } from '../core/synonyms/synonym-store.ts';
import { createSnapshot } from './snapshot.ts';

/** The coordinators' words, held in memory and read anew when they change. */
export function createSynonymsSnapshot(store: SynonymStore): AddedSynonyms {
  return createSnapshot<readonly AddedSynonym[]>({
    initial: [],
    revision: () => store.revision(),
    load: () => store.list(),
  });
}
