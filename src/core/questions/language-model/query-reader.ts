import type { Vocabulary } from './vocabulary.ts';

/**
 * Another reader of questions, such as a language model. It gets no figure and no personal data, and nothing that it gives
 * is shown: it only says which of the queries that a question's own words allow is meant.
 */
export interface QueryReader {
  /**
   * `text` is what `withoutPersonalData` left. Gives anything at all, to be checked; null when there is nothing. One attempt
   * within a time limit. Never rejects for what the other side does.
   */
  read(text: string, vocabulary: Vocabulary): Promise<unknown>;
}
