import type { DigestCard } from '../card-content.ts';
import type { Address } from '../chat/events.ts';
import type { Language } from '../language.ts';

/**
 * A month's digest. `draft`: previewed, may still change. `approved`: its content is frozen and goes out; deliveries are
 * being planned. `sending`: all deliveries are planned. `sent`: none waits. The content stays as it was sent.
 */
export type DigestState = 'draft' | 'approved' | 'sending' | 'sent';

export interface Digest {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: DigestState;
  /** Derived from the content: what was previewed is what may be approved. */
  readonly contentRevision: string;
  readonly content: Readonly<Record<Language, DigestCard>>;
  readonly previewedBy: string;
  readonly approvedBy: string | null;
  /** ISO instant, UTC. */
  readonly approvedAt: string | null;
  /** The coordinator's approval card, kept up to date while the digest is sent. */
  readonly approvalCard: {
    readonly address: Address;
    readonly messageId: string;
    readonly language: Language;
  } | null;
}
