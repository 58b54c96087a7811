import type { CommandName } from '../chat/command.ts';
import type { RunCommand } from '../chat/commands/command-context.ts';
import { createCorrectionCommands } from '../chat/commands/correction-commands.ts';
import { createVersionCommands } from '../chat/commands/version-commands.ts';
import { createWrongCommand, proposeCorrectionVerb } from '../chat/commands/wrong-command.ts';
import type { IncomingCardAction } from '../chat/events.ts';
import type { QuestionIndex } from '../chat/question-index.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Clock, Ids } from '../clock.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import { ownMunicipality } from '../directory/own-municipality.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Permissions } from '../permissions.ts';
import type { Query } from '../questions/query.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { createCorrectionAnnouncer } from './announce-correction.ts';
import { type AnsweredFigures, createAnsweredFigures } from './answered-figures.ts';
import { type CorrectionFlow, createCorrectionFlow } from './correction-flow.ts';
import type { CorrectionStore } from './correction-store.ts';
import { figuresShown } from './figures-shown.ts';
import type { GivenAnswer, GivenAnswerStore } from './given-answer.ts';
import { createProposeFigure } from './propose-figure.ts';

/** What corrections and versions need from outside. */
export interface CorrectionPorts {
  readonly figures: () => LoadedFigures;
  /** The figures by version; what is in memory follows from them. */
  readonly versions: FiguresStore;
  readonly refreshFigures: () => Promise<void>;
  readonly corrections: CorrectionStore;
  readonly givenAnswers: GivenAnswerStore;
  /** Takes the answer to be written later, and returns at once. */
  readonly rememberAnswer: (answer: GivenAnswer) => void;
  readonly directory: Directory;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly zone: TimeZone;
  readonly coordinators: ReadonlySet<string>;
  readonly digestOf: (text: string) => string;
}

type Commands = Extract<
  CommandName,
  | 'wrong'
  | 'corrections'
  | 'accept-correction'
  | 'decline-correction'
  | 'versions'
  | 'compare-versions'
  | 'switch-version'
>;

export interface Corrections {
  readonly commands: Readonly<Record<Commands, RunCommand>>;
  readonly press: (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;
  readonly noteFigures: AnsweredFigures['note'];
  /** The list of goals, whose figures may be wrong like those of any answer. */
  readonly noteGoals: (list: RunCommand) => RunCommand;
  readonly flow: CorrectionFlow;
}

/** "Wrong answer": from the answer that was given to the version that replaces it. */
export function createCorrections(
  ports: CorrectionPorts,
  chat: { readonly permissions: Permissions; readonly questionIndex: () => QuestionIndex },
): Corrections {
  const { figures, clock, zone } = ports;
  const announcer = createCorrectionAnnouncer(ports);
  const flow = createCorrectionFlow({ ...ports, store: ports.corrections, announcer });
  const answered = createAnsweredFigures({ ...ports, figuresShown });
  const { wrong, press } = createWrongCommand({
    figures,
    answered,
    figuresOf: (question, { person }, language) => {
      const today = localTime(clock.now(), zone).date;
      const own = ownMunicipality(ports.directory.seats(), person, today);
      const asked = { text: question, language, today, previous: null, own };
      const answer = chat.questionIndex().questions.answer(asked);
      const query = answer.outcome === 'answered' ? answer.understood : null;
      return query ? figuresShown(query, figures()) : [];
    },
    propose: createProposeFigure({ figures, flow }),
  });
  const decisions = createCorrectionCommands({ flow, figures, zone, permissions: chat.permissions });
  const versions = createVersionCommands({ ...ports, permissions: chat.permissions });
  return {
    flow,
    noteFigures: answered.note,
    noteGoals: (list) => async (context) => {
      const messages = await list(context);
      const [newest] = figures();
      const query = newest ? allGoals(newest.year) : null;
      const { message, language } = context;
      return answered.note(message, { query, messages, language, standsAlone: false });
    },
    commands: {
      wrong,
      corrections: decisions.list,
      'accept-correction': decisions.accept,
      'decline-correction': decisions.decline,
      versions: versions.list,
      'compare-versions': versions.compare,
      'switch-version': versions.switchTo,
    },
    press: (action, language) =>
      action.verb === proposeCorrectionVerb ? press(action, language) : decisions.press(action, language),
  };
}

function allGoals(year: number): Query {
  return { kind: 'goals', year, goals: [], status: null, level: null };
}
