import type { AttendanceStore } from './attendance/attendance-store.ts';
import { planDueCalls } from './attendance/calls.ts';
import { createMeetingCards } from './attendance/meeting-card.ts';
import { createPostedCards } from './attendance/posted-cards.ts';
import { pressAttendance } from './attendance/press.ts';
import { recordAnswer } from './attendance/record-answer.ts';
import { createAnswerMessage } from './chat/answer-message.ts';
import { createChatHandler } from './chat/chat-handler.ts';
import { createAttendanceCommands } from './chat/commands/attendance-commands.ts';
import { createDigestCommands } from './chat/commands/digest-commands.ts';
import { createDirectoryCommands } from './chat/commands/directory-commands.ts';
import { createListCommands } from './chat/commands/list-commands.ts';
import { createPresence } from './chat/presence.ts';
import type { ChatHandler } from './chat/replies.ts';
import type { Clock, Ids, Random } from './clock.ts';
import type { ChatSender } from './delivery/chat-sender.ts';
import { deliverStream } from './delivery/deliver-stream.ts';
import type { OutboxStore, WakeUps } from './delivery/outbox-store.ts';
import { createDigestFlow } from './digest/digest-flow.ts';
import { monthOfStream } from './digest/digest-message.ts';
import { createDigestProgress } from './digest/digest-progress.ts';
import type { DigestStore } from './digest/digest-store.ts';
import type { ChannelStore } from './directory/channel-store.ts';
import type { Directory } from './directory/directory.ts';
import type { PeopleStore } from './directory/people-store.ts';
import type { LoadedFigures } from './figures/figures.ts';
import type { Logger } from './log.ts';
import { createPermissions } from './permissions.ts';
import type { TimeZone } from './time/zone.ts';

/** Everything that the rules need from outside. */
export interface BoardPorts {
  readonly figures: () => LoadedFigures;
  readonly directory: Directory;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly attendance: AttendanceStore;
  readonly digests: DigestStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Logger;
  readonly zone: TimeZone;
  readonly coordinators: ReadonlySet<string>;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
  /** Asks for `tick` soon. */
  readonly requestTick: () => void;
  /** Asks for `updateCards` soon. */
  readonly requestCardUpdate: (meetingId: string) => void;
}

/** The bot without Teams, tables and timers: what it does when something comes in, and when time passes. */
export interface Board {
  readonly handler: ChatHandler;
  /** Delivers what a stream has waiting; gives the instant to look again, or null when nothing waits. */
  deliver(streamId: string): Promise<Date | null>;
  onDelivered(streamId: string): Promise<void>;
  updateCards(meetingId: string): Promise<void>;
  /** What is due now: calls, cards that a crash left behind, digests to finish. Repeatable, in any number of processes. */
  tick(): Promise<void>;
}

export function createBoard(ports: BoardPorts): Board {
  const { figures, directory, clock, zone, log } = ports;
  const permissions = createPermissions({ coordinators: ports.coordinators, roster: directory.seats });
  const cards = createMeetingCards({ store: ports.attendance, figures, clock, zone });
  const posted = createPostedCards({ ...ports, cards });
  const flow = createDigestFlow({ ...ports, store: ports.digests, recipients: directory });
  const progress = createDigestProgress({ ...ports, flow, store: ports.digests });
  const record = (answer: Parameters<typeof recordAnswer>[1]) =>
    recordAnswer({ store: ports.attendance, clock, ids: ports.ids, zone }, answer);
  const verifyCards = async () => {
    for (const meetingId of posted.current()) await posted.update(meetingId, { verify: true });
  };
  const presence = createPresence({ ...ports, verifyCards });
  const requestUpdate = ports.requestCardUpdate;
  const forAttendance = createAttendanceCommands({ ...ports, cards, record, requestUpdate, permissions });
  const forDigest = createDigestCommands({ ...ports, flow, store: ports.digests, permissions });
  const forDirectory = createDirectoryCommands({ ...ports, permissions });
  const lists = createListCommands({ figures, clock, zone, permissions });

  const handler = createChatHandler({
    directory,
    commands: {
      help: lists.help,
      meetings: lists.meetings,
      goals: lists.goals,
      agreements: lists.agreements,
      projects: lists.projects,
      attendance: forAttendance.showAttendance,
      'answer-for': forAttendance.answerFor,
      call: forAttendance.call,
      digest: forDigest.archive,
      'preview-digest': forDigest.preview,
      'send-digest': forDigest.send,
      subscribe: forDirectory.subscribe,
      unsubscribe: forDirectory.unsubscribe,
      language: forDirectory.setLanguage,
      bind: forDirectory.bind,
    },
    answer: createAnswerMessage({ figures, clock, zone, log }),
    pressAttendance: (action, language) =>
      pressAttendance({ cards, posted, permissions, record, requestUpdate, log }, action, language),
    pressDigest: forDigest.press,
    ...presence,
  });

  const dueJobs = [
    () => planDueCalls({ ...ports, channels: directory.channels }),
    async () => {
      for (const meetingId of posted.current()) await posted.update(meetingId);
    },
    async () => {
      for (const month of await flow.unfinished()) await progress.advance(month);
    },
  ];

  return {
    handler,
    deliver: (streamId) =>
      deliverStream(
        { ...ports, contentOf: monthOfStream(streamId) ? flow.contentOf : posted.contentOf },
        streamId,
      ),
    onDelivered: async (streamId) => {
      const month = monthOfStream(streamId);
      if (month) await progress.advance(month);
    },
    updateCards: (meetingId) => posted.update(meetingId),
    tick: async () => {
      // One job that fails does not keep the others from their turn.
      for (const job of dueJobs) await job().catch((error: unknown) => log.error('tick-failed', error));
    },
  };
}
