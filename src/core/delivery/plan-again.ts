import type { OutboxStore, StoredDelivery, WakeUps } from './outbox-store.ts';
import { postAgain } from './transitions.ts';

/**
 * Sets a row back, so that its message is posted anew. The stream is opened before, so that a crash leaves no row that no
 * sweep finds; and after, so that whoever found nothing waiting a moment ago does not close the stream over it.
 */
export async function planAgain(
  deps: { readonly outbox: OutboxStore; readonly wakeUps: WakeUps },
  { delivery, etag }: StoredDelivery,
): Promise<'planned' | 'conflict'> {
  await deps.outbox.open(delivery.streamId, 'hold');
  const written = await deps.outbox.replace({ delivery: postAgain(delivery), etag });
  if (written === 'conflict') return 'conflict';
  await deps.outbox.open(delivery.streamId);
  await deps.wakeUps.wake(delivery.streamId);
  return 'planned';
}
