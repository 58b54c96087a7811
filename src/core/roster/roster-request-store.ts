import type { RosterRequest } from './roster-request.ts';

export interface StoredRequest {
  readonly request: RosterRequest;
  readonly etag: string;
}

/** Wishes to be on the roster. */
export interface RosterRequestStore {
  read(id: string): Promise<StoredRequest | null>;
  /** Oldest first. */
  list(): Promise<readonly StoredRequest[]>;
  /** Writes if the row is still at `etag` (null: still absent). A lost response is told from a conflict. */
  write(request: RosterRequest, etag: string | null): Promise<StoredRequest | 'conflict'>;
  /** Removes the row if it is still as it was read. */
  remove(stored: StoredRequest): Promise<void>;
}
