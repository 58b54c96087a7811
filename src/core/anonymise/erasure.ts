import type { Address } from '../chat/events.ts';
import type { Language } from '../language.ts';

/** An order to anonymise somebody, and once it is done, what was changed. */
export interface Erasure {
  readonly id: string;
  /** Whom; null once it is done, since that must not be kept. */
  readonly personId: string | null;
  /** What stands for the person, from the first record to the last. */
  readonly pseudonymId: string;
  /** Entra object id of the coordinator, or `cli`. */
  readonly orderedBy: string;
  /** Where to say that it is done; null for nowhere, and once it was said. */
  readonly address: Address | null;
  readonly language: Language;
  /** ISO instant, UTC. */
  readonly orderedAt: string;
  /** Until when it belongs to the process that works on it: ISO instant, UTC; null when to none. */
  readonly claimedUntil: string | null;
  /** How many records were changed so far, by area. */
  readonly changed: Readonly<Record<string, number>>;
  /** ISO instant, UTC; null while it is under way. */
  readonly doneAt: string | null;
}

export interface StoredErasure {
  readonly erasure: Erasure;
  readonly etag: string;
}

/** The orders, which stay as the proof that they were carried out. */
export interface ErasureStore {
  read(id: string): Promise<StoredErasure | null>;
  list(): Promise<readonly StoredErasure[]>;
  /** Writes if the row is still at `etag` (null: still absent). A lost response is told from a conflict. */
  write(erasure: Erasure, etag: string | null): Promise<StoredErasure | 'conflict'>;
}
