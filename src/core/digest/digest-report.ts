import type { Delivery, DeliveryState } from '../delivery/delivery.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { Digest } from './digest.ts';

/** What became of a digest. Every recipient of the approval is in one of the groups; each is names. */
export interface DigestReport {
  readonly expected: number;
  readonly reached: number;
  readonly blocked: readonly string[];
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  readonly waiting: readonly string[];
  /** Who ended or paused it between approval and sending. */
  readonly withdrawn: readonly string[];
}

export function digestReport(digest: Digest, deliveries: readonly Delivery[]): DigestReport {
  const byId = new Map(deliveries.map((delivery) => [delivery.recipientId, delivery]));
  const named = (is: (delivery: Delivery) => boolean) =>
    deliveries.filter(is).map(({ recipientName }) => recipientName);
  const inState = (state: DeliveryState) => named((delivery) => delivery.state === state);
  const isOver = digest.state === 'sent' || digest.state === 'cancelled';
  const rowless = digest.recipients
    .filter(({ recipientId }) => !byId.has(recipientId))
    .map(({ recipientName }) => recipientName);
  return {
    expected: deliveries.length + rowless.length,
    reached: inState('sent').length,
    blocked: inState('blocked'),
    failed: inState('failed'),
    unknown: inState('unknown'),
    waiting: [...named(isWaiting), ...(isOver ? [] : rowless)],
    withdrawn: isOver ? rowless : [],
  };
}
