import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock, Ids, Random } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { ChatSender, SendResult } from './chat-sender.ts';
import type { Delivery } from './delivery.ts';
import type { OutboxStore, StoredDelivery } from './outbox-store.ts';
import { claimed, exhausted, isWaiting, lost, nextStep, sending, settled } from './transitions.ts';

/** What a stream says to one recipient, rendered when it is sent. */
export interface DeliveryContent {
  readonly message: OutgoingMessage;
  /** Mark of the state that the message shows; null when it never changes. */
  readonly revision: string | null;
}

/** Finds the content of a stream; null when there is nothing to say any more (the meeting was cancelled). */
export type ContentOf = (delivery: Delivery) => Promise<DeliveryContent | null>;

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly sender: ChatSender;
  readonly contentOf: ContentOf;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Logger;
}

/**
 * Delivers what a stream has waiting, one recipient after another; one failing recipient stops nobody. Any number of
 * processes may run it for the same stream at the same time. Returns the instant at which to look again, or null when
 * nothing waits and the stream is closed.
 */
export async function deliverStream(deps: Dependencies, streamId: string): Promise<Date | null> {
  const waits: number[] = [];
  for (const stored of await deps.outbox.list(streamId)) {
    const after = await advanceOrKeep(deps, stored);
    if (isWaiting(after)) {
      const step = nextStep(after, deps.clock.now());
      waits.push(
        step.do === 'wait' && step.until ? new Date(step.until).getTime() : deps.clock.now().getTime(),
      );
    }
  }
  if (waits.length > 0) return new Date(Math.min(...waits));
  await deps.outbox.close(streamId);
  return null;
}

/** What fails for one recipient is logged and left to its lease; the others get their turn. */
async function advanceOrKeep(deps: Dependencies, stored: StoredDelivery): Promise<Delivery> {
  try {
    return await advance(deps, stored);
  } catch (error) {
    deps.log.error('delivery-broke', error, { streamId: stored.delivery.streamId });
    return (
      (await deps.outbox.read(stored.delivery.streamId, stored.delivery.recipientId))?.delivery ??
      stored.delivery
    );
  }
}

/** The row as it stands afterwards. */
async function advance(deps: Dependencies, stored: StoredDelivery): Promise<Delivery> {
  const step = nextStep(stored.delivery, deps.clock.now());
  if (step.do === 'wait') return stored.delivery;
  if (step.do === 'give-up') return end(deps, stored, lost(stored.delivery));
  if (step.do === 'fail') return end(deps, stored, exhausted(stored.delivery));

  const mine = await deps.outbox.replace({
    delivery: claimed(stored.delivery, { id: deps.ids.next(), now: deps.clock.now() }),
    etag: stored.etag,
  });
  return mine === 'conflict' ? afterConflict(deps, stored.delivery) : send(deps, mine);
}

async function end(deps: Dependencies, stored: StoredDelivery, delivery: Delivery): Promise<Delivery> {
  const written = await deps.outbox.replace({ delivery, etag: stored.etag });
  if (written === 'conflict') return afterConflict(deps, stored.delivery);
  deps.log.warn('delivery-ended', {
    streamId: delivery.streamId,
    state: delivery.state,
    reason: delivery.reason,
  });
  return written.delivery;
}

async function send(deps: Dependencies, mine: StoredDelivery): Promise<Delivery> {
  const content = await deps.contentOf(mine.delivery);
  if (content === null) return settle(deps, mine, { outcome: 'failed', code: 'NothingToSay' }, null);

  const started = await deps.outbox.replace({
    delivery: sending(mine.delivery, deps.clock.now()),
    etag: mine.etag,
  });
  if (started === 'conflict') return afterConflict(deps, mine.delivery);
  const result = await deps.sender.post(started.delivery.address, content.message);
  return settle(deps, started, result, content.revision);
}

async function settle(
  deps: Dependencies,
  mine: StoredDelivery,
  result: SendResult,
  shownRevision: string | null,
): Promise<Delivery> {
  const at = { now: deps.clock.now(), jitter: deps.random(), shownRevision };
  const after = settled(mine.delivery, result, at);
  deps.log.info('delivery', {
    streamId: after.streamId,
    state: after.state,
    reason: after.reason,
    attempts: after.attempts,
  });
  const written = await deps.outbox.replace({ delivery: after, etag: mine.etag });
  if (written !== 'conflict') return written.delivery;
  return correctUnknown(deps, mine.delivery, after);
}

/** A process that was frozen longer than its lease finds its row called unknown, and now knows better. */
async function correctUnknown(deps: Dependencies, mine: Delivery, after: Delivery): Promise<Delivery> {
  const now = await deps.outbox.read(mine.streamId, mine.recipientId);
  if (now?.delivery.state !== 'unknown' || now.delivery.attemptId !== mine.attemptId)
    return now?.delivery ?? after;
  // Nothing waited any more, so the stream may be closed by now.
  if (isWaiting(after)) await deps.outbox.open(mine.streamId);
  const written = await deps.outbox.replace({ delivery: after, etag: now.etag });
  if (isWaiting(after)) await deps.outbox.open(mine.streamId);
  return written === 'conflict' ? now.delivery : written.delivery;
}

async function afterConflict(deps: Dependencies, before: Delivery): Promise<Delivery> {
  const now = await deps.outbox.read(before.streamId, before.recipientId);
  return now?.delivery ?? before;
}
