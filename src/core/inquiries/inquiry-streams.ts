import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { KnownPerson } from '../directory/people-store.ts';
import type { Inquiry } from './inquiry.ts';

const questionPrefix = 'inquiry:';
const answerPrefix = 'inquiry-answer:';

/** The recipient of an answer; there is one. */
export const askerId = 'asker';

/** The stream of an inquiry's cards to the coordinators. */
export function questionStream(inquiryId: string): string {
  return `${questionPrefix}${inquiryId}`;
}

/** The stream of an inquiry's answer to who asked. */
export function answerStream(inquiryId: string): string {
  return `${answerPrefix}${inquiryId}`;
}

/** The inquiry of a stream, and to whom it goes; null for any other stream. */
export function inquiryOfStream(
  streamId: string,
): { readonly id: string; readonly to: 'coordinators' | 'asker' } | null {
  if (streamId.startsWith(answerPrefix)) return { id: streamId.slice(answerPrefix.length), to: 'asker' };
  if (streamId.startsWith(questionPrefix))
    return { id: streamId.slice(questionPrefix.length), to: 'coordinators' };
  return null;
}

/** A card for each coordinator with a personal chat. The rows of the outbox stay, so they name roles and not people. */
export function questionDeliveries(
  inquiryId: string,
  known: { readonly people: readonly KnownPerson[]; readonly coordinators: ReadonlySet<string> },
): readonly Delivery[] {
  return coordinatorDeliveries(questionStream(inquiryId), known);
}

export function coordinatorId({ id }: Pick<KnownPerson, 'id'>): string {
  return `person:${id}`;
}

/** To the conversation where it was asked; in a channel that is a new post. */
export function answerDelivery({ id, address, language }: Inquiry): Delivery {
  return plannedDelivery({
    streamId: answerStream(id),
    recipientId: askerId,
    recipientName: 'asker',
    address: { ...address, threadId: null },
    language,
  });
}
