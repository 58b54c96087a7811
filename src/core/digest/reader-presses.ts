import { z } from 'zod/v4';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { Press } from '../feature.ts';
import type { Language } from '../language.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import { subscriptionTexts } from '../texts/subscriptions.ts';
import type { DigestCopies } from './copies.ts';
import type { Digest } from './digest.ts';
import { digestMonth } from './digest-card-content.ts';
import { type CopyParts, channelCopy, digestCard } from './digest-message.ts';
import type { DigestStore } from './digest-store.ts';
import { editionOf } from './edition.ts';

/** What the digest's own buttons send. */
const pressData = z.object({ month: digestMonth });

interface Dependencies {
  readonly store: DigestStore;
  readonly copies: DigestCopies;
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
}

interface Pressed {
  readonly action: IncomingCardAction;
  readonly language: Language;
  readonly digest: Digest;
}

/** What changes on the reader's copy by a press. */
type Work = (pressed: Pressed) => Promise<Pick<CopyParts, 'notice'> & Partial<CopyParts>>;

/** The buttons in the digest itself; each answers with the same copy and what the press did. */
export function createReaderPresses(deps: Dependencies): Readonly<Record<string, Press>> {
  const { store, subscriptions, clock } = deps;
  const by =
    (work: Work): Press =>
    async (action, language) => {
      const texts = subscriptionTexts[language];
      const data = pressData.safeParse(action.data);
      if (!data.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
      const digest = (await store.read(data.data.month))?.digest;
      if (!digest || digest.begunAt === null)
        return { kind: 'refused', code: 'NotFound', text: texts.notSentYet };
      const pressed = { action, language, digest };
      return cardReply(pressed, { ...(await copyParts(deps, pressed)), ...(await work(pressed)) });
    };
  return {
    'digest-noted': by(async ({ action: { person }, language, digest: { month } }) => {
      const people = await store.note(month, { personId: person.id, at: clock.now().toISOString() });
      return { notice: subscriptionTexts[language].notice.noted(people) };
    }),
    'digest-unsubscribe': by(async ({ action, language }) => {
      await subscriptions.end(action.person);
      return { notice: subscriptionTexts[language].notice.unsubscribed, reader: 'former-subscriber' };
    }),
    'digest-resubscribe': by(async ({ action: { person, address }, language }) => {
      // The button stands in personal chats alone; a forged press elsewhere must not make a channel somebody's own chat.
      if (address.conversationType !== 'personal')
        return { notice: subscriptionTexts[language].subscribeInPersonalChat };
      await subscriptions.begin(person, { address, language });
      return { notice: subscriptionTexts[language].notice.resubscribed };
    }),
  };
}

async function copyParts(
  { copies }: Dependencies,
  { action, language, digest }: Pressed,
): Promise<CopyParts> {
  if (action.address.conversationType !== 'personal') return channelCopy;
  return copies.personal(digest, { id: action.person.id, language });
}

function cardReply({ digest, language }: Pressed, parts: CopyParts): CardActionReply {
  const data = digestCard(editionOf(digest, language), parts);
  return { kind: 'card', card: { template: 'digest', data } };
}
