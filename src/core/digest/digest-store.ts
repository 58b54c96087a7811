import type { Digest } from './digest.ts';

export interface StoredDigest {
  readonly digest: Digest;
  readonly etag: string;
}

export interface DigestStore {
  read(month: string): Promise<StoredDigest | null>;
  /** Writes if the row is still at `etag` (null: still absent). A lost response is told from a conflict. */
  write(digest: Digest, etag: string | null): Promise<StoredDigest | 'conflict'>;
  /** Counts the person among those who noted the month's digest, each once; gives how many have. */
  note(month: string, by: { readonly personId: string; readonly at: string }): Promise<number>;
  countNoted(month: string): Promise<number>;
  /** Months newest first, with their states. */
  list(): Promise<readonly { readonly month: string; readonly state: Digest['state'] }[]>;
}
