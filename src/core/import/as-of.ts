import { z } from 'zod/v4';
import type { FiguresRows } from '../figures/figures.ts';
import type { MeetingRow } from '../figures/rows.ts';
import { measureGoal } from './measure-goal.ts';

/** A real day as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

/**
 * The year as it stood at the end of the day `asOf` (`YYYY-MM-DD`): meetings after it are planned and have no result,
 * also those that were cancelled later on, since a report does not say when; and the goals that are measured from
 * meetings are measured from those held by then. All else stays as printed: the report says no day for it.
 */
export function applyAsOf(rows: FiguresRows, asOf: string): FiguresRows {
  const meetings = rows.meetings.map((meeting) => (meeting.date > asOf ? planned(meeting) : meeting));
  const goals = rows.goals.map((goal) => measureGoal(goal, { bodies: rows.bodies, meetings, asOf }));
  return { ...rows, meetings, goals };
}

function planned(meeting: MeetingRow): MeetingRow {
  return { ...meeting, status: 'planned', municipalitiesPresent: null, printedPercent: null };
}
