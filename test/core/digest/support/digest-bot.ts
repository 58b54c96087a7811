import type { Person } from '../../../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../../../src/core/chat/replies.ts';
import type { DigestApprovalCard } from '../../../../src/core/digest/digest-card-content.ts';
import { aBoard, coordinator, memberBoden, personalAddress, tenantId } from '../../../support/board.ts';

export const month = '2022-12';
export const secondCoordinator: Person = { id: 'other-coordinator', tenantId, name: 'Samordnare' };

/** Two channels, a member of Boden who has the bot, and a coordinator who has it too. */
export async function aDigestBot(options: Parameters<typeof aBoard>[0] = {}) {
  const bot = await aBoard({ coordinators: [coordinator.id, secondCoordinator.id], ...options });
  await bot.joinTeam();
  await bot.pass();
  await install(bot, memberBoden);
  await install(bot, secondCoordinator);
  bot.posts.length = 0;
  return bot;
}

export type DigestBot = Awaited<ReturnType<typeof aDigestBot>>;

export function install(bot: DigestBot, person: Person): Promise<readonly OutgoingMessage[]> {
  const address = personalAddress(person);
  return bot.board.handler.onPersonalInstalled({ person, address, locale: 'sv-SE' });
}

export function approvalIn(messages: readonly (OutgoingMessage | undefined)[]): DigestApprovalCard {
  const found = messages.findLast(
    (message) => message?.kind === 'card' && message.card.template === 'digest-approval',
  );
  if (found?.kind !== 'card' || found.card.template !== 'digest-approval')
    throw new Error('No approval card');
  return found.card.data;
}

/** The digest and its approval card, as the coordinator gets them. */
export async function preview(bot: DigestBot, person: Person = coordinator) {
  const messages = await bot.say('förhandsvisa nyhetsbrev december 2022', person);
  return { shown: messages[0], approval: approvalIn(messages) };
}

/** A press on the approval card of what was previewed last. */
export async function pressApproval(
  bot: DigestBot,
  verb: string,
  data: Readonly<Record<string, string>> = {},
  person: Person = coordinator,
) {
  const digest = (await bot.stores.digests.read(month))?.digest;
  const contentRevision = digest?.contentRevision ?? '';
  return bot.press(verb, { month, contentRevision, ...data }, person, personalAddress(person));
}

/** The digests among what was posted, by conversation. */
export function digestsPosted(bot: DigestBot): readonly string[] {
  return bot.posts
    .filter(({ message }) => message.kind === 'card' && message.card.template === 'digest')
    .map(({ conversationId }) => conversationId)
    .sort();
}
