import type { ConfirmedPresence, PresenceChange, PresenceDraft } from './presence.ts';

export interface StoredPresence {
  readonly presence: ConfirmedPresence;
  readonly etag: string;
}

/** Presence as it was confirmed, one row for each meeting, its history, and what coordinators are filling in. */
export interface PresenceStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  /** Of all meetings, in the order of their dates. */
  list(): Promise<readonly ConfirmedPresence[]>;
  /** Null while nobody has confirmed it. */
  read(meetingId: string): Promise<StoredPresence | null>;
  /**
   * Writes the presence and its history entry in one transaction, if the presence is still at `etag` (null: still absent).
   * A response lost after the write is told from a conflict by the entry's id.
   */
  record(change: PresenceChange, etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(meetingId: string): Promise<readonly PresenceChange[]>;
  /** Null when the person has none. */
  draft(meetingId: string, personId: string): Promise<PresenceDraft | null>;
  /** One a person and meeting; the last one stands. */
  putDraft(draft: PresenceDraft): Promise<void>;
  /** Of all people. Repeatable. */
  removeDrafts(meetingId: string): Promise<void>;
}
