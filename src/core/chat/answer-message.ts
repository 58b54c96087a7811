import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import { createQuestions, type Questions } from '../questions/answer-question.ts';
import type { Query } from '../questions/query.ts';
import { chatTexts } from '../texts/chat.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { sentence } from './commands/command-context.ts';
import { createConversations } from './conversations.ts';
import type { IncomingMessage } from './events.ts';
import type { OutgoingMessage } from './replies.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

/** Answers a question from the figures in memory, with the question before it in mind. */
export type AnswerMessage = (message: IncomingMessage, language: Language) => readonly OutgoingMessage[];

export function createAnswerMessage(deps: Dependencies): AnswerMessage {
  const conversations = createConversations<Query>();
  let indexed: { readonly figures: LoadedFigures; readonly questions: Questions } | null = null;

  /** The word lists are built once for each version of the figures. */
  const questionsOf = (figures: LoadedFigures): Questions => {
    if (indexed?.figures !== figures) indexed = { figures, questions: createQuestions(figures) };
    return indexed.questions;
  };

  return (message, language) => {
    const figures = deps.figures();
    if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
    const now = deps.clock.now();
    const answer = questionsOf(figures).answer({
      text: message.text,
      language,
      today: localTime(now, deps.zone).date,
      previous: conversations.recall(message, now),
    });
    if (answer.understood) conversations.remember(message, answer.understood, now);
    deps.log.info('question', { outcome: answer.outcome });
    return answer.messages;
  };
}
