import { isSameConversation } from '../chat/same-conversation.ts';
import type { Clock, Pause } from '../clock.ts';
import type { ChatSender, SendResult } from '../delivery/chat-sender.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import { planAgain } from '../delivery/plan-again.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { Logger } from '../log.ts';
import { attendanceMessage, type MeetingCard, type MeetingCards } from './meeting-card.ts';

/** What it takes to change a card that was posted. */
export interface CardPainter {
  readonly cards: MeetingCards;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly channels: () => readonly BoundChannel[];
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Logger;
}

interface Painting {
  readonly meetingId: string;
  readonly stored: StoredDelivery;
  /** Sends the update even when the card shows the newest state. */
  readonly verify: boolean;
  /** The former painting whose second was waited for. */
  readonly waitedFor: string | null;
  readonly failures: number;
}

/** `overtaken`: another painted, and may have reached Teams first. */
type Painted =
  | 'done'
  | 'met-another'
  | 'overtaken'
  | { readonly waitMs: number }
  | { readonly failed: Exclude<SendResult, { outcome: 'sent' }> };

/** Each try beyond the first means that another painter came through; there are as many as processes. */
const maxTries = 20;
/** One card is changed at most once in this time, by all processes together. */
const gapMs = 1_000;
/** An update can be sent twice; what fails oftener, or has to wait longer, is left to the next tick. */
const maxFailures = 2;
const maxWaitMs = 5_000;

/**
 * Makes one posted card show the newest state. A painter claims the card before it sends, so that of all processes one
 * changes it in a second, and the others look again afterwards. One that took so long that another painted meanwhile may
 * have reached Teams last, with an older picture; it finds the row changed and paints again.
 */
export async function paintCard(
  deps: CardPainter,
  card: Pick<Painting, 'meetingId' | 'stored' | 'verify'>,
): Promise<void> {
  const { meetingId } = card;
  const { streamId, recipientId } = card.stored.delivery;
  let painting: Painting = { ...card, waitedFor: null, failures: 0 };
  for (let tries = 0; tries < maxTries; tries += 1) {
    const painted = await paintOnce(deps, painting);
    if (painted === 'done') return;
    if (typeof painted === 'object' && 'failed' in painted) {
      const { outcome, code } = painted.failed;
      deps.log.warn('card-not-updated', { meetingId, outcome, code });
    }
    const waitMs = waitAfter(painted, painting.failures);
    if (waitMs === null) return;
    if (waitMs > 0) await deps.pause(waitMs);
    const stored = await deps.outbox.read(streamId, recipientId);
    if (!stored) return;
    painting = next(painting, painted, stored);
  }
  deps.log.warn('card-contended', { meetingId });
}

/** Null when there is no more to be done now. */
function waitAfter(painted: Exclude<Painted, 'done'>, failures: number): number | null {
  if (typeof painted === 'string') return 0;
  if ('waitMs' in painted) return painted.waitMs;
  const { failed } = painted;
  if ((failed.outcome !== 'retry' && failed.outcome !== 'unknown') || failures >= maxFailures) return null;
  const waitMs = Math.max(gapMs, failed.outcome === 'retry' ? (failed.retryAfterMs ?? 0) : 0);
  return waitMs > maxWaitMs ? null : waitMs;
}

function next(painting: Painting, painted: Exclude<Painted, 'done'>, stored: StoredDelivery): Painting {
  const hasWaited = typeof painted === 'object' && 'waitMs' in painted;
  const hasFailed = typeof painted === 'object' && 'failed' in painted;
  return {
    ...painting,
    stored,
    verify: painting.verify || painted === 'overtaken',
    waitedFor: hasWaited ? painting.stored.delivery.paintedAt : null,
    failures: painting.failures + (hasFailed ? 1 : 0),
  };
}

async function paintOnce(deps: CardPainter, painting: Painting): Promise<Painted> {
  const { meetingId, stored, verify } = painting;
  const { delivery } = stored;
  const { bodyId } = boundChannel(deps, delivery) ?? {};
  // Of a team that the bot is not in, nothing can be known; its cards wait for the bot's return.
  if (bodyId === undefined) return 'done';
  const belongs = deps.cards.find(meetingId)?.body.bodyId === bodyId;
  // The bot was not let in when it posted; now that the team has it, the card is due.
  if (delivery.state === 'blocked' && verify && belongs)
    return (await planAgain(deps, stored)) === 'conflict' ? 'met-another' : 'done';
  const { state, messageId, language, shownRevision, paintedAt } = delivery;
  if (state !== 'sent' || messageId === null) return 'done';
  const shown = await deps.cards.show(meetingId, { language, own: null });
  if (!shown || (shown.revision === shownRevision && !verify)) return 'done';

  const now = deps.clock.now();
  const waitMs = untilFree(delivery, now);
  if (waitMs > 0 && paintedAt !== painting.waitedFor) return { waitMs };
  const claimed = { ...delivery, messageId, paintedAt: now.toISOString() };
  const mine = await deps.outbox.replace({ ...stored, delivery: claimed });
  if (mine === 'conflict') return 'met-another';
  return send(deps, { ...mine, delivery: claimed }, { shown, belongs });
}

/** `belongs`: the channel is still the meeting's own, so that a card that is gone is posted again. */
async function send(
  deps: CardPainter,
  mine: StoredDelivery & { readonly delivery: { readonly messageId: string } },
  { shown, belongs }: { readonly shown: MeetingCard; readonly belongs: boolean },
): Promise<Painted> {
  const { address, messageId } = mine.delivery;
  const result = await deps.sender.update(address, messageId, attendanceMessage(shown.card));
  if (result.outcome === 'sent') {
    const settled = { ...mine.delivery, shownRevision: shown.revision };
    return (await deps.outbox.replace({ ...mine, delivery: settled })) === 'conflict' ? 'overtaken' : 'done';
  }
  if (result.outcome === 'gone' && belongs)
    return (await planAgain(deps, mine)) === 'conflict' ? 'overtaken' : 'done';
  return { failed: result };
}

function untilFree({ paintedAt }: Delivery, now: Date): number {
  if (paintedAt === null) return 0;
  // Never longer than the gap, whatever the clock of the process that painted said.
  return Math.min(gapMs, Date.parse(paintedAt) + gapMs - now.getTime());
}

function boundChannel(deps: CardPainter, { address }: Delivery): BoundChannel | undefined {
  return deps.channels().find((channel) => isSameConversation(channel.address, address));
}
