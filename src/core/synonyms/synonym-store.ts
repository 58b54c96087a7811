import type { Language } from '../language.ts';
import type { RowReference } from '../questions/names.ts';

/** A word that a coordinator gave to rows, besides those that come with the figures. */
export interface AddedSynonym {
  /** As it was typed; words that differ in case and diacritics alone are the same. */
  readonly word: string;
  readonly language: Language;
  /** What it means: rows of different kinds that bear one name, such as a service and its agreement. */
  readonly rows: readonly RowReference[];
  /** Entra object id of the coordinator, or `cli`. */
  readonly addedBy: string;
  /** ISO instant, UTC. */
  readonly addedAt: string;
}

export interface SynonymStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly AddedSynonym[]>;
  /** Adds the word, or gives it its new meaning. */
  put(synonym: AddedSynonym): Promise<void>;
  remove(word: string): Promise<'removed' | 'absent'>;
}

/** Added words as this process knows them: read from memory, at most a few seconds behind other processes. */
export interface AddedSynonyms {
  current(): readonly AddedSynonym[];
  /** Reads anew what changed; after a write of this process, so that it sees its own change at once. */
  refresh(): Promise<void>;
}
