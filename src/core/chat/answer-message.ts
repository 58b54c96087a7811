import type { Clock } from '../clock.ts';
import type { AnsweredFigures } from '../corrections/answered-figures.ts';
import type { Directory } from '../directory/directory.ts';
import { ownMunicipality } from '../directory/own-municipality.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { keptText } from '../inquiries/kept-text.ts';
import type { OfferCoordinator } from '../inquiries/offer-coordinator.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Question, QuestionAnswer, Questions } from '../questions/answer-question.ts';
import type { QueryReader } from '../questions/language-model/query-reader.ts';
import { chatTexts } from '../texts/chat.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { sentence } from './commands/command-context.ts';
import type { ConversationMemory } from './conversation-memory.ts';
import { createConversations } from './conversations.ts';
import type { IncomingMessage } from './events.ts';
import type { QuestionIndex } from './question-index.ts';
import type { OutgoingMessage } from './replies.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly questionIndex: () => QuestionIndex;
  readonly memory: ConversationMemory;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
  /** Null when no language model is configured. */
  readonly queryReader: QueryReader | null;
  readonly offerCoordinator: OfferCoordinator;
  /** Remembers the figures that an answer shows, without waiting for anything. */
  readonly noteFigures: AnsweredFigures['note'];
}

/**
 * Answers a question from the figures in memory, with the question before it in mind. Only one without an answer is stored.
 * `languageOf` gives the language to answer in, by that of the text; null when the text tells none.
 */
export type AnswerMessage = (
  message: IncomingMessage,
  languageOf: (written: Language | null) => Language,
) => Promise<readonly OutgoingMessage[]>;

export function createAnswerMessage(deps: Dependencies): AnswerMessage {
  const texts = createConversations<string>();
  const spoken = createConversations<Language>();

  /** As the text is written; a word or a name alone is in the language of what the person wrote before it. */
  const writtenLanguage = (message: IncomingMessage, now: Date): Language | null => {
    const written = deps.questionIndex().writtenLanguage(message.text);
    if (written === null) return spoken.recall(message, now);
    spoken.remember(message, written, now);
    return written;
  };

  /** A complete question is answered from memory; one that leans on another waits for what other processes know. */
  const answerOf = async (message: IncomingMessage, question: Question, now: Date) => {
    const { questions } = deps.questionIndex();
    const answer = questions.answer(question);
    if (!answer.leans) return { questions, question, answer };
    const previous = await deps.memory.recallAnywhere(message, now);
    if (previous === question.previous) return { questions, question, answer };
    const asked = { ...question, previous };
    return { questions, question: asked, answer: questions.answer(asked) };
  };

  /** Asks the other reader, if there is one and it could help; only a question that was not understood waits for it. */
  const readAgain = async (questions: Questions, question: Question): Promise<QuestionAnswer | null> => {
    const reading = deps.queryReader && questions.secondReading(question);
    if (!deps.queryReader || !reading) return null;
    const answer = reading.answer(await deps.queryReader.read(reading.text, reading.vocabulary));
    deps.log.info('question-read-again', { outcome: answer?.outcome ?? 'unsupported' });
    return answer;
  };

  return async (message, languageOf) => {
    const now = deps.clock.now();
    const language = languageOf(writtenLanguage(message, now));
    const figures = deps.figures();
    if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
    const today = localTime(now, deps.zone).date;
    const asked: Question = {
      text: message.text,
      language,
      today,
      previous: deps.memory.recall(message, now),
      own: ownMunicipality(deps.directory.seats(), message.person, today),
    };
    const { questions, question, answer: read } = await answerOf(message, asked, now);
    const answer =
      read.outcome === 'not-understood' ? ((await readAgain(questions, question)) ?? read) : read;
    if (answer.remembered) deps.memory.remember(message, answer.remembered, now);
    deps.log.info('question', { outcome: answer.outcome });
    const before = texts.recall(message, now);
    texts.remember(message, keptText(message.text), now);
    const messages = await deps.offerCoordinator(answer, { message, language, before });
    const query = answer.outcome === 'answered' ? answer.understood : null;
    return deps.noteFigures(message, {
      query,
      messages,
      language,
      standsAlone: !answer.leans && answer === read,
    });
  };
}
