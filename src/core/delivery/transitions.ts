import type { SendResult } from './chat-sender.ts';
import type { Delivery, DeliveryCounts } from './delivery.ts';
import { countStates, isWaitingState } from './delivery-counts.ts';

/** Longer than the sender's own time limit, so that a live attempt is never taken for a dead one. */
export const leaseMs = 60_000;
/** So much later than it wrote `sending` a process no longer sends; the rest of the lease is for the answer. */
const sendWithinMs = 20_000;
/** A refusal that may pass (429, 412) is tried this often before it counts as failed. */
const maxAttempts = 8;
const firstBackoffMs = 1_000;
const maxBackoffMs = 5 * 60_000;

/** What to do with a row now: take it, call it lost, or leave it until an instant (null: for good). */
export type NextStep =
  | { readonly do: 'claim' }
  | { readonly do: 'give-up' }
  | { readonly do: 'fail' }
  | { readonly do: 'wait'; readonly until: string | null };

/**
 * A row found in `claimed` after its lease was surely not sent, and fails when that keeps happening, so that no row is
 * tried for ever; one found in `sending` may have been sent, and is not sent again.
 */
export function nextStep(delivery: Delivery, now: Date): NextStep {
  const passed = (instant: string | null) => instant === null || new Date(instant) <= now;
  switch (delivery.state) {
    case 'planned':
      return { do: 'claim' };
    case 'retry':
      return passed(delivery.notBefore) ? { do: 'claim' } : { do: 'wait', until: delivery.notBefore };
    case 'claimed':
      if (!passed(delivery.leaseUntil)) return { do: 'wait', until: delivery.leaseUntil };
      return delivery.attempts < maxAttempts ? { do: 'claim' } : { do: 'fail' };
    case 'sending':
      return passed(delivery.leaseUntil) ? { do: 'give-up' } : { do: 'wait', until: delivery.leaseUntil };
    default:
      return { do: 'wait', until: null };
  }
}

export function claimed(delivery: Delivery, attempt: { readonly id: string; readonly now: Date }): Delivery {
  return {
    ...delivery,
    state: 'claimed',
    attemptId: attempt.id,
    attempts: delivery.attempts + 1,
    leaseUntil: leaseFrom(attempt.now),
    notBefore: null,
  };
}

/** Written before the POST. */
export function sending(delivery: Delivery, now: Date): Delivery {
  return { ...delivery, state: 'sending', leaseUntil: leaseFrom(now) };
}

/** What the answer to the POST makes of the row. */
export function settled(
  delivery: Delivery,
  result: SendResult,
  at: { readonly now: Date; readonly jitter: number; readonly shownRevision: string | null },
): Delivery {
  const done = { ...delivery, leaseUntil: null, notBefore: null };
  switch (result.outcome) {
    case 'sent':
      return {
        ...done,
        state: 'sent',
        messageId: result.messageId,
        reason: null,
        shownRevision: at.shownRevision,
      };
    case 'retry':
      if (delivery.attempts >= maxAttempts) return { ...done, state: 'failed', reason: result.code };
      return {
        ...done,
        state: 'retry',
        reason: result.code,
        notBefore: new Date(
          at.now.getTime() + backoffMs(delivery.attempts, result.retryAfterMs, at.jitter),
        ).toISOString(),
      };
    case 'gone':
      return { ...done, state: 'blocked', reason: result.code };
    default:
      return { ...done, state: result.outcome, reason: result.code };
  }
}

/** Claimed, and surely not sent: the row waits until `at`, and this attempt does not count. */
export function released(delivery: Delivery, at: Date): Delivery {
  const attempts = Math.max(0, delivery.attempts - 1);
  const notBefore = at.toISOString();
  return { ...delivery, state: 'retry', attempts, leaseUntil: null, notBefore };
}

/**
 * Whether what was claimed or called `sending` is still its attempt's own, with enough time left for an answer. Asked right
 * before the POST: a process may have been frozen since it wrote the row.
 */
export function mayStillSend(delivery: Delivery, now: Date): boolean {
  return (
    delivery.leaseUntil !== null &&
    new Date(delivery.leaseUntil).getTime() - now.getTime() >= leaseMs - sendWithinMs
  );
}

/** The process died, or its answer was lost, while sending. */
export function lost(delivery: Delivery): Delivery {
  return {
    ...delivery,
    state: 'unknown',
    reason: 'InterruptedWhileSending',
    leaseUntil: null,
    notBefore: null,
  };
}

/** Every attempt died before it sent. */
export function exhausted(delivery: Delivery): Delivery {
  return { ...delivery, state: 'failed', reason: 'NeverPrepared', leaseUntil: null, notBefore: null };
}

/** A press on the card proves that it arrived. */
export function proven(delivery: Delivery, messageId: string): Delivery {
  return { ...delivery, state: 'sent', messageId, reason: null, leaseUntil: null, notBefore: null };
}

/** Its message is gone from the conversation: it is to be posted anew. */
export function postAgain(delivery: Delivery): Delivery {
  const untouched = { attempts: 0, leaseUntil: null, notBefore: null };
  return {
    ...delivery,
    ...untouched,
    state: 'planned',
    messageId: null,
    reason: null,
    shownRevision: null,
  };
}

/** The reason of what was called off before it was sent. */
export const cancelledReason = 'Cancelled';

export function cancelled(delivery: Delivery): Delivery {
  return { ...delivery, state: 'failed', reason: cancelledReason, leaseUntil: null, notBefore: null };
}

/** Nothing of it can have left: it can be called off, or be left for later. */
export function isSurelyUnsent({ state }: Delivery): boolean {
  return state === 'planned' || state === 'claimed' || state === 'retry';
}

export function isWaiting({ state }: Delivery): boolean {
  return isWaitingState(state);
}

export function countDeliveries(deliveries: readonly Delivery[]): DeliveryCounts {
  return countStates(deliveries.map(({ state }) => state));
}

/**
 * Doubles from 1 s to 5 min, spread by up to half so that many do not come back at once; never sooner than Teams's own
 * Retry-After. `jitter` is from 0 to 1.
 */
export function backoffMs(attempts: number, retryAfterMs: number | null, jitter: number): number {
  const grown = Math.min(maxBackoffMs, firstBackoffMs * 2 ** Math.max(0, attempts - 1));
  return Math.max(retryAfterMs ?? 0, Math.round(grown * (1 + jitter / 2)));
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
