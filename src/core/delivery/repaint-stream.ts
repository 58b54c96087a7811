import { eachAlone } from '../each-alone.ts';
import type { Logger } from '../log.ts';
import type { ChatSender } from './chat-sender.ts';
import type { ContentOf } from './deliver-stream.ts';
import type { OutboxStore, StoredDelivery } from './outbox-store.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly sender: ChatSender;
  readonly log: Logger;
}

/** Each conflict means that another process painted the card; there are as many as processes. */
const maxPaintings = 10;

/**
 * Brings the sent messages of a stream up to date; one that shows its content's revision already is left alone, and one that
 * could not be reached is tried again when this is called again.
 */
export async function repaintStream(
  deps: Dependencies,
  streamId: string,
  contentOf: ContentOf,
): Promise<void> {
  await eachAlone(await deps.outbox.list(streamId), (stored) => repaint(deps, stored, contentOf), {
    log: deps.log,
    event: 'message-not-updated',
  });
}

/**
 * Two that paint at the same time may reach Teams in either order, so the one that finds the row changed paints again: the
 * last update of the message is never older than the row says.
 */
async function repaint(deps: Dependencies, first: StoredDelivery, contentOf: ContentOf): Promise<void> {
  let stored: StoredDelivery | null = first;
  for (let paintings = 0; stored && paintings < maxPaintings; paintings += 1) {
    if ((await paint(deps, { stored, isRepeated: paintings > 0 }, contentOf)) === 'done') return;
    stored = await deps.outbox.read(first.delivery.streamId, first.delivery.recipientId);
  }
}

async function paint(
  deps: Dependencies,
  { stored, isRepeated }: { readonly stored: StoredDelivery; readonly isRepeated: boolean },
  contentOf: ContentOf,
): Promise<'done' | 'conflict'> {
  const { delivery, etag } = stored;
  // One that is still to be sent shows the newest state when it is.
  if (delivery.state !== 'sent' || delivery.messageId === null) return 'done';
  const content = await contentOf(delivery);
  if (!content || (delivery.shownRevision === content.revision && !isRepeated)) return 'done';
  const result = await deps.sender.update(delivery.address, delivery.messageId, content.message);
  if (result.outcome !== 'sent') {
    const { outcome, code } = result;
    deps.log.warn('message-not-updated', { streamId: delivery.streamId, outcome, code });
  }
  if (result.outcome === 'retry' || result.outcome === 'unknown') return 'done';
  // A message that is gone, or that its reader shut out, is not missed again.
  const shown = { ...delivery, shownRevision: content.revision };
  return (await deps.outbox.replace({ delivery: shown, etag })) === 'conflict' ? 'conflict' : 'done';
}
