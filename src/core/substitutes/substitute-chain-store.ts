import type { ChainChange, SubstituteChain } from './substitute-chain.ts';

export interface StoredChain {
  readonly chain: SubstituteChain;
  readonly etag: string;
}

/** Who was asked to serve, by meeting and municipality, and the history of it. */
export interface SubstituteChainStore {
  list(meetingId: string): Promise<readonly StoredChain[]>;
  /** Null when nobody was ever asked. */
  read(meetingId: string, municipalityCode: string): Promise<StoredChain | null>;
  /**
   * Writes the chain and its history entry in one transaction, if the chain is still at `etag` (null: still absent). A
   * response lost after the write is told from a conflict by the entry's id.
   */
  record(change: ChainChange, etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(meetingId: string): Promise<readonly ChainChange[]>;
}
