import { isSameConversation } from '../chat/same-conversation.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import { planAgain } from '../delivery/plan-again.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { Logger } from '../log.ts';
import { attendanceMessage, type MeetingCards } from './meeting-card.ts';

/** What it takes to change a card that was posted. */
export interface CardPainter {
  readonly cards: MeetingCards;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly channels: () => readonly BoundChannel[];
  readonly log: Logger;
}

interface Painting {
  readonly meetingId: string;
  readonly stored: StoredDelivery;
  /** Sends the update even when the card shows the newest state. */
  readonly verify: boolean;
}

/** Each conflict means that another painter came through; there are as many as processes. */
const maxPaintings = 10;

/**
 * Makes one posted card show the newest state. Two that paint at the same time may reach Teams in either order, so the one
 * that finds the row changed paints again: the last update of the card is never older than the row says.
 */
export async function paintCard(deps: CardPainter, painting: Painting): Promise<void> {
  const { streamId, recipientId } = painting.stored.delivery;
  let next: Painting = painting;
  for (let paintings = 0; paintings < maxPaintings; paintings += 1) {
    if ((await paintOnce(deps, next)) === 'done') return;
    const stored = await deps.outbox.read(streamId, recipientId);
    if (!stored) return;
    next = { ...painting, stored, verify: true };
  }
  deps.log.warn('card-contended', { meetingId: painting.meetingId });
}

async function paintOnce(deps: CardPainter, painting: Painting): Promise<'done' | 'conflict'> {
  const { meetingId, stored, verify } = painting;
  const { delivery, etag } = stored;
  const { bodyId } = boundChannel(deps, delivery) ?? {};
  // Of a team that the bot is not in, nothing can be known; its cards wait for the bot's return.
  if (bodyId === undefined) return 'done';
  const belongs = deps.cards.find(meetingId)?.body.bodyId === bodyId;
  // The bot was not let in when it posted; now that the team has it, the card is due.
  if (delivery.state === 'blocked' && verify && belongs) return done(await planAgain(deps, stored));
  if (delivery.state !== 'sent' || delivery.messageId === null) return 'done';
  const shown = await deps.cards.show(meetingId, { language: delivery.language, ownMunicipality: null });
  if (!shown || (shown.revision === delivery.shownRevision && !verify)) return 'done';

  const { messageId } = delivery;
  const result = await deps.sender.update(delivery.address, messageId, attendanceMessage(shown.card));
  if (result.outcome === 'sent') {
    return done(
      await deps.outbox.replace({ delivery: { ...delivery, shownRevision: shown.revision }, etag }),
    );
  }
  if (result.outcome === 'gone' && belongs) return done(await planAgain(deps, stored));
  deps.log.warn('card-not-updated', { meetingId, outcome: result.outcome, code: result.code });
  return 'done';
}

function boundChannel(deps: CardPainter, { address }: Delivery): BoundChannel | undefined {
  return deps.channels().find((channel) => isSameConversation(channel.address, address));
}

function done(written: unknown): 'done' | 'conflict' {
  return written === 'conflict' ? 'conflict' : 'done';
}
