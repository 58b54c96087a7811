import { createConversations } from '../chat/conversations.ts';
import type { IncomingMessage } from '../chat/events.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock, Ids } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { Query } from '../questions/query.ts';
import { correctionTexts } from '../texts/corrections.ts';
import { type FigureReference, markOf, parseMark, presentValue, yearOf } from './figure-reference.ts';
import type { FiguresShown } from './figures-shown.ts';
import type { GivenAnswer, GivenAnswerStore } from './given-answer.ts';

/** An answer that is based on more figures than this tells of none of them by itself, and is not remembered. */
const maxFigures = 300;
/** How long `fel` refers to the answer before it. */
const memoryMs = 30 * 60_000;
/** The longest question that a button can ask again. */
const longestQuestion = 280;

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly figuresShown: FiguresShown;
  readonly givenAnswers: Pick<GivenAnswerStore, 'newestTo'>;
  /** Takes the answer to be written later, and returns at once. */
  readonly rememberAnswer: (answer: GivenAnswer) => void;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface Answered {
  /** What was answered; null when nothing was. */
  readonly query: Query | null;
  readonly messages: readonly OutgoingMessage[];
  readonly language: Language;
  /** Whether the message's own text asks the same whenever it is asked. */
  readonly standsAlone: boolean;
}

export interface AnsweredFigures {
  /** Remembers what an answer showed; gives its messages, with a button on a table to say that something is wrong. */
  note(message: IncomingMessage, answered: Answered): readonly OutgoingMessage[];
  /** The figures of the newest answer to this person in this conversation, also when another process gave it. */
  recall(message: IncomingMessage): Promise<readonly FigureReference[]>;
}

export function createAnsweredFigures(deps: Dependencies): AnsweredFigures {
  const conversations = createConversations<Pick<GivenAnswer, 'at' | 'figures'>>();
  return {
    note: (message, answered) => {
      const shown = answered.query ? deps.figuresShown(answered.query, deps.figures()) : [];
      if (shown.length === 0 || shown.length > maxFigures) return answered.messages;
      const given = givenAnswer(deps, message, answered, shown);
      conversations.remember(message, given, deps.clock.now());
      deps.rememberAnswer(given);
      return answered.messages.map((each) => withButton(each, message, answered));
    },
    recall: async (message) => {
      const now = deps.clock.now();
      const since = new Date(now.getTime() - memoryMs);
      const own = conversations.recall(message, now);
      const stored = await deps.givenAnswers.newestTo(message.person, message.address.conversationId, since);
      const newest = own && stored && stored.at > own.at ? stored : (own ?? stored);
      return (newest?.figures ?? []).flatMap(({ mark }) => parseMark(mark) ?? []);
    },
  };
}

function givenAnswer(
  deps: Dependencies,
  { person, address }: IncomingMessage,
  { language }: Answered,
  shown: readonly FigureReference[],
): GivenAnswer {
  const loaded = deps.figures();
  const years = new Set(shown.map(({ year }) => year));
  return {
    id: deps.ids.next(),
    person: { id: person.id, tenantId: person.tenantId },
    address,
    language,
    at: deps.clock.now().toISOString(),
    versionIds: loaded.filter(({ year }) => years.has(year)).map(({ versionId }) => versionId),
    figures: shown.flatMap((figure) => {
      const figures = yearOf(loaded, figure);
      const value = figures === null ? 'absent' : presentValue(figures, figure);
      return value === 'absent' ? [] : [{ mark: markOf(figure), value }];
    }),
  };
}

/**
 * A short answer stays text alone, and is followed by the command. The button asks about its own card where the text
 * says what was asked; else about the newest answer.
 */
function withButton(
  shown: OutgoingMessage,
  { text }: IncomingMessage,
  { language, standsAlone }: Answered,
): OutgoingMessage {
  if (shown.kind !== 'card' || shown.card.template !== 'table') return shown;
  const { command, button } = correctionTexts[language];
  const again = text.length <= longestQuestion && !text.includes(';') && standsAlone;
  const more = [...shown.card.data.more, { title: button, text: again ? `${command} ${text}` : command }];
  return { ...shown, card: { template: 'table', data: { ...shown.card.data, more } } };
}
