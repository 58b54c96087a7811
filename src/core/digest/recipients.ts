import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { KnownPerson } from '../directory/people-store.ts';
import { digestStream } from './digest-message.ts';

export interface DigestRecipients {
  readonly channels: () => readonly BoundChannel[];
  readonly people: () => readonly KnownPerson[];
  /** Reads anew what other processes changed. */
  readonly refresh: () => Promise<void>;
}

/** Everyone who gets the month's digest: each bound channel once, then each subscriber with a personal chat once. */
export function deliveriesOf(
  recipients: Pick<DigestRecipients, 'channels' | 'people'>,
  month: string,
): readonly Delivery[] {
  const streamId = digestStream(month);
  const channels = recipients.channels().map((channel) =>
    plannedDelivery({
      streamId,
      recipientId: `channel:${channel.address.conversationId}`,
      recipientName: channel.name,
      address: channel.address,
      language: 'sv',
    }),
  );
  const people = recipients.people().flatMap((person) =>
    person.subscribedIn && person.personalAddress
      ? plannedDelivery({
          streamId,
          recipientId: `person:${person.id}`,
          recipientName: person.name,
          address: person.personalAddress,
          language: person.language ?? person.subscribedIn,
        })
      : [],
  );
  return [...channels, ...people];
}
