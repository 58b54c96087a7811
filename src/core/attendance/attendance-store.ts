import type { Answer, AnswerChange } from './answer.ts';

export interface StoredAnswer {
  /** Null when it was cleared: then the row is there, and the municipality is unanswered. */
  readonly answer: Answer | null;
  /** When it last changed: ISO instant, UTC. */
  readonly changedAt: string;
  readonly etag: string;
}

/** Answers and their history, by meeting. */
export interface AttendanceStore {
  /** Those that stand: a municipality whose answer was cleared has none. */
  answers(meetingId: string): Promise<readonly Answer[]>;
  /** Null when the municipality never answered. */
  read(meetingId: string, municipalityCode: string): Promise<StoredAnswer | null>;
  /**
   * Writes the answer and its history entry in one transaction, if the answer is still at `etag` (null: still absent).
   * A response lost after the write is told from a conflict by the entry's id.
   */
  record(meetingId: string, change: AnswerChange, etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(meetingId: string): Promise<readonly AnswerChange[]>;
}
