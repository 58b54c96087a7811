import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { RosterStore, Seat } from '../directory/roster-store.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { type AddedSeat, addSeat, type EndedSeats, endSeats, type SeatChoice } from './edit-seats.ts';

export interface SeatEditor {
  /** The day in the board's time zone, `YYYY-MM-DD`. */
  today(): string;
  add(wish: Seat): Promise<Omit<AddedSeat, 'seats'>>;
  /** Gives the seats that ended, as they stood. */
  end(choice: SeatChoice, lastDay: string): Promise<readonly Seat[]>;
}

/** Edits of the roster as it is stored, each whole and on top of what others did at the same time. */
export function createSeatEditor(deps: {
  readonly roster: RosterStore;
  readonly directory: Pick<Directory, 'refresh'>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Looks at what is due now that somebody else can be asked. */
  readonly requestTick: () => void;
}): SeatEditor {
  const edit = async <T extends { readonly seats: readonly Seat[] }>(
    change: (seats: readonly Seat[]) => T,
  ): Promise<T> => {
    let result: T | null = null;
    await deps.roster.change((seats) => {
      result = change(seats);
      return result.seats;
    });
    if (result === null) throw new Error('The roster was changed without being read');
    await deps.directory.refresh();
    deps.requestTick();
    return result;
  };
  return {
    today: () => localTime(deps.clock.now(), deps.zone).date,
    add: async (wish) => edit((seats) => addSeat(seats, wish)),
    end: async (choice, lastDay) =>
      (await edit<EndedSeats>((seats) => endSeats(seats, choice, lastDay))).ended,
  };
}
