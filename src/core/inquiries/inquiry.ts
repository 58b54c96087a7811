import type { Address, Person } from '../chat/events.ts';
import type { Language } from '../language.ts';

/**
 * `kept`: only in the report. `forwarding`: the asker wants it sent, the coordinators' cards are not planned yet.
 * `forwarded`: they are. `answering`: a coordinator's answer stands, and is not known to have come to its end. `answered`:
 * it is, and the coordinators' cards say so.
 */
export type InquiryState = 'kept' | 'forwarding' | 'forwarded' | 'answering' | 'answered';

/** What a coordinator wrote, in one language or both. */
export interface InquiryAnswer {
  readonly sv: string | null;
  readonly en: string | null;
  readonly by: Person;
  /** ISO instant, UTC. */
  readonly at: string;
}

/** A question that the figures have no answer to. */
export interface Inquiry {
  /** `2022-12.<unguessable>`: the month in which it was asked, in the board's time zone, and a mark of its own. */
  readonly id: string;
  readonly state: InquiryState;
  readonly asker: Person;
  /** Where it was asked, and where its answer goes. */
  readonly address: Address;
  /** ISO instant, UTC. */
  readonly askedAt: string;
  /** The language in which the bot replied. */
  readonly language: Language;
  /** As `keptText` leaves it. */
  readonly text: string;
  readonly outcome: 'not-understood' | 'declined';
  /** What the same person asked just before, in the same conversation; null for nothing. */
  readonly before: string | null;
  /** ISO instant, UTC; null while it is only kept. */
  readonly forwardedAt: string | null;
  readonly answer: InquiryAnswer | null;
}

export function inquiryId(month: string, unique: string): string {
  return `${month}.${unique}`;
}

/** The `YYYY-MM` in which it was asked. */
export function monthOfInquiry(id: string): string {
  return id.slice(0, 'YYYY-MM'.length);
}

/** The answer in that language; where it was not given, the one that there is. */
export function answerIn(
  { sv, en }: Pick<InquiryAnswer, 'sv' | 'en'>,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const wanted = language === 'sv' ? sv : en;
  if (wanted !== null) return { text: wanted, language };
  return language === 'sv' ? { text: en ?? '', language: 'en' } : { text: sv ?? '', language: 'sv' };
}
