import type { RunCommand } from '../chat/commands/command-context.ts';
import {
  acceptCorrectionVerb,
  createCorrectionCommands,
  declineCorrectionVerb,
} from '../chat/commands/correction-commands.ts';
import { createVersionCommands } from '../chat/commands/version-commands.ts';
import { createWrongCommand, proposeCorrectionVerb } from '../chat/commands/wrong-command.ts';
import type { QuestionIndex } from '../chat/question-index.ts';
import type { Clock, Ids } from '../clock.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import { ownMunicipality } from '../directory/own-municipality.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { Logger } from '../log.ts';
import type { Permissions } from '../permissions.ts';
import type { Query } from '../questions/query.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { createCorrectionAnnouncer } from './announce-correction.ts';
import { type AnsweredFigures, createAnsweredFigures } from './answered-figures.ts';
import { createCorrectionFlow } from './correction-flow.ts';
import type { CorrectionStore } from './correction-store.ts';
import { correctionOfStream } from './correction-streams.ts';
import { figuresShown } from './figures-shown.ts';
import type { GivenAnswer, GivenAnswerStore } from './given-answer.ts';
import { createProposeFigure } from './propose-figure.ts';

/** What corrections and versions need from outside. */
export interface CorrectionPorts {
  readonly figures: () => LoadedFigures;
  readonly loadedFigures: () => LoadedFigures;
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

export interface Corrections {
  readonly noteFigures: AnsweredFigures['note'];
  /** The list of goals, whose figures may be wrong like those of any answer. */
  readonly noteGoals: (list: RunCommand) => RunCommand;
  readonly feature: Feature;
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
    propose: createProposeFigure({ figures, loadedFigures: ports.loadedFigures, flow }),
  });
  const decisions = createCorrectionCommands({ flow, figures, zone, permissions: chat.permissions });
  const versions = createVersionCommands({ ...ports, permissions: chat.permissions });
  return {
    noteFigures: answered.note,
    noteGoals: (list) => async (context) => {
      const messages = await list(context);
      const [newest] = figures();
      const query = newest ? allGoals(newest.year) : null;
      const { message, language } = context;
      return answered.note(message, { query, messages, language, standsAlone: false });
    },
    feature: {
      commands: {
        wrong,
        corrections: decisions.list,
        'accept-correction': decisions.accept,
        'decline-correction': decisions.decline,
        versions: versions.list,
        'compare-versions': versions.compare,
        'switch-version': versions.switchTo,
      },
      presses: {
        [proposeCorrectionVerb]: press,
        [acceptCorrectionVerb]: decisions.press,
        [declineCorrectionVerb]: decisions.press,
      },
      streams: [{ owns: (streamId) => correctionOfStream(streamId) !== null, contentOf: flow.contentOf }],
      due: [
        async () =>
          eachAlone(await flow.unfinished(), flow.advance, {
            log: ports.log,
            event: 'correction-not-advanced',
          }),
      ],
    },
  };
}

function allGoals(year: number): Query {
  return { kind: 'goals', year, goals: [], status: null, level: null };
}
