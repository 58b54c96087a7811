import type { CardActionReply, OutgoingMessage } from '../../../../src/core/chat/replies.ts';
import { personalAddress } from '../../../contracts/samples.ts';
import { aBoard, coordinator, memberBoden } from '../../../support/board.ts';

export const unanswerable = 'Vad kostar parkering i Luleå?';
export const secondCoordinator = { ...coordinator, id: 'pitea', name: 'Ledamot Piteå' };

export type Bot = Awaited<ReturnType<typeof aBoard>>;

/** A board with these coordinators' personal chats. */
export async function aBoardWith(
  coordinators: readonly (typeof coordinator)[],
  options: Parameters<typeof aBoard>[0] = {},
) {
  const bot = await aBoard({ coordinators: [coordinator.id, secondCoordinator.id], ...options });
  for (const person of coordinators) {
    const address = { ...personalAddress(`chat-${person.id}`), tenantId: person.tenantId };
    await bot.board.handler.onPersonalInstalled({ person, address, locale: 'sv-SE' });
  }
  return bot;
}

/** The data of the button that sends the question on; null when the messages have none. */
export function forwardButton(messages: readonly OutgoingMessage[]) {
  const last = messages.at(-1);
  if (last?.kind !== 'card' || last.card.template !== 'choices' || !last.card.data.forward) return null;
  return { title: last.card.data.forward.title, data: { inquiryId: last.card.data.forward.inquiryId } };
}

/** Somebody asks what has no answer; gives the button's data. */
export async function ask(bot: Bot, text = unanswerable, person = memberBoden) {
  const button = forwardButton(await bot.say(text, person));
  if (!button) throw new Error('No button');
  return button.data;
}

/** The coordinator's card in a reply to a press. */
export function inquiryCardOf(reply: CardActionReply) {
  if (reply.kind !== 'card' || reply.card.template !== 'inquiry') throw new Error(JSON.stringify(reply));
  return reply.card.data;
}

export function saidIn(reply: CardActionReply): string {
  if (reply.kind === 'refused') return `${reply.code}: ${reply.text}`;
  if (reply.kind !== 'messages') throw new Error('a card');
  return reply.messages.map((message) => (message.kind === 'text' ? message.text : '')).join('\n');
}
