import type { PlanChange, PlannedMeeting } from './planned-meeting.ts';

/** The whole plan, with the version mark on which a change of it is conditional. */
export interface StoredPlan {
  readonly meetings: readonly PlannedMeeting[];
  /** Null before the first change. */
  readonly etag: string | null;
}

/** So many changes may be recorded together. */
export const maxChangesAtOnce = 40;

/** What was added to the meetings of the figures and changed of them, and the history of that. */
export interface PlanStore {
  /** Changes whenever anything of the plan does; one point read. `''` when there never was a change. */
  revision(): Promise<string>;
  /** In the order of their dates. */
  list(): Promise<readonly PlannedMeeting[]>;
  /** To check a change against and record it on. */
  read(): Promise<StoredPlan>;
  /**
   * Writes each change's meeting and history entry, all in one transaction, if nothing of the plan has changed since it was
   * read: two who change different meetings at once could else put them on the same day. A response lost after the write is
   * told from a conflict by the entries' ids. At most `maxChangesAtOnce`.
   */
  record(changes: readonly PlanChange[], etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(meetingId: string): Promise<readonly PlanChange[]>;
}
