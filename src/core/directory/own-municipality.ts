import type { Person } from '../chat/events.ts';
import { isHeldOn, type Seat } from './roster-store.ts';

/**
 * Code of the one municipality that the person speaks for on that date (`YYYY-MM-DD`), in whichever body; null for nobody's
 * or several municipalities' speaker.
 */
export function ownMunicipality(
  seats: readonly Seat[],
  person: Pick<Person, 'id'>,
  date: string,
): string | null {
  const held = seats.filter((seat) => seat.personId === person.id && isHeldOn(seat, date));
  const [code, other] = new Set(held.map(({ municipalityCode }) => municipalityCode));
  return code === undefined || other !== undefined ? null : code;
}
