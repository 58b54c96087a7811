import type { GoalChange, GoalRecord } from './goal-record.ts';

export interface StoredGoal {
  readonly record: GoalRecord;
  readonly etag: string;
}

/** What the board says of its goals, one row for each goal and year, and the history. */
export interface GoalStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly GoalRecord[]>;
  /** Null while nothing was said of the goal. */
  read(year: number, goalId: string): Promise<StoredGoal | null>;
  /**
   * Writes the record and its history entry in one transaction, if the record is still at `etag` (null: still absent). A
   * response lost after the write is told from a conflict by the entry's id.
   */
  record(change: GoalChange, etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(year: number, goalId: string): Promise<readonly GoalChange[]>;
}
