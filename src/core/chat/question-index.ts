import type { LoadedFigures } from '../figures/figures.ts';
import { createQuestions, type Questions } from '../questions/answer-question.ts';
import { createLanguageDetector, type DetectLanguage } from '../questions/detect-language.ts';
import type { AddedSynonym } from '../synonyms/synonym-store.ts';
import type { TimeZone } from '../time/zone.ts';

/** How questions are read now. */
export interface QuestionIndex {
  readonly questions: Questions;
  readonly writtenLanguage: DetectLanguage;
}

/** Gives the word lists of the current figures and words; they are built once for each version of both. */
export function createQuestionIndex(deps: {
  readonly figures: () => LoadedFigures;
  readonly synonyms: () => readonly AddedSynonym[];
  readonly zone: TimeZone;
}): () => QuestionIndex {
  let built: { figures: LoadedFigures; synonyms: readonly AddedSynonym[]; index: QuestionIndex } | null =
    null;
  return () => {
    const figures = deps.figures();
    const synonyms = deps.synonyms();
    if (built?.figures !== figures || built.synonyms !== synonyms) {
      const questions = createQuestions(figures, { zone: deps.zone, synonyms });
      built = {
        figures,
        synonyms,
        index: { questions, writtenLanguage: createLanguageDetector(figures, synonyms) },
      };
    }
    return built.index;
  };
}
