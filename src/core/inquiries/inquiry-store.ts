import type { Inquiry } from './inquiry.ts';

export interface StoredInquiry {
  readonly inquiry: Inquiry;
  readonly etag: string;
}

export interface InquiryStore {
  /** One write. Throws when the id is taken. */
  add(inquiry: Inquiry): Promise<void>;
  read(id: string): Promise<StoredInquiry | null>;
  /** Writes if the row is still as it was read. A lost response is told from a conflict. */
  change(stored: StoredInquiry, next: Inquiry): Promise<'written' | 'conflict'>;
  /** Those asked in the month (`YYYY-MM`), or all of them; newest first. */
  list(month: string | null): Promise<readonly Inquiry[]>;
  /** Ids of those in `forwarding` or `answering`, found without reading any other. */
  unfinished(): Promise<readonly string[]>;
  /** Removes those asked before the ISO instant, whatever became of them; gives how many there were. */
  removeBefore(instant: string): Promise<number>;
}

/** Whether a job has work left with it. */
export function isUnfinished({ state }: Inquiry): boolean {
  return state === 'forwarding' || state === 'answering';
}
