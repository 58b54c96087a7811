import type { Address } from '../chat/events.ts';
import { mayRetry } from '../delivery/change-stream.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { StoredDelivery } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { Directory } from '../directory/directory.ts';
import type { Municipality } from '../figures/rows.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { reachable, representativesOf } from './representatives.ts';

/** One reminder of one meeting: whom it is about, and how far it has come. */
export interface ReminderState {
  readonly streamId: string;
  readonly meeting: Meeting;
  readonly unanswered: readonly Municipality[];
  /** The rows of the reminder. */
  readonly rows: readonly StoredDelivery[];
  /** The rows of the meeting's cards in the channels. */
  readonly cards: readonly StoredDelivery[];
}

type KnownPeople = Pick<Directory, 'people' | 'seats'>;

/** In the channel, people called by their names; `names:` is the same without calling anybody. */
const callPrefix = 'channel:';
const namesPrefix = 'names:';

export function isToChannel({ recipientId }: Pick<Delivery, 'recipientId'>): boolean {
  return recipientId.startsWith(callPrefix) || recipientId.startsWith(namesPrefix);
}

/** Whether people are called by a row, so that Teams notifies them. */
export function callsPeople({ recipientId }: Pick<Delivery, 'recipientId'>): boolean {
  return recipientId.startsWith(callPrefix);
}

/** To each representative with a personal chat of a municipality that has not answered. */
export function personalReminders(directory: KnownPeople, state: ReminderState): readonly Delivery[] {
  const seats = state.unanswered.flatMap((municipality) =>
    representativesOf(directory.seats(), state.meeting, municipality),
  );
  return reachable(directory.people(), seats).map((person) =>
    plannedDelivery({
      streamId: state.streamId,
      recipientId: `person:${person.id}`,
      recipientName: 'representative',
      address: person.personalAddress,
      language: person.language ?? 'sv',
    }),
  );
}

/** The unanswered municipalities none of whose representatives was reached in person; in doubt counts as reached. */
export function unreachedOf(
  directory: KnownPeople,
  { meeting, unanswered, rows }: Pick<ReminderState, 'meeting' | 'unanswered' | 'rows'>,
): readonly Municipality[] {
  const reached = new Set(
    rows
      .filter(({ delivery }) => delivery.state === 'sent' || delivery.state === 'unknown')
      .map(({ delivery }) => delivery.recipientId),
  );
  return unanswered.filter((municipality) =>
    representativesOf(directory.seats(), meeting, municipality).every(
      ({ personId }) => !reached.has(`person:${personId}`),
    ),
  );
}

/**
 * One message below the card to those who were not reached in person. Teams refuses the whole of a message that calls somebody
 * it does not find; then it goes out once more and only names them. Null while the card is on its way, and when it never came.
 */
export function channelReminder(state: ReminderState): Delivery | null {
  const place = placeOf(state.cards);
  const called = state.rows.find(({ delivery }) => callsPeople(delivery))?.delivery;
  if (!place || (called && !mayRetry(called))) return null;
  return plannedDelivery({
    streamId: state.streamId,
    recipientId: `${called ? namesPrefix : callPrefix}${place.address.conversationId}`,
    recipientName: place.name,
    address: place.address,
    language: 'sv',
  });
}

/** Whether nothing follows any more; of rows none of which waits. */
export function isSettled({ rows }: Pick<ReminderState, 'rows'>): boolean {
  return rows.some(({ delivery }) => isToChannel(delivery) && !(callsPeople(delivery) && mayRetry(delivery)));
}

/** In the thread of the card; where nobody knows whether it arrived, as a thread of its own. */
function placeOf(
  cards: readonly StoredDelivery[],
): { readonly address: Address; readonly name: string } | null {
  const deliveries = cards.map(({ delivery }) => delivery);
  if (deliveries.some(isWaiting)) return null;
  const card =
    deliveries.find(({ state }) => state === 'sent') ?? deliveries.find(({ state }) => state === 'unknown');
  if (!card) return null;
  const threadId = card.state === 'sent' ? card.messageId : null;
  return { address: { ...card.address, threadId }, name: card.recipientName };
}
