import type { YearFigures } from '../../figures/figures.ts';
import type { Body } from '../../figures/rows.ts';

/** The held meetings of a body in one year, added up. */
export interface BodyAttendance {
  readonly meetings: number;
  readonly present: number;
  readonly possible: number;
  /** Average in per cent, not rounded. */
  readonly percent: number;
  readonly reached: boolean;
}

/**
 * Meetings count by their size: 26 of 42 possible, not the average of three percentages. Null while the body has held
 * no meeting whose count is known.
 */
export function bodyAttendance(body: Body, year: YearFigures): BodyAttendance | null {
  const counted = year.meetings.flatMap((meeting) =>
    meeting.body === body.bodyId && meeting.status === 'held' && meeting.municipalitiesPresent !== null
      ? [{ present: meeting.municipalitiesPresent, possible: meeting.municipalitiesEntitled }]
      : [],
  );
  if (counted.length === 0) return null;
  const present = counted.reduce((sum, meeting) => sum + meeting.present, 0);
  const possible = counted.reduce((sum, meeting) => sum + meeting.possible, 0);
  const percent = (present / possible) * 100;
  return { meetings: counted.length, present, possible, percent, reached: percent >= body.goalPercent };
}
