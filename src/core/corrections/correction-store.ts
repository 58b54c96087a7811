import type { Correction } from './correction.ts';

export interface StoredCorrection {
  readonly correction: Correction;
  readonly etag: string;
}

export interface CorrectionStore {
  read(id: string): Promise<StoredCorrection | null>;
  /** Writes if the row is still at `etag` (null: still absent). A lost response is told from a conflict. */
  write(correction: Correction, etag: string | null): Promise<StoredCorrection | 'conflict'>;
  /** Those that are not finished, oldest first. */
  unfinished(): Promise<readonly Correction[]>;
}

/** Decided, and nobody is left to be told. */
export function isFinished({ state, announced }: Correction): boolean {
  return state !== 'open' && state !== 'accepting' && announced === 'all';
}
