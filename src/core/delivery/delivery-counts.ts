import type { DeliveryCounts, DeliveryState } from './delivery.ts';

const waitingStates = ['planned', 'claimed', 'sending', 'retry'] as const;

export function isWaitingState(state: DeliveryState): state is (typeof waitingStates)[number] {
  return waitingStates.some((waiting) => waiting === state);
}

export const noDeliveries: DeliveryCounts = {
  planned: 0,
  sent: 0,
  blocked: 0,
  failed: 0,
  unknown: 0,
  waiting: 0,
};

/** Adds to what was counted before, so that many rows are counted page by page. */
export function countStates(states: Iterable<DeliveryState>, before = noDeliveries): DeliveryCounts {
  const counts = { ...before };
  for (const state of states) {
    counts.planned += 1;
    counts[isWaitingState(state) ? 'waiting' : state] += 1;
  }
  return counts;
}
