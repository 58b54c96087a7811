import { substitutesOf } from '../attendance/card-viewers.ts';
import { isHeldOn, type Seat } from '../directory/roster-store.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { sortNames } from '../texts/format.ts';

/** Who may serve for a municipality at a meeting, as the roster stood on its date. */
export interface ServingSeats {
  readonly members: readonly Seat[];
  /** In the order in which they are asked. */
  readonly substitutes: readonly Seat[];
}

type Held = Pick<Meeting, 'body' | 'date'>;

export function servingSeats(seats: readonly Seat[], meeting: Held, municipalityCode: string): ServingSeats {
  const members = heldSeats(seats, meeting, 'member').filter(
    (seat) => seat.municipalityCode === municipalityCode,
  );
  return {
    members: members.toSorted((a, b) => (a.order ?? 100) - (b.order ?? 100)),
    substitutes: substitutesOf(seats, meeting, municipalityCode),
  };
}

/** The names of the body's secretaries on the meeting's date, each once. */
export function secretariesOf(seats: readonly Seat[], meeting: Held): readonly string[] {
  const names = heldSeats(seats, meeting, 'secretary').map(({ personName }) => personName);
  return sortNames([...new Set(names)]);
}

function heldSeats(seats: readonly Seat[], { body, date }: Held, role: Seat['role']): readonly Seat[] {
  return seats.filter((seat) => seat.bodyId === body && seat.role === role && isHeldOn(seat, date));
}
