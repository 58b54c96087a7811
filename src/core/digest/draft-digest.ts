import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { GoalRecord } from '../goals/goal-record.ts';
import type { Language } from '../language.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { digestContent } from './content/digest-content.ts';
import type { Digest } from './digest.ts';
import type { DigestStore } from './digest-store.ts';
import { revisionOf, type Section, saysNothing, sections } from './edition.ts';

export interface DraftDependencies {
  readonly store: DigestStore;
  readonly figures: () => LoadedFigures;
  readonly goalRecords: () => readonly GoalRecord[];
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

/**
 * Builds the month's content anew and keeps it as the draft, with the coordinator's introduction and choice of sections;
 * those who approved the very same content have approved it still. What is approved stays as it is, and so does what was
 * called off while it was sent. Null: nothing to say.
 */
export async function draftDigest(
  deps: DraftDependencies,
  month: string,
  by: string,
): Promise<Digest | null> {
  const stored = await deps.store.read(month);
  const before = stored?.digest ?? null;
  if (before && !isOpen(before)) return before;

  const content = await contentFrom(deps, month, localTime(deps.clock.now(), deps.zone).date);
  if (!content) return null;
  const edited = { content, introduction: before?.introduction ?? null, skipped: before?.skipped ?? [] };
  const contentRevision = revisionOf(edited, deps.digestOf);
  const isSame = before?.state === 'draft' && before.contentRevision === contentRevision;
  const draft: Digest = {
    ...newDraft,
    ...edited,
    month,
    contentRevision,
    previewedBy: by,
    approvals: isSame ? before.approvals : [],
    sendAt: isSame ? before.sendAt : null,
  };
  const written = await deps.store.write(draft, stored?.etag ?? null);
  // Another coordinator previewed or approved in the same moment: theirs stands, and is shown.
  return written === 'conflict' ? ((await deps.store.read(month))?.digest ?? draft) : written.digest;
}

const newDraft = {
  state: 'draft',
  approvals: [],
  sendAt: null,
  begunAt: null,
  recipients: [],
  former: [],
  correctionApprovals: [],
  approvalCard: null,
} as const;

/** Nothing of it can have gone out, and nobody waits for it to. */
function isOpen({ state, begunAt }: Digest): boolean {
  return state === 'draft' || (state === 'cancelled' && begunAt === null);
}

/** What the month's digest says in both languages as of a day (`YYYY-MM-DD`); null when there is nothing to say. */
export async function contentFrom(
  deps: Pick<DraftDependencies, 'store' | 'figures' | 'goalRecords' | 'zone'>,
  month: string,
  today: string,
): Promise<Digest['content'] | null> {
  const former = (await deps.store.list()).find((each) => each.state === 'sent' && each.month < month);
  const previous = former ? ((await deps.store.read(former.month))?.digest.content ?? null) : null;
  const known = { figures: deps.figures(), goalRecords: deps.goalRecords(), month, today, zone: deps.zone };
  const [sv, en] = (['sv', 'en'] satisfies Language[]).map((language) =>
    digestContent({ ...known, language, previous: previous?.[language] ?? null }),
  );
  return sv && en ? { sv, en } : null;
}

export interface Edit {
  /** Null for none. */
  readonly introduction: string | null;
  readonly included: readonly Section[];
}

/**
 * Another introduction, other sections. It takes a new approval, also for what was approved and has not begun to go out.
 * `empty`: nothing would be left of it, so nothing was changed.
 */
export async function editDigest(
  deps: DraftDependencies,
  month: string,
  { introduction, included, by }: Edit & { readonly by: string },
): Promise<Digest | 'absent' | 'begun' | 'empty'> {
  const stored = await deps.store.read(month);
  if (!stored) return 'absent';
  const { digest, etag } = stored;
  if (!isOpen(digest) && digest.state !== 'approved') return 'begun';
  const skipped = sections.filter((section) => !included.includes(section));
  const edited = { content: digest.content, introduction, skipped };
  if (saysNothing(edited)) return 'empty';
  const contentRevision = revisionOf(edited, deps.digestOf);
  if (contentRevision === digest.contentRevision) return digest;
  const { approvalCard } = digest;
  const draft: Digest = { ...newDraft, ...edited, month, contentRevision, previewedBy: by, approvalCard };
  const written = await deps.store.write(draft, etag);
  if (written === 'conflict') return editDigest(deps, month, { introduction, included, by });
  return written.digest;
}
