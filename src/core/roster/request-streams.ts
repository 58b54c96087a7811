import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { Directory } from '../directory/directory.ts';
import { markOf, type RosterRequest } from './roster-request.ts';

const requestPrefix = 'roster-request:';
const decisionPrefix = 'roster-decision:';

/** The recipient of a decision; there is one. */
const askerId = 'asker';

export function requestStream(request: RosterRequest): string {
  return `${requestPrefix}${markOf(request)}`;
}

function decisionStream(request: RosterRequest): string {
  return `${decisionPrefix}${markOf(request)}`;
}

/** The request of a stream, and to whom it goes; null for any other stream. */
export function requestOfStream(
  streamId: string,
): { readonly id: string; readonly round: number; readonly to: 'coordinators' | 'asker' } | null {
  const [, kind, id = '', round] = /^roster-(request|decision):([0-9a-f]+)\.(\d+)$/.exec(streamId) ?? [];
  if (kind === undefined) return null;
  return { id, round: Number(round), to: kind === 'request' ? 'coordinators' : 'asker' };
}

/**
 * To the asker's personal chat; without one, a seat that was given is told in the channel, where the roster is open to all.
 * Null for what has to wait until the person has a personal chat.
 */
export function askerDelivery(request: RosterRequest, findPerson: Directory['person']): Delivery | null {
  const known = findPerson(request.asker);
  const own = request.address.conversationType === 'personal' ? request.address : null;
  const personal = known?.personalAddress ?? own;
  const address = personal ?? (request.state === 'accepted' ? { ...request.address, threadId: null } : null);
  if (address === null) return null;
  return plannedDelivery({
    streamId: decisionStream(request),
    recipientId: askerId,
    recipientName: 'asker',
    address,
    language: known?.language ?? request.language,
  });
}
