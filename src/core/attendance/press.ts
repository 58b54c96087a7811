import { z } from 'zod/v4';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Permissions } from '../permissions.ts';
import { attendanceReplies } from '../texts/attendance-replies.ts';
import { choices } from './answer.ts';
import type { MeetingCards } from './meeting-card.ts';
import type { PostedCards } from './posted-cards.ts';
import type { NewAnswer, RecordedAnswer } from './record-answer.ts';

export const answerVerb = 'attendance-answer';
export const refreshVerb = 'attendance-refresh';

/** What a card's buttons send; a client can forge it, so the municipality is never read from it. */
const refreshData = z.object({ meetingId: z.string().max(100) });
const answerData = refreshData.extend({
  choice: z.enum(choices),
  substituteName: z.string().trim().max(100).optional(),
});

interface Dependencies {
  readonly cards: MeetingCards;
  readonly posted: PostedCards;
  readonly permissions: Permissions;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  /** Asks for the posted cards to be brought up to date soon; many requests lead to few updates. */
  readonly requestUpdate: (meetingId: string) => void;
  readonly log: Logger;
}

/** A press on an attendance card: who presses, for which municipality and whether it may, is decided here. */
export async function pressAttendance(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = attendanceReplies[language];
  const data = (action.verb === answerVerb ? answerData : refreshData).safeParse(action.data);
  if (!data.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
  const found = deps.cards.find(data.data.meetingId);
  if (!found) return { kind: 'refused', code: 'NotFound', text: texts.unknownMeeting };

  const { meeting, body } = found;
  const codes = deps.permissions.municipalitiesOf(action.person, body.bodyId, meeting.date);
  const ownMunicipality = codes.length === 1 ? (codes[0] ?? null) : null;
  if (action.messageId) {
    const press = { conversationId: action.address.conversationId, messageId: action.messageId };
    await deps.posted.adopt(meeting.id, press);
  }

  if (action.verb === answerVerb) {
    const pressed = answerData.parse(action.data);
    if (codes.length === 0)
      return { kind: 'refused', code: 'Forbidden', text: texts.notOnRoster(bodyName(body, language)) };
    if (!ownMunicipality) return { kind: 'refused', code: 'BadRequest', text: texts.severalMunicipalities };
    if (pressed.choice === 'substitute' && !pressed.substituteName) {
      return { kind: 'refused', code: 'BadRequest', text: texts.substituteNameMissing };
    }
    const recorded = await deps.record({
      meeting,
      municipalityCode: ownMunicipality,
      choice: pressed.choice,
      substituteName: pressed.substituteName ?? null,
      person: action.person,
      via: 'card',
    });
    if (recorded.outcome === 'refused')
      return { kind: 'refused', code: 'Conflict', text: texts.refused[recorded.period] };
    deps.log.info('attendance-answer', { meetingId: meeting.id, outcome: recorded.outcome });
  }
  deps.requestUpdate(meeting.id);

  const shown = await deps.cards.show(meeting.id, { language, ownMunicipality });
  if (!shown) return { kind: 'refused', code: 'NotFound', text: texts.unknownMeeting };
  return { kind: 'card', card: { template: 'attendance', data: shown.card } };
}

function bodyName(body: { nameSv: string; nameEn: string }, language: Language): string {
  return language === 'sv' ? body.nameSv : body.nameEn;
}
