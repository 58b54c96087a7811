import type { Address } from '../chat/events.ts';
import type { Language } from '../language.ts';

/**
 * One message to one recipient. `sending` is written before the POST; what is found in it after its lease ran out is
 * `unknown`, never sent again blindly, because Teams has no idempotency key.
 */
export type DeliveryState =
  | 'planned'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'retry'
  | 'blocked'
  | 'failed'
  | 'unknown';

export interface Delivery {
  /** What is delivered, the same for all recipients: `attendance:board-2022-12-14`, `digest:2022-12`. */
  readonly streamId: string;
  /** Unique within the stream: `channel:<conversation id>` or `person:<Entra object id>`. */
  readonly recipientId: string;
  /** For people: the channel's name or the person's role, as the ledger shows it. */
  readonly recipientName: string;
  readonly address: Address;
  readonly language: Language;
  readonly state: DeliveryState;
  /** Identifies who wrote the row last, so that a lost response is told from a lost race. */
  readonly attemptId: string | null;
  readonly attempts: number;
  /** ISO instant until which `claimed` and `sending` belong to their attempt. */
  readonly leaseUntil: string | null;
  /** ISO instant before which `retry` is not tried. */
  readonly notBefore: string | null;
  readonly messageId: string | null;
  /** Teams's error code, or ours, for `retry`, `blocked`, `failed` and `unknown`. */
  readonly reason: string | null;
  /** For cards that live on: a mark of the state that the posted card shows. */
  readonly shownRevision: string | null;
  /** When a process last set out to change the posted card: ISO instant, UTC; null when none has. */
  readonly paintedAt: string | null;
}

/** The ledger's sums; they always agree: planned = sent + blocked + failed + unknown + waiting. */
export interface DeliveryCounts {
  readonly planned: number;
  readonly sent: number;
  readonly blocked: number;
  readonly failed: number;
  readonly unknown: number;
  readonly waiting: number;
}

/** A row that nobody has touched yet. */
export function plannedDelivery(
  to: Pick<Delivery, 'streamId' | 'recipientId' | 'recipientName' | 'address' | 'language'>,
): Delivery {
  return {
    ...to,
    state: 'planned',
    attemptId: null,
    attempts: 0,
    leaseUntil: null,
    notBefore: null,
    messageId: null,
    reason: null,
    shownRevision: null,
    paintedAt: null,
  };
}
