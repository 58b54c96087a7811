import type { Clock, Pause, Random } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { ChatSender, SendResult } from './chat-sender.ts';
import type { ContentOf } from './deliver-stream.ts';
import type { Delivery } from './delivery.ts';
import type { OutboxStore, StoredDelivery } from './outbox-store.ts';
import type { WriteRow } from './row-writer.ts';
import type { SendGate, Turn } from './send-gate.ts';
import { streamPriority } from './stream-priority.ts';
import { isWaiting, mayStillSend, released, sending, settled } from './transitions.ts';

export interface RowDependencies {
  readonly outbox: OutboxStore;
  readonly write: WriteRow;
  readonly sender: ChatSender;
  readonly contentOf: ContentOf;
  readonly gate: SendGate;
  readonly clock: Clock;
  readonly random: Random;
  readonly pause: Pause;
  readonly log: Logger;
}

/** Takes a claimed row to its end, or to where it waits. Never throws: what fails is logged and left to its lease. */
export async function deliverRow(deps: RowDependencies, mine: StoredDelivery): Promise<void> {
  const { streamId, address } = mine.delivery;
  try {
    const turn = await deps.gate.enter(address, streamPriority(streamId));
    if (turn.outcome === 'later') await release(deps, mine, turn.at);
    else await useTurn(deps, mine, turn);
  } catch (error) {
    deps.log.error('delivery-broke', error, { streamId });
  }
}

/** The turn is left when the outcome is written: no more rows are in doubt than may be in flight. */
async function useTurn(
  deps: RowDependencies,
  mine: StoredDelivery,
  turn: Extract<Turn, { readonly outcome: 'go' }>,
): Promise<void> {
  let answer: SendResult | null = null;
  try {
    const content = await contentOrNone(deps, mine.delivery);
    if (content.outcome !== 'ready') return await settle(deps, mine, content.result, null);
    if (!mayStillSend(mine.delivery, deps.clock.now())) return await release(deps, mine);
    const started = await start(deps, mine);
    if (started === 'conflict') return;
    if (!mayStillSend(started.delivery, deps.clock.now())) return await release(deps, started);
    answer = await post(deps, started.delivery, content.message);
    await settle(deps, started, answer, content.revision);
  } finally {
    turn.leave(answer);
  }
}

async function contentOrNone(deps: RowDependencies, delivery: Delivery) {
  try {
    const content = await deps.contentOf(delivery);
    if (content !== null) return { outcome: 'ready', ...content } as const;
    return { outcome: 'none', result: { outcome: 'failed', code: 'NothingToSay' } } as const;
  } catch (error) {
    deps.log.error('delivery-not-prepared', error, { streamId: delivery.streamId });
    return {
      outcome: 'none',
      result: { outcome: 'retry', code: 'NotPrepared', retryAfterMs: null },
    } as const;
  }
}

/** Writes `sending` before the POST. When nobody can say whether that was written, the row is set back: nothing was sent. */
async function start(deps: RowDependencies, mine: StoredDelivery): Promise<StoredDelivery | 'conflict'> {
  try {
    return await deps.write({ delivery: sending(mine.delivery, deps.clock.now()), etag: mine.etag });
  } catch (error) {
    const { streamId, recipientId, attemptId } = mine.delivery;
    const now = await persistently(deps, () => deps.outbox.read(streamId, recipientId));
    if (now && now.delivery.attemptId === attemptId && isWaiting(now.delivery)) await release(deps, now);
    throw error;
  }
}

async function post(
  deps: RowDependencies,
  { address, streamId }: Delivery,
  message: Parameters<ChatSender['post']>[1],
): Promise<SendResult> {
  try {
    return await deps.sender.post(address, message);
  } catch (error) {
    deps.log.error('sender-broke', error, { streamId });
    return { outcome: 'unknown', code: 'SenderBroke' };
  }
}

function release(deps: RowDependencies, mine: StoredDelivery, at = deps.clock.now()): Promise<void> {
  return end(deps, mine, released(mine.delivery, at));
}

async function settle(
  deps: RowDependencies,
  mine: StoredDelivery,
  result: SendResult,
  shownRevision: string | null,
): Promise<void> {
  const at = { now: deps.clock.now(), jitter: deps.random(), shownRevision };
  const after = settled(mine.delivery, result, at);
  const { streamId, state, reason, attempts } = after;
  deps.log.info('delivery', { streamId, state, reason, attempts });
  await end(deps, mine, after);
}

/** What became of a message is known here alone: it is written for as long as the tables are away. */
async function end(deps: RowDependencies, mine: StoredDelivery, after: Delivery): Promise<void> {
  const written = await persistently(deps, () => deps.write({ delivery: after, etag: mine.etag }));
  if (written === 'conflict') await persistently(deps, () => correctUnknown(deps, mine.delivery, after));
}

/** A process that was frozen longer than its lease finds its row called unknown, and now knows better. */
async function correctUnknown({ outbox }: RowDependencies, mine: Delivery, after: Delivery): Promise<void> {
  const now = await outbox.read(mine.streamId, mine.recipientId);
  if (now?.delivery.state !== 'unknown' || now.delivery.attemptId !== mine.attemptId) return;
  // Nothing waited any more, so the stream may be closed by now.
  if (isWaiting(after)) await outbox.open(mine.streamId, 'hold');
  await outbox.replace({ delivery: after, etag: now.etag });
  if (isWaiting(after)) await outbox.open(mine.streamId);
}

const maxTries = 12;
const maxPauseMs = 10_000;

/** With pauses of up to ten seconds, for about a minute and a half beside what the tables' own retries take. */
async function persistently<T>(deps: RowDependencies, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= maxTries) throw error;
      deps.log.error('outcome-not-written', error, { tries });
    }
    await deps.pause(Math.min(maxPauseMs, 250 * 2 ** tries));
  }
}
