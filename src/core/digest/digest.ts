import type { Address } from '../chat/events.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Language } from '../language.ts';
import type { DigestContent } from './digest-card-content.ts';
import type { Section } from './edition.ts';

/**
 * `draft`: may still change. `approved`: content and recipients are fixed, and it waits for its time. `sending`: it goes
 * out. `sent`: nothing of it waits. `cancelled`: called off, before or while it was sent.
 */
export const digestStates = ['draft', 'approved', 'sending', 'sent', 'cancelled'] as const;
export type DigestState = (typeof digestStates)[number];

/** To whom and where a digest goes, as it was when it was approved. */
export type DigestRecipient = Pick<Delivery, 'recipientId' | 'recipientName' | 'address' | 'language'>;

/** A month's digest. What it says stays as it was sent. */
export interface Digest {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: DigestState;
  /** Derived from what goes out: what was previewed is what may be approved. */
  readonly contentRevision: string;
  /** Every section, those that are skipped too. */
  readonly content: Readonly<Record<Language, DigestContent>>;
  /** The coordinator's own words, one paragraph; null for none. */
  readonly introduction: string | null;
  readonly skipped: readonly Section[];
  /** Entra object id of the coordinator, or `automatic`. */
  readonly previewedBy: string;
  /** Who approved this content, each once; `at` is an ISO instant, UTC. */
  readonly approvals: readonly { readonly by: string; readonly at: string }[];
  /** When it is to go out: ISO instant, UTC; null until somebody approved it. */
  readonly sendAt: string | null;
  /** When the sending began: ISO instant, UTC; null before. */
  readonly begunAt: string | null;
  /** Fixed with the last approval; none before. */
  readonly recipients: readonly DigestRecipient[];
  /** What it said before each correction, oldest first; `until` is an ISO instant, UTC. */
  readonly former: readonly { readonly content: Digest['content']; readonly until: string }[];
  /** Who approved a correction that waits for another's approval, and its mark. */
  readonly correctionApprovals: readonly { readonly by: string; readonly mark: string }[];
  /** The coordinator's approval card, kept up to date while the digest is sent. */
  readonly approvalCard: {
    readonly address: Address;
    readonly messageId: string;
    readonly language: Language;
  } | null;
}
