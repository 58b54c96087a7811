import type { Delivery } from './delivery.ts';
import type { OutboxStore, WakeUps } from './outbox-store.ts';

/** Plans a delivery unless its row is there already: what became of it then is not asked again. Repeatable. */
export async function planOnce(
  { outbox, wakeUps }: { readonly outbox: OutboxStore; readonly wakeUps: WakeUps },
  delivery: Delivery,
): Promise<void> {
  if (await outbox.read(delivery.streamId, delivery.recipientId)) return;
  await outbox.plan(delivery.streamId, [delivery]);
  await wakeUps.wake(delivery.streamId);
}
