import type { BoardPorts } from '../board-ports.ts';
import { createAttendanceCommands } from '../chat/commands/attendance-commands.ts';
import { createCallCommand } from '../chat/commands/call-command.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature, Press } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { meetingOfStream, planDueCalls } from './calls.ts';
import { createMeetingCards, type MeetingCards } from './meeting-card.ts';
import { createPostedCards, type PostedCards } from './posted-cards.ts';
import { answerVerb, pressAttendance, refreshVerb } from './press.ts';
import { type NewAnswer, type RecordedAnswer, recordAnswer } from './record-answer.ts';

/** What the other parts of attendance build on. */
export interface Attendance {
  readonly cards: MeetingCards;
  readonly posted: PostedCards;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  /** Asks of each current meeting whether its posted cards still exist, and posts again those that are gone. */
  verifyCards(): Promise<void>;
  readonly feature: Feature;
}

/** Calls to meetings, the cards in the channels, and the answers on them. */
export function createAttendance(ports: BoardPorts, permissions: Permissions): Attendance {
  const { directory, clock, zone, log } = ports;
  const cards = createMeetingCards({ ...ports, store: ports.attendance });
  const posted = createPostedCards({ ...ports, channels: directory.channels, cards });
  const record = (answer: NewAnswer) =>
    recordAnswer({ store: ports.attendance, clock, ids: ports.ids, zone }, answer);
  const requestUpdate = ports.requestCardUpdate;
  const eachMeeting = async (work: (meetingId: string) => Promise<void>) =>
    eachAlone(posted.current(), work, { log, event: 'cards-not-updated' });
  const commands = createAttendanceCommands({ ...ports, cards, record, requestUpdate, permissions });
  const press: Press = (action, language) =>
    pressAttendance({ cards, posted, permissions, record, requestUpdate, log }, action, language);

  return {
    cards,
    posted,
    record,
    verifyCards: async () => {
      await eachMeeting((meetingId) => posted.update(meetingId, { verify: true }));
    },
    feature: {
      commands: {
        attendance: commands.showAttendance,
        'answer-for': commands.answerFor,
        call: createCallCommand({ ...ports, permissions }),
      },
      presses: { [answerVerb]: press, [refreshVerb]: press },
      streams: [{ owns: (streamId) => meetingOfStream(streamId) !== null, contentOf: posted.contentOf }],
      due: [
        () => planDueCalls({ ...ports, channels: directory.channels }),
        () => eachMeeting((meetingId) => posted.update(meetingId)),
      ],
    },
  };
}
