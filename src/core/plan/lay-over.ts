import type { LoadedFigures } from '../figures/figures.ts';
import type { MeetingRow } from '../figures/rows.ts';
import { entitledTo, meetingIdOf } from '../meetings/meeting.ts';
import type { PlannedMeeting } from './planned-meeting.ts';

/** A meeting and the year among whose figures it stands. */
export interface PlacedRow {
  readonly year: number;
  readonly row: MeetingRow;
}

/**
 * The printed meetings with the plan's: each planned one in the place of the printed rows that are the same meeting, or
 * added. A result stands as it is printed.
 */
export function layOver(
  printed: readonly PlacedRow[],
  plan: readonly PlannedMeeting[],
  figures: LoadedFigures,
): readonly PlacedRow[] {
  const rowsOf = Map.groupBy(printed, ({ row }) => ownerOf(row, plan));
  const taken = new Set<PlacedRow>();
  const planned = plan.map((meeting) => {
    const { base, same } = baseOf(meeting, rowsOf.get(meeting) ?? []);
    for (const row of same) taken.add(row);
    const row = rowOf(meeting, base?.row ?? null, figures);
    return { year: Number(row.date.slice(0, 4)), row };
  });
  return [...printed.filter((row) => !taken.has(row)), ...planned];
}

/**
 * The planned meeting that a printed row is: the one on that day, since figures may be newer than a move; else the one that
 * was first planned for that day.
 */
function ownerOf(row: MeetingRow, plan: readonly PlannedMeeting[]): PlannedMeeting | null {
  const own = plan.filter(({ bodyId }) => bodyId === row.body);
  const onDay = own.filter(({ date }) => date === row.date);
  return (
    onDay.find(({ status }) => status === 'planned') ??
    onDay[0] ??
    own.find(({ meetingId }) => meetingId === meetingIdOf(row)) ??
    null
  );
}

interface Base {
  readonly base: PlacedRow | null;
  /** The rows that are the same meeting, the base with them. */
  readonly same: readonly PlacedRow[];
}

/** Figures may know a moved meeting by its old day and its new one; of two results only one can be its own. */
function baseOf(meeting: PlannedMeeting, rows: readonly PlacedRow[]): Base {
  const held = rows.filter(({ row }) => row.status === 'held');
  const byId = (row: PlacedRow) => meetingIdOf(row.row) === meeting.meetingId;
  if (held.length > 1) {
    const base = held.find(byId) ?? null;
    return { base, same: rows.filter((row) => row === base || row.row.status !== 'held') };
  }
  const base = held[0] ?? rows.find(({ row }) => row.date === meeting.date) ?? rows[0] ?? null;
  return { base, same: rows };
}

function rowOf(meeting: PlannedMeeting, base: MeetingRow | null, figures: LoadedFigures): MeetingRow {
  const { meetingId, bodyId, date, start, end, form, mode, place, link, sequence } = meeting;
  const isOnDay = base?.date === date;
  if (base?.status === 'held') {
    const plan = { meetingId, sequence, movedFrom: isOnDay ? meeting.movedFrom : null };
    return { ...base, mode: base.mode ?? mode, place: base.place ?? place, link: base.link ?? link, plan };
  }
  return {
    body: bodyId,
    date,
    start,
    end,
    // Nobody can change a cancelled meeting, so figures that say so are newer.
    status: base?.status === 'cancelled' && isOnDay ? 'cancelled' : meeting.status,
    municipalitiesPresent: null,
    municipalitiesEntitled: base?.municipalitiesEntitled ?? Math.max(1, entitledTo(meeting, figures).length),
    printedPercent: null,
    form,
    mode,
    place,
    link,
    plan: { meetingId, sequence, movedFrom: meeting.movedFrom },
  };
}
