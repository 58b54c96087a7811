import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Digest } from './digest.ts';
import type { DigestStore } from './digest-store.ts';
import { type DigestRecipients, recipientsOf } from './recipients.ts';
import { type IsWorkingDay, usualSendAt } from './working-days.ts';

interface Dependencies {
  readonly store: DigestStore;
  readonly recipients: DigestRecipients;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly isWorkingDay: IsWorkingDay;
  /** How many people must approve the same content. */
  readonly approvalsNeeded: number;
}

export interface ApprovalWish {
  readonly month: string;
  /**
   * Mark of the content that the person has seen; null takes the draft as it was last previewed, if by the same person:
   * nobody approves what they have not seen.
   */
  readonly contentRevision: string | null;
  /** `usual`: at the time that was asked for before, else at the usual one. One that has passed means now. */
  readonly sendAt: Date | 'now' | 'usual';
  readonly by: Person;
}

export type Approval =
  | { readonly outcome: 'approved'; readonly digest: Digest; readonly etag: string }
  | {
      readonly outcome: 'already-approved' | 'waits-for-another';
      readonly digest: Digest;
    }
  | {
      readonly outcome:
        | 'not-previewed'
        | 'previewed-by-another'
        | 'content-changed'
        | 'no-recipients'
        | 'cancelled';
    };

/** Takes one person's approval; the last one that is needed fixes content, recipients and time. */
export async function approveDigest(deps: Dependencies, wish: ApprovalWish): Promise<Approval> {
  const stored = await deps.store.read(wish.month);
  if (!stored) return { outcome: 'not-previewed' };
  const { digest } = stored;
  if (digest.state === 'cancelled') return { outcome: 'cancelled' };
  if (digest.state !== 'draft') return { outcome: 'already-approved', digest };
  const refused = whyNotSeen(digest, wish);
  if (refused) return { outcome: refused };

  await deps.recipients.refresh();
  const now = deps.clock.now();
  const recipients = recipientsOf(deps.recipients, localTime(now, deps.zone).date);
  if (recipients.length === 0) return { outcome: 'no-recipients' };
  const approvals = [
    ...digest.approvals.filter(({ by }) => by !== wish.by.id),
    { by: wish.by.id, at: now.toISOString() },
  ];
  const isLast = approvals.length >= deps.approvalsNeeded;
  const sendAt = sendAtOf(deps, digest, wish).toISOString();
  const approved: Digest = isLast
    ? { ...digest, state: 'approved', approvals, sendAt, recipients }
    : { ...digest, approvals, sendAt };
  const written = await deps.store.write(approved, stored.etag);
  if (written === 'conflict') return approveDigest(deps, wish);
  return isLast ? { outcome: 'approved', ...written } : { outcome: 'waits-for-another', digest: approved };
}

function whyNotSeen(
  digest: Digest,
  { contentRevision, by }: ApprovalWish,
): 'previewed-by-another' | 'content-changed' | null {
  if (contentRevision === null) return digest.previewedBy === by.id ? null : 'previewed-by-another';
  return digest.contentRevision === contentRevision ? null : 'content-changed';
}

function sendAtOf(deps: Dependencies, digest: Digest, { sendAt, month }: ApprovalWish): Date {
  if (sendAt === 'now') return deps.clock.now();
  if (sendAt !== 'usual') return sendAt;
  return digest.sendAt ? new Date(digest.sendAt) : usualSendAt(month, deps.isWorkingDay, deps.zone);
}
