import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import type { MeetingRow } from '../figures/rows.ts';
import { meetingIdOf } from '../meetings/meeting.ts';
import { layOver, type PlacedRow } from './lay-over.ts';
import { withMeetings } from './measured-goals.ts';
import type { PlannedMeeting } from './planned-meeting.ts';

/** How many municipalities were present at a meeting, as a coordinator has confirmed. */
export interface ConfirmedCount {
  readonly meetingId: string;
  readonly present: number;
  readonly entitled: number;
}

/**
 * The figures with the plan laid over them: meetings that were added, moved, changed or cancelled, and those whose presence
 * was confirmed. What the figures' file says of a held meeting stands above all of that, so a year that is loaded after its
 * end brings its results, and loses or doubles no meeting. Goals that are measured from meetings are measured anew where
 * these are others than those printed. Figures that nothing is laid over come back as they are.
 */
export function withPlan(
  figures: LoadedFigures,
  plan: readonly PlannedMeeting[],
  confirmed: readonly ConfirmedCount[],
): LoadedFigures {
  const [newest] = figures;
  if (!newest) return figures;
  const known = plan.filter(({ bodyId }) => newest.bodies.some((body) => body.bodyId === bodyId));
  const printed = figures.flatMap(({ year, meetings }) => meetings.map((row) => ({ year, row })));
  const placed = withCounts(layOver(printed, known, figures), confirmed);
  const changed = figures.map((year) => withMeetings(year, meetingsOf(year, placed)));
  const loaded = new Set(figures.map(({ year }) => year));
  const added = [...new Set(placed.map(({ year }) => year))]
    .filter((year) => !loaded.has(year))
    .sort((one, other) => other - one)
    .map((year) => planOnlyYear(newest, year, placed));
  const isUnchanged = added.length === 0 && changed.every((year, index) => year === figures[index]);
  return isUnchanged ? figures : [...changed, ...added];
}

/** A count for a meeting that has none yet; one that is printed was settled in the report. */
function withCounts(
  placed: readonly PlacedRow[],
  confirmed: readonly ConfirmedCount[],
): readonly PlacedRow[] {
  const counts = new Map(confirmed.map((count) => [count.meetingId, count]));
  return placed.map(({ year, row }) => {
    const count = row.status === 'planned' ? counts.get(meetingIdOf(row)) : undefined;
    if (!count) return { year, row };
    const { present, entitled } = count;
    return {
      year,
      row: {
        ...row,
        status: 'held',
        municipalitiesPresent: present,
        municipalitiesEntitled: Math.max(1, entitled),
      },
    };
  });
}

/** The very same rows as printed when the plan changed none of them; else by body, then date, as files have them. */
function meetingsOf(year: YearFigures, placed: readonly PlacedRow[]): readonly MeetingRow[] {
  const own = placed.flatMap((each) => (each.year === year.year ? [each.row] : []));
  const isPrinted = own.length === year.meetings.length && own.every((row) => year.meetings.includes(row));
  return isPrinted ? year.meetings : own.toSorted(byBodyAndDate(year));
}

function byBodyAndDate({ bodies }: YearFigures) {
  const rank = ({ body }: MeetingRow) => bodies.findIndex(({ bodyId }) => bodyId === body);
  return (one: MeetingRow, other: MeetingRow) =>
    rank(one) - rank(other) || (one.date < other.date ? -1 : one.date === other.date ? 0 : 1);
}

/** The meetings of a year that no figures are loaded of, with the municipalities and bodies of the newest loaded one. */
function planOnlyYear(newest: YearFigures, year: number, placed: readonly PlacedRow[]): YearFigures {
  const { municipalities, bodies, loadedAt } = newest;
  const empty = { year, versionId: `plan-${year}`, asOf: null, loadedAt, planOnly: true } as const;
  return {
    ...empty,
    municipalities,
    bodies,
    meetings: placed
      .flatMap((each) => (each.year === year ? [each.row] : []))
      .toSorted(byBodyAndDate(newest)),
    services: [],
    fees: [],
    feeControlTotals: [],
    outcome: [],
    goals: [],
    overarchingGoals: [],
    agreements: [],
    projects: [],
    processPhases: [],
    internalControl: [],
    synonyms: [],
  };
}
