import type { Person } from './chat/events.ts';
import { isHeldOn, type Seat } from './directory/roster-store.ts';

/** Who coordinates: Entra object ids from configuration. */
export interface Permissions {
  isCoordinator(person: Person): boolean;
  /** Codes of the municipalities that the person speaks for in the body on that date (`YYYY-MM-DD`). */
  municipalitiesOf(person: Person, bodyId: string, date: string): readonly string[];
}

export function createPermissions(known: {
  readonly coordinators: ReadonlySet<string>;
  readonly roster: () => readonly Seat[];
}): Permissions {
  return {
    isCoordinator: (person) => known.coordinators.has(person.id),
    municipalitiesOf: (person, bodyId, date) => {
      const codes = known
        .roster()
        .filter((seat) => seat.personId === person.id && seat.bodyId === bodyId && isHeldOn(seat, date))
        .map((seat) => seat.municipalityCode);
      return [...new Set(codes)];
    },
  };
}
