import type { Answer, AnswerChange } from '../../../../src/core/attendance/answer.ts';
import type { CardContent } from '../../../../src/core/card-content.ts';
import type { CardActionReply, OutgoingMessage } from '../../../../src/core/chat/replies.ts';
import type { PresenceCard } from '../../../../src/core/presence/presence-card-content.ts';
import { aBoard, coordinator, personalAddress } from '../../../support/board.ts';

export const meetingId = 'board-2022-12-14';
export const kiruna = '2584';
export const boden = '2582';
export const pajala = '2521';
export const lulea = '2580';

const seat = { bodyId: 'board', order: null, from: '2022-01-01', to: null } as const;
const seats = [
  { ...seat, personId: 'kiruna', personName: 'Ledamot Kiruna', municipalityCode: kiruna, role: 'member' },
  {
    ...seat,
    personId: 'kiruna-2',
    personName: 'Ersättare Kiruna',
    municipalityCode: kiruna,
    role: 'substitute',
    order: 1,
  },
  { ...seat, personId: 'boden', personName: 'Ledamot Boden', municipalityCode: boden, role: 'member' },
  { ...seat, personId: 'pajala', personName: 'Ledamot Pajala', municipalityCode: pajala, role: 'member' },
  { ...seat, personId: 'secretary', personName: 'Sekreterare', municipalityCode: lulea, role: 'secretary' },
] as const;

export function anAnswer(municipalityCode: string, over: Partial<Answer> = {}): Answer {
  return {
    municipalityCode,
    choice: 'on-site',
    substituteName: null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: 'somebody',
    answeredByName: 'Ledamot',
    answeredAt: '2022-12-08T08:00:00Z',
    via: 'card',
    late: false,
    ...over,
  };
}

/** An hour after the board's meeting of 14 December; the coordinator has a personal chat. */
export async function afterMeeting(
  answers: readonly Answer[] = [],
  options: Parameters<typeof aBoard>[0] = {},
) {
  const bot = await aBoard({ now: '2022-12-14T16:00:00Z', ...options });
  await bot.stores.roster.replaceAll([...seats]);
  for (const answer of answers) {
    const change: AnswerChange = {
      id: `a-${answer.municipalityCode}`,
      at: answer.answeredAt,
      municipalityCode: answer.municipalityCode,
      byId: answer.answeredById,
      byName: answer.answeredByName,
      via: answer.via,
      reason: null,
      before: null,
      after: answer,
    };
    await bot.stores.attendance.record(meetingId, change, null);
  }
  await bot.board.handler.onPersonalInstalled({
    person: coordinator,
    address: personalAddress(coordinator),
    locale: 'sv-SE',
  });
  return bot;
}

type Bot = Awaited<ReturnType<typeof afterMeeting>>;

export async function openForm(bot: Bot, meeting = 'nämnden 14 december'): Promise<PresenceCard> {
  const [message] = await bot.say(`bekräfta närvaro ${meeting}`);
  return presenceCard(message);
}

/** What a client sends: the button's own data, and every input with its value. */
function filled(card: PresenceCard, over: Readonly<Record<string, string>> = {}) {
  const inputs = Object.fromEntries(card.rows.map(({ id, value }) => [id, value]));
  return { ...inputs, ...over };
}

export async function pressOn(
  bot: Bot,
  card: PresenceCard,
  title: string,
  over: Readonly<Record<string, string>> = {},
  person = coordinator,
): Promise<CardActionReply> {
  const buttons = [...card.buttons, ...(card.details ? [card.details.button] : [])];
  const button = buttons.find((each) => each.title === title);
  if (!button) throw new Error(`No button ${title} among ${buttons.map((each) => each.title).join(', ')}`);
  return bot.press(button.verb, { ...button.data, ...filled(card, over) }, person);
}

export function presenceCard(shown: OutgoingMessage | CardActionReply | undefined): PresenceCard {
  const { data } = cardOf(shown, 'presence');
  return data;
}

export function cardOf<T extends CardContent['template']>(
  shown: OutgoingMessage | CardActionReply | undefined,
  template: T,
): Extract<CardContent, { template: T }> {
  if (shown?.kind !== 'card' || shown.card.template !== template)
    throw new Error(`No ${template}: ${JSON.stringify(shown)}`);
  return shown.card as Extract<CardContent, { template: T }>;
}

export function rowOf(card: PresenceCard, code: string) {
  const row = card.rows.find(({ id }) => id === `m${code}`);
  if (!row) throw new Error(`No row ${code}`);
  return row;
}
