import type { Clock } from '../clock.ts';
import { cancelStream } from '../delivery/change-stream.ts';
import { plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { PeopleStore } from '../directory/people-store.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { changeDigest } from './change-digest.ts';
import type { Digest, DigestRecipient } from './digest.ts';
import { digestStream } from './digest-message.ts';
import type { DigestStore, StoredDigest } from './digest-store.ts';
import { type DigestRecipients, hasWithdrawn, personOf } from './recipients.ts';
import { type RepaintDependencies, repaintDigest } from './repaint-digest.ts';

export interface SendDependencies {
  readonly store: DigestStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly recipients: DigestRecipients;
  readonly people: PeopleStore;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface AdvanceDependencies extends SendDependencies, RepaintDependencies {}

/**
 * Begins to send what is approved once its time has come, plans what a crash left unplanned, brings sent messages to what a
 * correction says, and calls a digest sent when nothing of it waits. The row that says `sending` is the intent; whoever finds it plans. Repeatable, in any process.
 */
export async function advanceDigest(deps: AdvanceDependencies, month: string): Promise<void> {
  const stored = await deps.store.read(month);
  if (stored?.digest.state === 'approved') {
    await beginSending(deps, stored);
    return;
  }
  if (stored?.digest.state !== 'sending') return;
  const rows = await deps.outbox.list(digestStream(month));
  if (await plan(deps, stored.digest, rows)) return;
  if (rows.some(({ delivery }) => isWaiting(delivery))) return;
  if (!(await repaintDigest(deps, stored.digest, rows))) return;
  await markBlocked(deps, rows);
  await changeDigest(deps.store, month, (digest) =>
    digest.state === 'sending' ? { ...digest, state: 'sent' } : digest,
  );
}

/** Begins to send what is approved, if its time has come; gives the digest as it is then. */
export async function beginSending(deps: SendDependencies, { digest, etag }: StoredDigest): Promise<Digest> {
  const now = deps.clock.now();
  if (digest.sendAt === null || new Date(digest.sendAt) > now) return digest;
  const begun: Digest = { ...digest, state: 'sending', begunAt: now.toISOString() };
  const written = await deps.store.write(begun, etag);
  // Another process begins, and plans.
  if (written === 'conflict') return digest;
  await plan(deps, begun, []);
  return begun;
}

/** Plans the recipients who have no row yet, except those who do not want it any more; false when there are none. */
async function plan(
  deps: SendDependencies,
  { month, recipients }: Digest,
  rows: readonly StoredDelivery[],
): Promise<boolean> {
  const planned = new Set(rows.map(({ delivery }) => delivery.recipientId));
  const missing = recipients.filter(({ recipientId }) => !planned.has(recipientId));
  if (missing.length === 0) return false;
  const wanting = await stillWanting(deps, missing);
  if (wanting.length === 0) return false;
  const streamId = digestStream(month);
  await deps.outbox.plan(
    streamId,
    wanting.map((recipient) => plannedDelivery({ streamId, ...recipient })),
  );
  await deps.wakeUps.wake(streamId);
  return true;
}

async function stillWanting(
  { recipients, clock, zone }: SendDependencies,
  planned: readonly DigestRecipient[],
): Promise<readonly DigestRecipient[]> {
  await recipients.refresh();
  const today = localTime(clock.now(), zone).date;
  return planned.filter((one) => !hasWithdrawn(recipients, one, today));
}

/** Who has shut the bot out is not tried again before they write or install it. */
async function markBlocked(deps: SendDependencies, rows: readonly StoredDelivery[]): Promise<void> {
  const blockedAt = deps.clock.now().toISOString();
  const blocked = rows.flatMap(({ delivery }) =>
    delivery.state === 'blocked' ? (personOf(deps.recipients, delivery) ?? []) : [],
  );
  for (const person of blocked) {
    await deps.people.change(person, (known) => (known.blockedAt === null ? { ...known, blockedAt } : known));
  }
  if (blocked.length > 0) await deps.recipients.refresh();
}

export type Cancelling =
  | { readonly outcome: 'cancelled'; readonly digest: Digest }
  | { readonly outcome: 'absent' | 'not-approved' | 'already-sent' };

/**
 * Calls a digest off until it has gone out. What is being sent right now arrives; what waits is called off. The row comes
 * first: whatever a slower process still plans finds nothing to say.
 */
export async function cancelDigest(deps: SendDependencies, month: string): Promise<Cancelling> {
  const stored = await deps.store.read(month);
  if (!stored) return { outcome: 'absent' };
  const { state } = stored.digest;
  if (state === 'draft') return { outcome: 'not-approved' };
  if (state === 'sent') return { outcome: 'already-sent' };
  const cancelled: Digest = { ...stored.digest, state: 'cancelled' };
  if (state !== 'cancelled' && (await deps.store.write(cancelled, stored.etag)) === 'conflict')
    return cancelDigest(deps, month);
  if (cancelled.begunAt !== null) await cancelStream(deps.outbox, digestStream(month));
  return { outcome: 'cancelled', digest: cancelled };
}
