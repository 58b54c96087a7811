import type { Address, Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { type Language, languages } from '../language.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { digestContent } from './content/digest-content.ts';
import type { Digest } from './digest.ts';
import { digestMessage, digestStream, monthOfStream } from './digest-message.ts';
import type { DigestStore, StoredDigest } from './digest-store.ts';
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
  | { readonly outcome: 'not-previewed' | 'content-changed' | 'no-recipients' };

/** Draft → approved → sending → sent. Rights are the caller's to check, before any of it. */
export interface DigestFlow {
  /** Builds the month's content anew and keeps it as the draft; an approved digest stays as it is. Null: nothing to say. */
  preview(month: string, by: Person): Promise<Digest | null>;
  /** Freezes what was previewed and plans its deliveries. `contentRevision` null takes the draft as it was last previewed. */
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
    preview: (month, by) => preview(deps, month, by),
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

async function preview(deps: Dependencies, month: string, by: Person): Promise<Digest | null> {
  const stored = await deps.store.read(month);
  if (stored && stored.digest.state !== 'draft') return stored.digest;

  const today = localTime(deps.clock.now(), deps.zone).date;
  const [sv, en] = (['sv', 'en'] satisfies Language[]).map((language) =>
    digestContent({ figures: deps.figures(), month, today, zone: deps.zone, language }),
  );
  if (!sv || !en) return null;
  const content = { sv, en };
  const draft: Digest = {
    month,
    state: 'draft',
    contentRevision: deps.digestOf(JSON.stringify(languages.map((language) => content[language]))),
    content,
    previewedBy: by.id,
    approvedBy: null,
    approvedAt: null,
    approvalCard: null,
  };
  const written = await deps.store.write(draft, stored?.etag ?? null);
  // Another coordinator previewed or approved in the same moment: theirs stands, and is shown.
  return written === 'conflict' ? ((await deps.store.read(month))?.digest ?? draft) : written.digest;
}

async function approve(
  deps: Dependencies,
  wish: { readonly month: string; readonly contentRevision: string | null; readonly by: Person },
): Promise<Approval> {
  const stored = await deps.store.read(wish.month);
  if (!stored) return { outcome: 'not-previewed' };
  if (wish.contentRevision !== null && stored.digest.contentRevision !== wish.contentRevision) {
    return { outcome: 'content-changed' };
  }
  if (stored.digest.state !== 'draft') return { outcome: 'already-approved', digest: stored.digest };
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
