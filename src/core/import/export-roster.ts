import type { Seat } from '../directory/roster-store.ts';

const header = ['person_id', 'person_name', 'municipality_code', 'body_id', 'role', 'order', 'from', 'to'];

/** The roster as the rows of the file that it is loaded from, its header first. */
export function rosterRows(seats: readonly Seat[]): readonly (readonly string[])[] {
  const rows = seats.map((seat) => [
    seat.personId,
    seat.personName,
    seat.municipalityCode,
    seat.bodyId,
    seat.role,
    seat.order === null ? '' : String(seat.order),
    seat.from,
    seat.to ?? '',
  ]);
  return [header, ...rows];
}
