import type { KnownPerson } from '../directory/people-store.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { Municipality } from '../figures/rows.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { sortNames } from '../texts/format.ts';

/** Those who are to answer for a municipality: its members on the meeting's date; its substitutes where it has none. */
export function representativesOf(
  seats: readonly Seat[],
  meeting: Pick<Meeting, 'body' | 'date'>,
  { code }: Pick<Municipality, 'code'>,
): readonly Seat[] {
  const own = seats.filter(
    (seat) => seat.bodyId === meeting.body && seat.municipalityCode === code && isHeldOn(seat, meeting.date),
  );
  const members = own.filter(({ role }) => role === 'member');
  return members.length > 0 ? members : own.filter(({ role }) => role === 'substitute');
}

/** Their names in the order of the alphabet, each once. */
export function namesOf(seats: readonly Seat[]): readonly string[] {
  return sortNames([...new Set(seats.map(({ personName }) => personName))]);
}

/** Those of them whom the bot can write to in person. */
export function reachable(
  people: readonly KnownPerson[],
  seats: readonly Seat[],
): readonly (KnownPerson & { readonly personalAddress: NonNullable<KnownPerson['personalAddress']> })[] {
  const ids = new Set(seats.map(({ personId }) => personId));
  return people.flatMap((person) =>
    person.personalAddress && ids.has(person.id)
      ? [{ ...person, personalAddress: person.personalAddress }]
      : [],
  );
}
