import type { Person } from '../chat/events.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { KnownPerson } from '../directory/people-store.ts';
import type { Correction } from './correction.ts';
import type { GivenAnswer } from './given-answer.ts';

const proposalPrefix = 'correction:';
const decisionPrefix = 'correction-decided:';

export const proposerId = 'proposer';

/** The stream of a correction's cards to the coordinators. */
export function proposalStream(correctionId: string): string {
  return `${proposalPrefix}${correctionId}`;
}

/** The stream that tells the proposer, and those who were given the old value. */
export function decisionStream(correctionId: string): string {
  return `${decisionPrefix}${correctionId}`;
}

/** The correction of a stream, and what the stream says; null for any other stream. */
export function correctionOfStream(
  streamId: string,
): { readonly id: string; readonly says: 'proposal' | 'decision' } | null {
  if (streamId.startsWith(decisionPrefix))
    return { id: streamId.slice(decisionPrefix.length), says: 'decision' };
  if (streamId.startsWith(proposalPrefix))
    return { id: streamId.slice(proposalPrefix.length), says: 'proposal' };
  return null;
}

type FindPerson = (person: Pick<Person, 'id' | 'tenantId'>) => KnownPerson | null;

/** A card for each coordinator with a personal chat. The rows of the outbox stay, so they name roles and not people. */
export function proposalDeliveries(
  { id }: Correction,
  known: { readonly people: readonly KnownPerson[]; readonly coordinators: ReadonlySet<string> },
): readonly Delivery[] {
  return coordinatorDeliveries(proposalStream(id), known);
}

/** To the proposer's personal chat, else to where the correction was proposed. */
export function proposerDelivery(
  { id, proposedBy, proposedFrom, language }: Correction,
  findPerson: FindPerson,
): Delivery {
  const known = findPerson(proposedBy);
  return plannedDelivery({
    streamId: decisionStream(id),
    recipientId: proposerId,
    recipientName: 'proposer',
    address: known?.personalAddress ?? { ...proposedFrom, threadId: null },
    language: known?.language ?? language,
  });
}

/**
 * Each person once, in the personal chat if there is one; else where the newest answer stood, once each conversation. Who
 * proposed the correction and who decided it know already.
 */
export function askerDeliveries(
  { id, proposedBy, decidedBy }: Correction,
  answers: readonly GivenAnswer[],
  findPerson: FindPerson,
): readonly Delivery[] {
  const knowing = [proposedBy, ...(decidedBy ? [decidedBy] : [])].map(personKey);
  const newest = new Map<string, GivenAnswer>();
  for (const answer of answers.toSorted((one, other) => one.at.localeCompare(other.at))) {
    if (!knowing.includes(personKey(answer.person))) newest.set(personKey(answer.person), answer);
  }
  const deliveries = [...newest.values()].map(({ person, address, language }) => {
    const known = findPerson(person);
    const own = known?.personalAddress ?? (address.conversationType === 'personal' ? address : null);
    return plannedDelivery({
      streamId: decisionStream(id),
      recipientId: own ? `person:${person.id}` : `conversation:${address.conversationId}`,
      recipientName: 'asker',
      address: own ?? { ...address, threadId: null },
      language: known?.language ?? language,
    });
  });
  return [...new Map(deliveries.map((delivery) => [delivery.recipientId, delivery])).values()];
}

function personKey({ tenantId, id }: Pick<Person, 'id' | 'tenantId'>): string {
  return `${tenantId} ${id}`;
}
