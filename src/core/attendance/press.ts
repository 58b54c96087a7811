import type { IncomingCardAction, Person } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import { entitledTo } from '../meetings/meeting.ts';
import { attendanceReplies } from '../texts/attendance-replies.ts';
import type { MeetingCards } from './meeting-card.ts';
import type { PostedCards } from './posted-cards.ts';
import { answerByPress, type PressAnswerer } from './press-answer.ts';
import { pressData } from './press-data.ts';
import { answerVerb } from './verbs.ts';

interface Dependencies extends PressAnswerer {
  readonly cards: MeetingCards;
  readonly posted: PostedCards;
  readonly figures: () => LoadedFigures;
  /** Keeps Teams's own id of the presser, who then gets an own view of the card. */
  readonly noteAccount: (person: Person) => Promise<void>;
  /** Asks for the posted cards to be brought up to date soon; many requests lead to few updates. */
  readonly requestUpdate: (meetingId: string) => void;
  readonly log: Logger;
}

/**
 * A press on an attendance card: who presses, for which municipality and whether it may, is decided here. What a client asks
 * by itself, as often as the posted card changes, only reads: else each change of the card would lead to the next.
 */
export async function pressAttendance(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = attendanceReplies[language];
  const data = pressData.safeParse(action.data);
  if (!data.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  const found = deps.cards.find(data.data.meetingId);
  if (!found) return { kind: 'refused', code: 'NotFound', text: texts.unknownMeeting };
  const { meeting } = found;
  const entitled = entitledTo(meeting, deps.figures());
  const held = deps.permissions.municipalitiesOf(action.person, meeting.body, meeting.date);
  const own = entitled.filter(({ code }) => held.includes(code));

  const isAnswer = action.verb === answerVerb;
  const isByPerson = isAnswer || !data.data.automatic;
  if (isByPerson) {
    await adopt(deps, action, meeting.id);
    await deps.noteAccount(action.person);
  }
  const answered = isAnswer
    ? await answerByPress(deps, { action, language, ...found, entitled, own })
    : { remark: null };
  if ('kind' in answered) return answered;
  if (isByPerson) deps.requestUpdate(meeting.id);

  const { accountId } = action.person;
  const reader = { language, own: own.map(({ code }) => code), accountId, remark: answered.remark };
  const shown = await deps.cards.show(meeting.id, reader);
  if (!shown) return { kind: 'refused', code: 'NotFound', text: texts.unknownMeeting };
  return { kind: 'card', card: { template: 'attendance', data: shown.card } };
}

async function adopt(deps: Dependencies, action: IncomingCardAction, meetingId: string): Promise<void> {
  const { messageId, address } = action;
  // The posted card begins its thread; one that lies within another thread is an answer to somebody's command.
  if (!messageId || (address.threadId !== null && address.threadId !== messageId)) return;
  await deps.posted.adopt(meetingId, { conversationId: address.conversationId, messageId });
}
