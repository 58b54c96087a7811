import { createAnonymiseFeature } from './anonymise/anonymise-feature.ts';
import { createAttendance } from './attendance/attendance-feature.ts';
import type { BoardPorts } from './board-ports.ts';
import { createAnswerMessage } from './chat/answer-message.ts';
import { createChatHandler } from './chat/chat-handler.ts';
import { createDirectoryCommands } from './chat/commands/directory-commands.ts';
import { createListCommands } from './chat/commands/list-commands.ts';
import { createSynonymCommands } from './chat/commands/synonym-commands.ts';
import { createConversationMemory } from './chat/conversation-memory.ts';
import { createPresence } from './chat/presence.ts';
import { createQuestionIndex } from './chat/question-index.ts';
import type { ChatHandler } from './chat/replies.ts';
import { createCorrections } from './corrections/corrections.ts';
import { deliverStream } from './delivery/deliver-stream.ts';
import { createDigestFeature } from './digest/digest-feature.ts';
import { createBoardWorkingDays } from './digest/working-days.ts';
import { createAccountNotes } from './directory/note-account.ts';
import { eachAlone } from './each-alone.ts';
import { combineFeatures } from './feature.ts';
import { createGoals } from './goals/goals-feature.ts';
import { answerHistory } from './history/answer-history.ts';
import { createHistoryFeature } from './history/history-feature.ts';
import { planHistory } from './history/plan-history.ts';
import { presenceHistory } from './history/presence-history.ts';
import { substituteHistory } from './history/substitute-history.ts';
import { createInquiries } from './inquiries/inquiry-feature.ts';
import { createCalendarFeature } from './links/calendar-feature.ts';
import { createLinks } from './links/create-links.ts';
import { createReadFile } from './links/read-file.ts';
import type { ReadFile } from './links/served-file.ts';
import { createAttendanceRecords } from './minutes/attendance-records.ts';
import { createMinutesFeature } from './minutes/minutes-feature.ts';
import { createPermissions } from './permissions.ts';
import { createPlanFeature } from './plan/plan-feature.ts';
import { createPresenceFeature } from './presence/presence-feature.ts';
import { createFeeReminder } from './rollover/fee-reminder.ts';
import { createRoster } from './roster/roster-feature.ts';
import { createScheduleFeature } from './schedule/schedule-feature.ts';
import { createSelfCheckFeature } from './self-check/self-check-feature.ts';
import { createStatisticsFeature } from './statistics/statistics-feature.ts';
import { createSubstitutesFeature } from './substitutes/substitutes-feature.ts';

/** The bot without Teams, tables and timers: what it does when something comes in, and when time passes. */
export interface Board {
  readonly handler: ChatHandler;
  /** Delivers what a stream has waiting; gives the instant to look again, or null when nothing waits. */
  deliver(streamId: string): Promise<Date | null>;
  onDelivered(streamId: string): Promise<void>;
  updateCards(meetingId: string): Promise<void>;
  /** What an unguessable address leads to. */
  readonly readFile: ReadFile;
  /** Writes what conversations have come to, for other processes; once a second or oftener. */
  saveConversations(): Promise<void>;
  /** What is due now: calls, cards that a crash left behind, digests to finish. Repeatable, in any number of processes. */
  tick(): Promise<void>;
}

export function createBoard(ports: BoardPorts): Board {
  const { figures, directory, clock, zone, log } = ports;
  const permissions = createPermissions({ coordinators: ports.coordinators, roster: directory.seats });
  const questionIndex = createQuestionIndex({ figures, zone, synonyms: ports.addedSynonyms.current });
  const memory = createConversationMemory({ conversations: ports.conversations, log });
  const roster = createRoster(ports, permissions);
  const attendance = createAttendance(ports, permissions, roster.offerToJoin);
  const inquiries = createInquiries(ports, permissions);
  const corrections = createCorrections(ports, { permissions, questionIndex });
  const presence = createPresence({
    ...ports,
    verifyCards: attendance.verifyCards,
    noteAccounts: createAccountNotes(ports),
  });
  const lists = createListCommands({ figures, clock, zone, permissions });
  const isWorkingDay = createBoardWorkingDays(ports);
  const goals = createGoals(ports, { permissions, isWorkingDay });
  const feeReminder = createFeeReminder(ports);

  const addresses = createLinks(ports);

  const features = combineFeatures([
    { commands: { ...lists, goals: goals.withButton(corrections.noteGoals(lists.goals)) } },
    { commands: createDirectoryCommands({ ...ports, permissions }), due: [presence.bindSeen] },
    attendance.feature,
    createPlanFeature(ports, permissions),
    createDigestFeature(ports, { permissions, isWorkingDay }),
    goals.feature,
    inquiries.feature,
    corrections.feature,
    createScheduleFeature(ports, { attendance, permissions }),
    createSubstitutesFeature(ports, attendance.record),
    createSelfCheckFeature({ ...ports, permissions }),
    createPresenceFeature(ports, permissions),
    createMinutesFeature(ports, { permissions, addresses }),
    createCalendarFeature(ports, addresses),
    roster.feature,
    createAnonymiseFeature(ports, permissions),
    createHistoryFeature({
      ...ports,
      permissions,
      sources: [answerHistory, planHistory, substituteHistory, presenceHistory].map((source) =>
        source(ports),
      ),
    }),
    createStatisticsFeature({ ...ports, permissions }),
    { commands: createSynonymCommands({ ...ports, permissions }) },
    { streams: [feeReminder], due: [feeReminder.remind] },
    { due: [() => memory.clean(clock.now())] },
  ]);

  const handler = createChatHandler({
    directory,
    features,
    answer: createAnswerMessage({
      ...ports,
      questionIndex,
      memory,
      noteFigures: corrections.noteFigures,
      offerCoordinator: inquiries.offerCoordinator,
    }),
    ...presence,
  });

  return {
    handler,
    deliver: async (streamId) => {
      const stream = features.stream(streamId);
      if (stream) return deliverStream({ ...ports, contentOf: stream.contentOf }, streamId);
      // A newer version of the bot planned it, and will deliver it.
      log.warn('stream-unknown', { streamId });
      return null;
    },
    onDelivered: async (streamId) => features.stream(streamId)?.onDelivered?.(streamId),
    updateCards: (meetingId) => attendance.posted.update(meetingId),
    saveConversations: memory.save,
    readFile: createReadFile({ ...ports, links: addresses, records: createAttendanceRecords(ports) }),
    tick: () => eachAlone(features.due, (job) => job(), { log, event: 'tick-failed' }),
  };
}
