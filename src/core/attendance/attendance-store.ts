import type { Answer, AnswerChange } from './answer.ts';

export interface StoredAnswer {
  readonly answer: Answer;
  readonly etag: string;
}

/** Answers and their history, by meeting. */
export interface AttendanceStore {
  answers(meetingId: string): Promise<readonly Answer[]>;
  read(meetingId: string, municipalityCode: string): Promise<StoredAnswer | null>;
  /**
   * Writes the answer and its history entry in one transaction, if the answer is still at `etag` (null: still absent).
   * A response lost after the write is told from a conflict by the entry's id.
   */
  record(meetingId: string, change: AnswerChange, etag: string | null): Promise<'recorded' | 'conflict'>;
  /** Oldest first. */
  history(meetingId: string): Promise<readonly AnswerChange[]>;
}
