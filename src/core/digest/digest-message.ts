import type { OutgoingMessage } from '../chat/replies.ts';
import { digestTexts } from '../texts/digest.ts';
import type { DigestCard } from './digest-card-content.ts';
import type { Edition } from './edition.ts';

const streamPrefix = 'digest:';

export function digestStream(month: string): string {
  return `${streamPrefix}${month}`;
}

/** The month of a digest's stream; null for any other stream. */
export function monthOfStream(streamId: string): string | null {
  return streamId.startsWith(streamPrefix) ? streamId.slice(streamPrefix.length) : null;
}

/** What one copy says besides the edition. */
export interface CopyParts {
  readonly own: DigestCard['own'];
  readonly notice: string | null;
  readonly reader: 'channel' | 'subscriber' | 'former-subscriber';
}

/** The copy that goes to a channel, and stays in the archive. */
export const channelCopy: CopyParts = { own: null, notice: null, reader: 'channel' };

/** The one rendering of a digest: preview, sending and archive all show this card. */
export function digestCard(edition: Edition, { own, notice, reader }: CopyParts): DigestCard {
  const texts = digestTexts[edition.lang].buttons;
  const noted = { title: texts.noted, verb: 'digest-noted' } as const;
  const ways = {
    channel: [],
    subscriber: [{ title: texts.unsubscribe, verb: 'digest-unsubscribe' }],
    'former-subscriber': [{ title: texts.resubscribe, verb: 'digest-resubscribe' }],
  } as const;
  return { ...edition, own, notice, buttons: [noted, ...ways[reader]] };
}

export function digestMessage(edition: Edition, parts: CopyParts): OutgoingMessage {
  const data = digestCard(edition, parts);
  return { kind: 'card', card: { template: 'digest', data }, summary: edition.lead, citations: [] };
}
