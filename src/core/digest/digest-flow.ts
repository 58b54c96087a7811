import type { Address, Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Digest } from './digest.ts';
import { digestMessage, digestStream, monthOfStream } from './digest-message.ts';
import type { DigestStore, StoredDigest } from './digest-store.ts';
import { previewDigest } from './preview-digest.ts';
import { type DigestRecipients, deliveriesOf } from './recipients.ts';

interface Dependencies {
  readonly store: DigestStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly figures: () => LoadedFigures;
  readonly recipients: DigestRecipients;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

export type Approval =
  | { readonly outcome: 'approved' | 'already-approved'; readonly digest: Digest }
  | { readonly outcome: 'not-previewed' | 'previewed-by-another' | 'content-changed' | 'no-recipients' };

/** Draft → approved → sending → sent. Rights are the caller's to check, before any of it. */
export interface DigestFlow {
  /** Builds the month's content anew and keeps it as the draft; an approved digest stays as it is. Null: nothing to say. */
  preview(month: string, by: Person): Promise<Digest | null>;
  /**
   * Freezes what was previewed and plans its deliveries. `contentRevision` null takes the draft as it was last previewed,
   * if by the same person: nobody approves what they have not seen.
   */
  approve(month: string, contentRevision: string | null, by: Person): Promise<Approval>;
  /** Remembers the coordinator's card that shows how far the sending has come. */
  showProgressOn(
    month: string,
    card: { address: Address; messageId: string; language: Language },
  ): Promise<void>;
  /** Finishes what a crash interrupted, and calls a digest sent when no delivery waits. Repeatable in any process. */
  advance(month: string): Promise<void>;
  /** Months that `advance` should look at. */
  unfinished(): Promise<readonly string[]>;
  readonly contentOf: ContentOf;
}

export function createDigestFlow(deps: Dependencies): DigestFlow {
  return {
    preview: (month, by) => previewDigest(deps, month, by),
    approve: (month, contentRevision, by) => approve(deps, { month, contentRevision, by }),
    showProgressOn: (month, card) =>
      changeDigest(deps, month, (digest) => ({ ...digest, approvalCard: card })),
    advance: (month) => advance(deps, month),
    unfinished: async () =>
      (await deps.store.list())
        .filter(({ state }) => state === 'approved' || state === 'sending')
        .map(({ month }) => month),
    contentOf: async (delivery) => {
      const month = monthOfStream(delivery.streamId);
      const stored = month ? await deps.store.read(month) : null;
      if (!stored || stored.digest.state === 'draft') return null;
      return { message: digestMessage(stored.digest.content[delivery.language]), revision: null };
    },
  };
}

async function approve(
  deps: Dependencies,
  wish: { readonly month: string; readonly contentRevision: string | null; readonly by: Person },
): Promise<Approval> {
  const stored = await deps.store.read(wish.month);
  if (!stored) return { outcome: 'not-previewed' };
  if (stored.digest.state !== 'draft') return { outcome: 'already-approved', digest: stored.digest };
  if (wish.contentRevision === null && stored.digest.previewedBy !== wish.by.id) {
    return { outcome: 'previewed-by-another' };
  }
  if (wish.contentRevision !== null && stored.digest.contentRevision !== wish.contentRevision) {
    return { outcome: 'content-changed' };
  }
  await deps.recipients.refresh();
  if (deliveriesOf(deps.recipients, wish.month).length === 0) return { outcome: 'no-recipients' };

  const approved = await deps.store.write(
    {
      ...stored.digest,
      state: 'approved',
      approvedBy: wish.by.id,
      approvedAt: deps.clock.now().toISOString(),
    },
    stored.etag,
  );
  if (approved === 'conflict') return approve(deps, wish);
  await plan(deps, approved);
  return { outcome: 'approved', digest: approved.digest };
}

/** The approved row is the intent: whoever finds it plans all recipients, and only then calls it `sending`. */
async function plan(deps: Dependencies, approved: StoredDigest): Promise<void> {
  const { month } = approved.digest;
  await deps.recipients.refresh();
  await deps.outbox.plan(digestStream(month), deliveriesOf(deps.recipients, month));
  await deps.store.write({ ...approved.digest, state: 'sending' }, approved.etag);
  await deps.wakeUps.wake(digestStream(month));
}

async function advance(deps: Dependencies, month: string): Promise<void> {
  const stored = await deps.store.read(month);
  if (stored?.digest.state === 'approved') return plan(deps, stored);
  if (stored?.digest.state !== 'sending') return;
  const deliveries = await deps.outbox.list(digestStream(month));
  if (deliveries.some(({ delivery }) => isWaiting(delivery))) return;
  await changeDigest(deps, month, (digest) => ({ ...digest, state: 'sent' }));
}

/** Writes again on the newest row when another process was faster. */
async function changeDigest(
  deps: Dependencies,
  month: string,
  change: (digest: Digest) => Digest,
): Promise<void> {
  for (;;) {
    const stored = await deps.store.read(month);
    if (!stored) return;
    const written = await deps.store.write(change(stored.digest), stored.etag);
    if (written !== 'conflict') return;
  }
}
