import type { Question, QuestionAnswer } from '../answer-question.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Query } from '../query.ts';
import type { Scope } from '../scope.ts';
import { agreedQuery, supportedQueries } from './supported-queries.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** A question that was not understood, ready for another reader. */
export interface SecondReading {
  /** Fit to leave the organisation; every word of it is one that the lists here hold. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The answer to the query that was read, marked as such; null unless the question's own words support the query. */
  answer(read: unknown): QuestionAnswer | null;
}

/**
 * Null when no query has the support of the question's words, whatever another reader makes of it. Then it is not asked at
 * all: a word that nothing explains, which may be somebody's name, never leaves.
 */
export function secondReading(
  question: Question,
  known: {
    readonly scope: Scope;
    readonly gazetteer: Gazetteer;
    readonly answerQuery: (query: Query) => QuestionAnswer;
  },
): SecondReading | null {
  const { gazetteer, answerQuery } = known;
  // Whose municipality "ours" is, is personal, and nothing that another reader could say.
  const scope = { ...known.scope, own: null };
  const supported = supportedQueries(question.text, scope, gazetteer);
  if (supported.length === 0) return null;
  return {
    text: withoutPersonalData(question.text),
    vocabulary: vocabularyOf(scope.figures, scope.today),
    answer: (read) => {
      const agreed = agreedQuery(read, supported);
      if (!agreed) return null;
      const answer = answerQuery(agreed);
      return { ...answer, messages: answer.messages.map((message) => ({ ...message, aiAssisted: true })) };
    },
  };
}
