import { mayRetry, retryStream } from '../delivery/change-stream.ts';
import type { StoredDelivery } from '../delivery/outbox-store.ts';
import { planAgain } from '../delivery/plan-again.ts';
import { changeDigest } from './change-digest.ts';
import { digestStream } from './digest-message.ts';
import { type DigestRecipients, personOf } from './recipients.ts';
import type { SendDependencies } from './send-digest.ts';

export type Resending =
  | { readonly outcome: 'planned'; readonly recipients: number }
  | { readonly outcome: 'not-sent' };

/**
 * Sends again to those whom it surely did not reach: what failed, and who was out of reach and is back. With `unknown`
 * those too of whom nobody knows, who may then get it twice.
 */
export async function resendDigest(
  deps: SendDependencies,
  month: string,
  { unknown }: { readonly unknown: boolean },
): Promise<Resending> {
  const stored = await deps.store.read(month);
  const state = stored?.digest.state;
  if (state !== 'sent' && state !== 'sending') return { outcome: 'not-sent' };
  const streamId = digestStream(month);
  await deps.recipients.refresh();
  const rows = await deps.outbox.list(streamId);
  const back = rows.flatMap((row) => withNewAddress(deps.recipients, row) ?? []);
  const again = rows.some(({ delivery }) => mayRetry(delivery) || (unknown && delivery.state === 'unknown'));
  if (!again && back.length === 0) return { outcome: 'planned', recipients: 0 };
  await changeDigest(deps.store, month, (digest) =>
    digest.state === 'sent' ? { ...digest, state: 'sending' } : digest,
  );
  let recipients = again ? await retryStream(deps, streamId, { unknown }) : 0;
  for (const row of back) if ((await planAgain(deps, row)) === 'planned') recipients += 1;
  return { outcome: 'planned', recipients };
}

/** The row of somebody who could not be reached, at the place where they now can; null for any other row. */
function withNewAddress(
  recipients: Pick<DigestRecipients, 'person' | 'channels'>,
  { delivery, etag }: StoredDelivery,
): StoredDelivery | null {
  if (delivery.state !== 'blocked') return null;
  const person = personOf(recipients, delivery);
  const channel = recipients
    .channels()
    .find(({ address }) => delivery.recipientId === `channel:${address.conversationId}`);
  const address = person ? person.blockedAt === null && person.personalAddress : channel?.address;
  return address ? { delivery: { ...delivery, address }, etag } : null;
}
