import type { KnownPerson } from '../directory/people-store.ts';
import { type Delivery, plannedDelivery } from './delivery.ts';

/** One delivery for each coordinator with a personal chat. The rows of the outbox stay, so they name roles and not people. */
export function coordinatorDeliveries(
  streamId: string,
  known: { readonly people: readonly KnownPerson[]; readonly coordinators: ReadonlySet<string> },
): readonly Delivery[] {
  return known.people.flatMap((person) =>
    person.personalAddress && known.coordinators.has(person.id)
      ? plannedDelivery({
          streamId,
          recipientId: `person:${person.id}`,
          recipientName: 'coordinator',
          address: person.personalAddress,
          language: person.language ?? 'sv',
        })
      : [],
  );
}
