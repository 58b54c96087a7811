import type { BoundChannel } from '../directory/channel-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { KnownPerson } from '../directory/people-store.ts';
import { isHeldOn } from '../directory/roster-store.ts';
import type { DigestRecipient } from './digest.ts';

export type DigestRecipients = Pick<Directory, 'channels' | 'people' | 'person' | 'seats' | 'refresh'>;

const personPrefix = 'person:';

/**
 * Everyone who gets a digest that is approved on `today` (`YYYY-MM-DD`): each bound channel once, then each person with a
 * personal chat who subscribes, or is on a roster and has not ended it.
 */
export function recipientsOf(recipients: DigestRecipients, today: string): readonly DigestRecipient[] {
  const onRoster = rosterOn(recipients, today);
  const people = recipients
    .people()
    .flatMap((person) => (wantsDigest(person, onRoster, today) ? recipientOf(person) : []));
  return [...recipients.channels().map(channelRecipient), ...people];
}

/** Whether somebody who was a recipient when it was approved has since ended, paused or shut it out. */
export function hasWithdrawn(recipients: DigestRecipients, one: DigestRecipient, today: string): boolean {
  const person = personOf(recipients, one);
  return person !== null && !wantsDigest(person, rosterOn(recipients, today), today);
}

/** Null for a channel, and for somebody of whom nothing is remembered. */
export function personOf(
  recipients: Pick<DigestRecipients, 'person'>,
  { recipientId, address }: Pick<DigestRecipient, 'recipientId' | 'address'>,
): KnownPerson | null {
  if (!recipientId.startsWith(personPrefix)) return null;
  return recipients.person({ id: recipientId.slice(personPrefix.length), tenantId: address.tenantId });
}

function personalId({ id }: Pick<KnownPerson, 'id'>): string {
  return `${personPrefix}${id}`;
}

function channelRecipient({ address, name }: BoundChannel): DigestRecipient {
  const recipientId = `channel:${address.conversationId}`;
  return { recipientId, recipientName: name, address, language: 'sv' };
}

function recipientOf(person: KnownPerson): readonly DigestRecipient[] {
  if (!person.personalAddress) return [];
  return [
    {
      recipientId: personalId(person),
      recipientName: person.name,
      address: person.personalAddress,
      language: person.language ?? person.subscribedIn ?? 'sv',
    },
  ];
}

function wantsDigest(person: KnownPerson, onRoster: ReadonlySet<string>, today: string): boolean {
  if (person.personalAddress === null || person.blockedAt !== null) return false;
  if (person.pausedUntil !== null && today < person.pausedUntil) return false;
  return person.subscribedIn !== null || (person.unsubscribedAt === null && onRoster.has(person.id));
}

function rosterOn(recipients: Pick<DigestRecipients, 'seats'>, today: string): ReadonlySet<string> {
  return new Set(
    recipients
      .seats()
      .filter((seat) => isHeldOn(seat, today))
      .map(({ personId }) => personId),
  );
}
