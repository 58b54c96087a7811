import { z } from 'zod/v4';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import { attendanceReplies } from '../texts/attendance-replies.ts';
import { choices } from './answer.ts';
import type { MeetingCards } from './meeting-card.ts';
import type { PostedCards } from './posted-cards.ts';
import { type NewAnswer, plainAnswer, type RecordedAnswer } from './record-answer.ts';

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

interface Press {
  readonly action: IncomingCardAction;
  readonly language: Language;
  readonly meeting: Meeting;
  readonly body: Body;
  /** The municipalities that the presser speaks for. */
  readonly codes: readonly string[];
}

type Refusal = Extract<CardActionReply, { kind: 'refused' }>;

/** A press on an attendance card: who presses, for which municipality and whether it may, is decided here. */
export async function pressAttendance(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = attendanceReplies[language];
  const data = refreshData.safeParse(action.data);
  if (!data.success) return refused('BadRequest', texts.unreadablePress);
  const found = deps.cards.find(data.data.meetingId);
  if (!found) return refused('NotFound', texts.unknownMeeting);
  const { meeting, body } = found;
  const codes = deps.permissions.municipalitiesOf(action.person, body.bodyId, meeting.date);
  const press: Press = { action, language, meeting, body, codes };

  await adopt(deps, press);
  const refusal = action.verb === answerVerb ? await answer(deps, press) : null;
  if (refusal) return refusal;
  deps.requestUpdate(meeting.id);

  const ownMunicipality = codes.length === 1 ? (codes[0] ?? null) : null;
  const shown = await deps.cards.show(meeting.id, { language, ownMunicipality });
  if (!shown) return refused('NotFound', texts.unknownMeeting);
  return { kind: 'card', card: { template: 'attendance', data: shown.card } };
}

/** Records the presser's answer; gives a refusal, or null when it stands. */
async function answer(
  deps: Dependencies,
  { action, language, meeting, body, codes }: Press,
): Promise<Refusal | null> {
  const texts = attendanceReplies[language];
  const data = answerData.safeParse(action.data);
  if (!data.success) return refused('BadRequest', texts.unreadablePress);
  const [municipalityCode, ...others] = codes;
  if (!municipalityCode)
    return refused('Forbidden', texts.notOnRoster(language === 'sv' ? body.nameSv : body.nameEn));
  if (others.length > 0) return refused('BadRequest', texts.severalMunicipalities);
  const { choice, substituteName } = data.data;
  if (choice === 'substitute' && !substituteName) return refused('BadRequest', texts.substituteNameMissing);

  const recorded = await deps.record({
    meeting,
    body,
    municipalityCode,
    given: { ...plainAnswer(choice), substituteName: substituteName ?? null },
    person: action.person,
    via: 'card',
    reason: null,
  });
  if (recorded.outcome === 'refused') return refused('Conflict', texts.refused[recorded.period]);
  deps.log.info('attendance-answer', { meetingId: meeting.id, outcome: recorded.outcome });
  return null;
}

async function adopt(deps: Dependencies, { action, meeting }: Press): Promise<void> {
  const { messageId, address } = action;
  // The posted card begins its thread; one that lies within another thread is an answer to somebody's command.
  if (!messageId || (address.threadId !== null && address.threadId !== messageId)) return;
  await deps.posted.adopt(meeting.id, { conversationId: address.conversationId, messageId });
}

function refused(code: Refusal['code'], text: string): Refusal {
  return { kind: 'refused', code, text };
}
