import type { DeliveryCounts } from './delivery.ts';

/** The sums of a stream at an instant. */
export interface CountedAt {
  readonly at: Date;
  readonly counts: DeliveryCounts;
}

export interface DeliveryProgress {
  readonly counts: DeliveryCounts;
  /** Rows that came to an end in a second; null when that was not measured. */
  readonly perSecond: number | null;
  /** When the last row will have come to an end at this rate; null when nothing waits or no rate is known. */
  readonly expectedEnd: Date | null;
}

/**
 * How far a stream has come, from its sums now and a while before. Before anything was measured it is expected to go as
 * fast as the tenant's limit lets it.
 */
export function deliveryProgress(
  before: CountedAt | null,
  now: CountedAt,
  limitPerSecond: number,
): DeliveryProgress {
  const { counts } = now;
  const seconds = before === null ? 0 : (now.at.getTime() - before.at.getTime()) / 1_000;
  const ended = before === null ? 0 : endedOf(counts) - endedOf(before.counts);
  const perSecond = seconds > 0 ? Math.max(0, ended) / seconds : null;
  const expected = perSecond ?? limitPerSecond;
  const expectedEnd =
    counts.waiting === 0 || expected <= 0
      ? null
      : new Date(now.at.getTime() + Math.ceil((counts.waiting / expected) * 1_000));
  return { counts, perSecond, expectedEnd };
}

function endedOf(counts: DeliveryCounts): number {
  return counts.planned - counts.waiting;
}
