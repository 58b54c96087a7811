import type { Answer, MeetingPoint, PartialPresence } from '../attendance/answer.ts';
import { readPoint } from '../attendance/meeting-point.ts';
import type { Seat } from '../directory/roster-store.ts';
import { requestIn, type SubstituteChain } from '../substitutes/substitute-chain.ts';
import type { MunicipalityPresence, ServingPerson } from './presence.ts';
import type { ServingSeats } from './serving-seats.ts';

interface Known {
  readonly municipalityCode: string;
  readonly answer: Answer | null;
  /** Who was asked to serve in the member's place. */
  readonly chain: SubstituteChain | null;
  readonly seats: ServingSeats;
}

/** What the answers lead to expect; null for a municipality that has not answered, of which nothing is expected. */
export function proposedPresence(known: Known): MunicipalityPresence | null {
  const { municipalityCode, answer, seats } = known;
  if (!answer) return null;
  const present = answer.choice !== 'not-coming';
  const first = present ? whoComes(answer, seats) : null;
  const own = first ? [{ ...first, ...partOf(answer.partial) }] : [];
  return {
    municipalityCode,
    present,
    serving: present && answer.partial ? [...own, ...fillingIn(known, answer.partial)] : own,
  };
}

/** Somebody of the roster who serves for the whole meeting. */
export function servingFor({ personId, personName, role }: Seat, seats: ServingSeats): ServingPerson {
  const isMember = role === 'member';
  return {
    name: personName,
    personId,
    role: isMember ? 'member' : 'substitute',
    insteadOf: isMember ? null : (seats.members[0]?.personName ?? null),
    ...wholeMeeting,
  };
}

const wholeMeeting = { from: null, to: null, conflictOfInterest: null } as const;

function whoComes(answer: Answer, seats: ServingSeats): ServingPerson | null {
  if (answer.choice === 'substitute') {
    const seat = seats.substitutes.find(({ personId }) => personId === answer.substituteId);
    if (seat) return servingFor(seat, seats);
    const { substituteName: name, substituteId: personId } = answer;
    const insteadOf = seats.members[0]?.personName ?? null;
    return name ? { name, personId, role: 'substitute', insteadOf, ...wholeMeeting } : null;
  }
  const member = seats.members.find(({ personId }) => personId === answer.answeredById) ?? seats.members[0];
  return member ? servingFor(member, seats) : null;
}

function partOf(partial: PartialPresence | null): Pick<ServingPerson, 'conflictOfInterest' | 'to' | 'from'> {
  if (partial?.kind === 'period') return { ...wholeMeeting, from: partial.from, to: partial.to };
  return { ...wholeMeeting, conflictOfInterest: partial?.item ?? null };
}

/** The substitute who said to serve while the other one does not: before, after, or for the item. */
function fillingIn({ chain, seats }: Known, partial: PartialPresence): readonly ServingPerson[] {
  const accepted = chain && requestIn(chain, 'accepted');
  if (!accepted) return [];
  const { personId, personName } = accepted;
  const seat = seats.substitutes.find((substitute) => substitute.personId === personId);
  const person: ServingPerson = seat
    ? servingFor(seat, seats)
    : {
        name: personName,
        personId,
        role: 'substitute',
        insteadOf: seats.members[0]?.personName ?? null,
        ...wholeMeeting,
      };
  if (partial.kind === 'conflict-of-interest') {
    // An item that is named by its paragraph is a part of the meeting; any other is told by whom the substitute replaces.
    const item = readPoint(partial.item);
    const point = item?.kind === 'paragraph' ? item : null;
    return [{ ...person, from: point, to: point }];
  }
  const until = partial.from && justBefore(partial.from);
  const since = partial.to && justAfter(partial.to);
  return [...(until ? [{ ...person, to: until }] : []), ...(since ? [{ ...person, from: since }] : [])];
}

/** A time is a moment for both of them; a paragraph belongs to one. Null where there is nothing before. */
function justBefore(point: MeetingPoint): MeetingPoint | null {
  if (point.kind === 'time') return point;
  return point.paragraph > 1 ? { ...point, paragraph: point.paragraph - 1 } : null;
}

function justAfter(point: MeetingPoint): MeetingPoint {
  return point.kind === 'time' ? point : { ...point, paragraph: Math.min(999, point.paragraph + 1) };
}
