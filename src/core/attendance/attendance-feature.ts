import type { BoardPorts } from '../board-ports.ts';
import { createAnswerFor } from '../chat/commands/answer-for.ts';
import { createCallCommand } from '../chat/commands/call-command.ts';
import { createShowAttendance } from '../chat/commands/show-attendance.ts';
import type { Person } from '../chat/events.ts';
import { createAccountNotes } from '../directory/note-account.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature, Press } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import type { OfferToJoin } from '../roster/join.ts';
import { meetingOfStream, planDueCalls } from './calls.ts';
import { createInTurn } from './in-turn.ts';
import { createMeetingCards, type MeetingCards } from './meeting-card.ts';
import { createPostedCards, type PostedCards } from './posted-cards.ts';
import { pressAttendance } from './press.ts';
import { type NewAnswer, type RecordedAnswer, recordAnswer } from './record-answer.ts';
import { answerVerb, refreshVerb } from './verbs.ts';

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
export function createAttendance(
  ports: BoardPorts,
  permissions: Permissions,
  offerToJoin: OfferToJoin,
): Attendance {
  const { directory, clock, zone, log } = ports;
  const cards = createMeetingCards({ ...ports, store: ports.attendance, chains: ports.substitutes });
  const posted = createPostedCards({ ...ports, channels: directory.channels, cards });
  const inTurn = createInTurn();
  const record = async (answer: NewAnswer) => {
    const recorded = await inTurn(`${answer.meeting.id} ${answer.municipalityCode}`, () =>
      recordAnswer({ store: ports.attendance, clock, ids: ports.ids, zone }, answer),
    );
    // A substitute is asked, or let go, at once.
    if (recorded.outcome === 'recorded') ports.requestTick();
    return recorded;
  };
  const noteAccounts = createAccountNotes(ports);
  const noteAccount = (person: Person) => noteAccounts([person]);
  const requestUpdate = ports.requestCardUpdate;
  const eachMeeting = async (work: (meetingId: string) => Promise<void>) =>
    eachAlone(posted.current(), work, { log, event: 'cards-not-updated' });
  const press: Press = (action, language) =>
    pressAttendance(
      { ...ports, cards, posted, permissions, record, requestUpdate, noteAccount, offerToJoin },
      action,
      language,
    );

  return {
    cards,
    posted,
    record,
    verifyCards: async () => {
      await eachMeeting((meetingId) => posted.update(meetingId, { verify: true }));
    },
    feature: {
      commands: {
        attendance: createShowAttendance({ ...ports, cards, permissions }),
        'answer-for': createAnswerFor({ ...ports, cards, record, requestUpdate, permissions }),
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
