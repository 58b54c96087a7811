import type { Seat } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import type { SpokenSeat } from '../texts/roster.ts';

/** A seat in the words of a language; a municipality or body that is no longer loaded by its id. */
export function spokenSeat(seat: Seat, figures: LoadedFigures, language: Language): SpokenSeat {
  const { role, order, from, to } = seat;
  return {
    person: seat.personName,
    role,
    order,
    municipality: municipalityName(figures, seat.municipalityCode),
    body: nameOfBody(figures, seat.bodyId, language),
    from,
    to,
  };
}

export function municipalityName(figures: LoadedFigures, code: string): string {
  return figures[0]?.municipalities.find((known) => known.code === code)?.name ?? code;
}

export function nameOfBody(figures: LoadedFigures, bodyId: string, language: Language): string {
  const body = bodiesOf(figures).find((known) => known.bodyId === bodyId);
  return body ? bodyTitle(body, language) : bodyId;
}

export function bodyTitle({ nameSv, nameEn }: Body, language: Language): string {
  return language === 'sv' ? nameSv : nameEn;
}
