import type { Seat } from '../directory/roster-store.ts';
import { addDays } from '../time/zone.ts';

/** A seat as somebody wishes it; without an order, a substitute keeps the one there was or is asked last. */
export type SeatWish = Seat;

export interface AddedSeat {
  /** `unchanged`: it stood already. `changed`: the person's seat for that role got another order or period. */
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly seat: Seat;
  /** The whole roster; the very one that came in when it is unchanged. */
  readonly seats: readonly Seat[];
}

/**
 * Gives a person a seat. The same person has one role at a time for a municipality in a body: a seat for another role makes
 * room for as long as the new one lasts.
 */
export function addSeat(seats: readonly Seat[], wish: SeatWish): AddedSeat {
  const same = seats.find((held) => isSamePlace(held, wish) && held.role === wish.role && meets(held, wish));
  const seat: Seat = {
    ...wish,
    order: wish.role === 'substitute' ? (wish.order ?? same?.order ?? nextOrder(seats, wish)) : null,
    from: same && same.from < wish.from ? same.from : wish.from,
  };
  const others = seats.flatMap((held) => {
    if (held === same) return [];
    return isSamePlace(held, seat) && meets(held, seat) ? outside(held, seat) : [held];
  });
  const isUnchanged = same !== undefined && isEqual(same, seat) && others.length === seats.length - 1;
  if (isUnchanged) return { outcome: 'unchanged', seat: same, seats };
  return { outcome: same ? 'changed' : 'added', seat, seats: [...others, seat] };
}

/** Which seats of a person; null for any. */
export interface SeatChoice {
  readonly personId: string;
  readonly municipalityCode: string | null;
  readonly bodyId: string | null;
  readonly role: Seat['role'] | null;
}

export interface EndedSeats {
  /** As they stood; none when the person held no such seat after that day. */
  readonly ended: readonly Seat[];
  /** The whole roster; the very one that came in when nothing ended. */
  readonly seats: readonly Seat[];
}

/** Ends seats with their last day (`YYYY-MM-DD`); those that were to begin after it are gone. */
export function endSeats(seats: readonly Seat[], choice: SeatChoice, lastDay: string): EndedSeats {
  const ended = seats.filter((held) => isChosen(held, choice) && (held.to === null || held.to > lastDay));
  if (ended.length === 0) return { ended, seats };
  const left = seats.flatMap((held) => {
    if (!ended.includes(held)) return [held];
    return held.from > lastDay ? [] : [{ ...held, to: lastDay }];
  });
  return { ended, seats: left };
}

function isChosen(held: Seat, { personId, municipalityCode, bodyId, role }: SeatChoice): boolean {
  return (
    held.personId === personId &&
    (municipalityCode === null || held.municipalityCode === municipalityCode) &&
    (bodyId === null || held.bodyId === bodyId) &&
    (role === null || held.role === role)
  );
}

function isSamePlace(a: Seat, b: Seat): boolean {
  return a.personId === b.personId && a.municipalityCode === b.municipalityCode && a.bodyId === b.bodyId;
}

function meets(a: Seat, b: Seat): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

/** What is left of a seat before and after another one. */
function outside(held: Seat, other: Seat): readonly Seat[] {
  const before = held.from < other.from ? [{ ...held, to: addDays(other.from, -1) }] : [];
  const isLeftAfter = other.to !== null && (held.to === null || held.to > other.to);
  const after = isLeftAfter && other.to !== null ? [{ ...held, from: addDays(other.to, 1) }] : [];
  return [...before, ...after];
}

/** Behind the substitutes that the municipality has in the body at that time. */
function nextOrder(seats: readonly Seat[], wish: Seat): number {
  const orders = seats
    .filter(
      ({ municipalityCode, bodyId }) => municipalityCode === wish.municipalityCode && bodyId === wish.bodyId,
    )
    .filter((held) => held.role === 'substitute' && held.personId !== wish.personId && meets(held, wish))
    .map(({ order }) => order ?? 0);
  return Math.min(99, Math.max(0, ...orders) + 1);
}

function isEqual(a: Seat, b: Seat): boolean {
  return a.personName === b.personName && a.order === b.order && a.from === b.from && a.to === b.to;
}
