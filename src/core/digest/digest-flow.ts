import type { Address, Person } from '../chat/events.ts';
import type { Language } from '../language.ts';
import { type Approval, type ApprovalWish, approveDigest } from './approve-digest.ts';
import { changeDigest } from './change-digest.ts';
import {
  type Correcting,
  correctDigest,
  type ProposedCorrection,
  proposeDigestCorrection,
} from './correct-digest.ts';
import type { Digest } from './digest.ts';
import { type DraftDependencies, draftDigest, type Edit, editDigest } from './draft-digest.ts';
import type { RepaintDependencies } from './repaint-digest.ts';
import { type Resending, resendDigest } from './resend-digest.ts';
import {
  advanceDigest,
  beginSending,
  type Cancelling,
  cancelDigest,
  type SendDependencies,
} from './send-digest.ts';
import type { IsWorkingDay } from './working-days.ts';

export interface DigestFlowDependencies extends DraftDependencies, SendDependencies, RepaintDependencies {
  readonly isWorkingDay: IsWorkingDay;
  /** How many people must approve the same content. */
  readonly approvalsNeeded: number;
}

/** Draft → approved → sending → sent, or cancelled. Rights are the caller's to check, before any of it. */
export interface DigestFlow {
  /** Builds the draft anew and shows it; null when there is nothing to say. `by` is a person, or `automatic`. */
  preview(month: string, by: Pick<Person, 'id'>): Promise<Digest | null>;
  edit(month: string, edit: Edit, by: Person): Promise<Digest | 'absent' | 'begun' | 'empty'>;
  /** Takes an approval; what is due at once begins to go out. */
  approve(wish: ApprovalWish): Promise<Approval>;
  cancel(month: string): Promise<Cancelling>;
  resend(month: string, wish: { readonly unknown: boolean }): Promise<Resending>;
  proposeCorrection(month: string): Promise<ProposedCorrection | null>;
  /** Takes an approval of a correction; then the sent messages begin to follow. */
  correct(month: string, wish: { readonly mark: string; readonly by: Person }): Promise<Correcting>;
  /** Remembers the coordinator's card that shows how far the sending has come. */
  showProgressOn(
    month: string,
    card: { address: Address; messageId: string; language: Language },
  ): Promise<void>;
  advance(month: string): Promise<void>;
  /** Months that `advance` should look at. */
  unfinished(): Promise<readonly string[]>;
}

export function createDigestFlow(deps: DigestFlowDependencies): DigestFlow {
  return {
    preview: (month, by) => draftDigest(deps, month, by.id),
    edit: (month, edit, by) => editDigest(deps, month, { ...edit, by: by.id }),
    approve: async (wish) => {
      const approval = await approveDigest(deps, wish);
      if (approval.outcome !== 'approved') return approval;
      return { ...approval, digest: await beginSending(deps, approval) };
    },
    cancel: (month) => cancelDigest(deps, month),
    resend: (month, wish) => resendDigest(deps, month, wish),
    proposeCorrection: (month) => proposeDigestCorrection(deps, month),
    correct: async (month, wish) => {
      const correcting = await correctDigest(deps, month, wish);
      if (correcting.outcome === 'corrected') await advanceDigest(deps, month);
      return correcting;
    },
    showProgressOn: async (month, approvalCard) => {
      await changeDigest(deps.store, month, (digest) => ({ ...digest, approvalCard }));
    },
    advance: (month) => advanceDigest(deps, month),
    unfinished: async () =>
      (await deps.store.list())
        .filter(({ state }) => state === 'approved' || state === 'sending')
        .map(({ month }) => month),
  };
}
