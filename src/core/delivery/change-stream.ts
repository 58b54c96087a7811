import type { Delivery } from './delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from './outbox-store.ts';
import { cancelled, cancelledReason, isSurelyUnsent, postAgain } from './transitions.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
}

/** What was called off, or has nothing to say, would not be said by trying again. */
const finalReasons = new Set<string | null>([cancelledReason, 'NothingToSay']);

/** Whether another try is safe: nothing of it has arrived. What is unknown may have; only a person can decide that. */
export function mayRetry({ state, reason }: Delivery): boolean {
  return state === 'failed' && !finalReasons.has(reason);
}

/**
 * Plans the failed recipients of a stream anew; with `unknown` those too of whom nobody knows, who may then get it twice.
 * Returns how many.
 */
export async function retryStream(
  deps: Dependencies,
  streamId: string,
  { unknown }: { readonly unknown: boolean },
): Promise<number> {
  const wanted = (delivery: Delivery) => mayRetry(delivery) || (unknown && delivery.state === 'unknown');
  // Open before and after, as planning does: no row is left that no sweep finds.
  await deps.outbox.open(streamId, 'hold');
  const changed = await changeRows(deps.outbox, streamId, wanted, postAgain);
  await deps.outbox.open(streamId);
  await deps.wakeUps.wake(streamId);
  return changed;
}

/**
 * Calls off what has not been sent: those rows end as `failed` with the reason `Cancelled`. What is being sent right now,
 * and what was sent, stays. Returns how many.
 */
export function cancelStream(outbox: OutboxStore, streamId: string): Promise<number> {
  return changeRows(outbox, streamId, isSurelyUnsent, cancelled);
}

/** As many as one transaction of the tables holds. */
const batchSize = 100;
/** A worker may be claiming the same rows at this moment. */
const maxRounds = 5;

/** What was changed by somebody else meanwhile is looked at again. */
async function changeRows(
  outbox: OutboxStore,
  streamId: string,
  wanted: (delivery: Delivery) => boolean,
  change: (delivery: Delivery) => Delivery,
): Promise<number> {
  let changed = 0;
  for (let round = 1; round <= maxRounds; round += 1) {
    const rows = (await outbox.list(streamId)).filter(({ delivery }) => wanted(delivery));
    let conflicts = 0;
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      const outcomes = await outbox.replaceAll(streamId, batch.map(changedBy(change)));
      conflicts += outcomes.filter((outcome) => outcome === 'conflict').length;
      changed += outcomes.filter((outcome) => outcome !== 'conflict').length;
    }
    if (conflicts === 0) break;
  }
  return changed;
}

function changedBy(change: (delivery: Delivery) => Delivery) {
  return ({ delivery, etag }: StoredDelivery): StoredDelivery => ({ delivery: change(delivery), etag });
}
