import { planDueCalls } from './attendance/calls.ts';
import { createMeetingCards } from './attendance/meeting-card.ts';
import { createPostedCards } from './attendance/posted-cards.ts';
import { pressAttendance } from './attendance/press.ts';
import { recordAnswer } from './attendance/record-answer.ts';
import type { BoardPorts } from './board-ports.ts';
import { createAnswerMessage } from './chat/answer-message.ts';
import { createChatHandler } from './chat/chat-handler.ts';
import { createAttendanceCommands } from './chat/commands/attendance-commands.ts';
import { createCallCommand } from './chat/commands/call-command.ts';
import { createDigestCommands } from './chat/commands/digest-commands.ts';
import { createDirectoryCommands } from './chat/commands/directory-commands.ts';
import { createInquiryCommands } from './chat/commands/inquiry-commands.ts';
import { createListCommands } from './chat/commands/list-commands.ts';
import { createSynonymCommands } from './chat/commands/synonym-commands.ts';
import { createConversationMemory } from './chat/conversation-memory.ts';
import { createPresence } from './chat/presence.ts';
import { createQuestionIndex } from './chat/question-index.ts';
import type { ChatHandler } from './chat/replies.ts';
import { correctionOfStream } from './corrections/correction-streams.ts';
import { createCorrections } from './corrections/corrections.ts';
import { type ContentOf, deliverStream } from './delivery/deliver-stream.ts';
import { createDigestFlow } from './digest/digest-flow.ts';
import { monthOfStream } from './digest/digest-message.ts';
import { createDigestProgress } from './digest/digest-progress.ts';
import { eachAlone } from './each-alone.ts';
import { createCoordinatorCards } from './inquiries/coordinator-cards.ts';
import { createInquiryFlow } from './inquiries/inquiry-flow.ts';
import { inquiryOfStream } from './inquiries/inquiry-streams.ts';
import { createOfferCoordinator } from './inquiries/offer-coordinator.ts';
import { createPermissions } from './permissions.ts';
import { createFeeReminder } from './rollover/fee-reminder.ts';

/** The bot without Teams, tables and timers: what it does when something comes in, and when time passes. */
export interface Board {
  readonly handler: ChatHandler;
  /** Delivers what a stream has waiting; gives the instant to look again, or null when nothing waits. */
  deliver(streamId: string): Promise<Date | null>;
  onDelivered(streamId: string): Promise<void>;
  updateCards(meetingId: string): Promise<void>;
  /** Writes what conversations have come to, for other processes; once a second or oftener. */
  saveConversations(): Promise<void>;
  /** What is due now: calls, cards that a crash left behind, digests to finish. Repeatable, in any number of processes. */
  tick(): Promise<void>;
}

export function createBoard(ports: BoardPorts): Board {
  const { figures, directory, clock, zone, log } = ports;
  const permissions = createPermissions({ coordinators: ports.coordinators, roster: directory.seats });
  const cards = createMeetingCards({ ...ports, store: ports.attendance });
  const posted = createPostedCards({ ...ports, channels: directory.channels, cards });
  const flow = createDigestFlow({ ...ports, store: ports.digests, recipients: directory });
  const progress = createDigestProgress({ ...ports, flow, store: ports.digests });
  const record = (answer: Parameters<typeof recordAnswer>[1]) =>
    recordAnswer({ store: ports.attendance, clock, ids: ports.ids, zone }, answer);
  const eachMeeting = (work: (meetingId: string) => Promise<void>) =>
    eachAlone(posted.current(), work, { log, event: 'cards-not-updated' });
  const verifyCards = async () => {
    await eachMeeting((meetingId) => posted.update(meetingId, { verify: true }));
  };
  const presence = createPresence({ ...ports, verifyCards });
  const requestUpdate = ports.requestCardUpdate;
  const forAttendance = createAttendanceCommands({ ...ports, cards, record, requestUpdate, permissions });
  const forDigest = createDigestCommands({ ...ports, flow, store: ports.digests, permissions });
  const forDirectory = createDirectoryCommands({ ...ports, permissions });
  const inquiryDeps = { ...ports, store: ports.inquiries, permissions, channels: directory.channels };
  const inquiryCards = createCoordinatorCards(inquiryDeps);
  const inquiries = createInquiryFlow({ ...inquiryDeps, cards: inquiryCards });
  const forInquiries = createInquiryCommands({ ...inquiryDeps, cards: inquiryCards, flow: inquiries });
  const lists = createListCommands({ figures, clock, zone, permissions });

  const forSynonyms = createSynonymCommands({ ...ports, permissions });
  const questionIndex = createQuestionIndex({ figures, zone, synonyms: ports.addedSynonyms.current });
  const corrections = createCorrections(ports, { permissions, questionIndex });
  const feeReminder = createFeeReminder(ports);
  const memory = createConversationMemory({ conversations: ports.conversations, log });

  const handler = createChatHandler({
    directory,
    commands: {
      help: lists.help,
      meetings: lists.meetings,
      goals: corrections.noteGoals(lists.goals),
      agreements: lists.agreements,
      projects: lists.projects,
      attendance: forAttendance.showAttendance,
      'answer-for': forAttendance.answerFor,
      call: createCallCommand({ ...ports, permissions }),
      digest: forDigest.archive,
      'preview-digest': forDigest.preview,
      'send-digest': forDigest.send,
      subscribe: forDirectory.subscribe,
      unsubscribe: forDirectory.unsubscribe,
      language: forDirectory.setLanguage,
      bind: forDirectory.bind,
      'unanswered-questions': forInquiries.report,
      synonym: forSynonyms.add,
      'remove-synonym': forSynonyms.remove,
      synonyms: forSynonyms.list,
      ...corrections.commands,
    },
    answer: createAnswerMessage({
      ...ports,
      questionIndex,
      memory,
      noteFigures: corrections.noteFigures,
      offerCoordinator: createOfferCoordinator(inquiryDeps),
    }),
    pressAttendance: (action, language) =>
      pressAttendance({ cards, posted, permissions, record, requestUpdate, log }, action, language),
    pressDigest: forDigest.press,
    writtenLanguage: (text) => questionIndex().writtenLanguage(text),
    pressInquiry: forInquiries.press,
    pressCorrection: corrections.press,
    ...presence,
  });

  const dueJobs = [
    presence.bindSeen,
    () => memory.clean(clock.now()),
    () => planDueCalls({ ...ports, channels: directory.channels }),
    () => eachMeeting((meetingId) => posted.update(meetingId)),
    async () => eachAlone(await flow.unfinished(), progress.advance, { log, event: 'digest-not-advanced' }),
    async () =>
      eachAlone(await ports.inquiries.unfinished(), inquiries.advance, {
        log,
        event: 'inquiry-not-advanced',
      }),
    async () =>
      eachAlone(await corrections.flow.unfinished(), corrections.flow.advance, {
        log,
        event: 'correction-not-advanced',
      }),
    feeReminder.remind,
  ];

  const contentOf = (streamId: string): ContentOf => {
    if (inquiryOfStream(streamId)) return inquiryCards.contentOf;
    if (correctionOfStream(streamId)) return corrections.flow.contentOf;
    if (feeReminder.owns(streamId)) return feeReminder.contentOf;
    return monthOfStream(streamId) ? flow.contentOf : posted.contentOf;
  };

  return {
    handler,
    deliver: (streamId) => deliverStream({ ...ports, contentOf: contentOf(streamId) }, streamId),
    onDelivered: async (streamId) => {
      const month = monthOfStream(streamId);
      if (month) await progress.advance(month);
      const inquiry = inquiryOfStream(streamId);
      if (inquiry) await inquiries.advance(inquiry.id);
    },
    updateCards: (meetingId) => posted.update(meetingId),
    saveConversations: memory.save,
    tick: () => eachAlone(dueJobs, (job) => job(), { log, event: 'tick-failed' }),
  };
}
