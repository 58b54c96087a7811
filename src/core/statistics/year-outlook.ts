import type { LoadedFigures } from '../figures/figures.ts';
import type { Body } from '../figures/rows.ts';
import { allMeetings, entitledTo } from '../meetings/meeting.ts';
import { bodyStatistics } from './attendance-statistics.ts';

/**
 * What is left of a body's year to reach its goal. `sure`: it is reached whoever stays away. `possible`: the remaining
 * meetings must have `needed` municipalities present among them, of `seats`. `out-of-reach`: not even all of them suffice.
 * `over`: no meeting remains.
 */
export type YearOutlook = {
  readonly meetingsLeft: number;
  /** Entitled municipalities, added up over the remaining meetings. */
  readonly seats: number;
  readonly needed: number;
  /** `needed` of `seats` in per cent, not rounded; 0 when no meeting remains. */
  readonly neededPercent: number;
  readonly outlook: 'sure' | 'possible' | 'out-of-reach' | 'over';
};

/**
 * The body's goal over the whole year, meetings held and planned together. A planned meeting counts with the
 * municipalities entitled on its date; a cancelled one does not count. Null when the year has no meeting at all.
 */
export function yearOutlook(figures: LoadedFigures, body: Body, year: number): YearOutlook | null {
  const held = bodyStatistics(figures, body, year);
  const planned = allMeetings(figures).filter(
    (meeting) =>
      meeting.body === body.bodyId && meeting.status === 'planned' && meeting.date.startsWith(`${year}-`),
  );
  if (!held && planned.length === 0) return null;
  const seats = planned.reduce((sum, meeting) => sum + entitledTo(meeting, figures).length, 0);
  const present = held?.present ?? 0;
  const total = (held?.entitled ?? 0) + seats;
  const needed = Math.max(0, Math.ceil((body.goalPercent * total) / 100) - present);
  return {
    meetingsLeft: planned.length,
    seats,
    needed,
    neededPercent: seats === 0 ? 0 : (100 * needed) / seats,
    outlook: outlookOf({ meetingsLeft: planned.length, seats, needed }),
  };
}

function outlookOf(left: { meetingsLeft: number; seats: number; needed: number }): YearOutlook['outlook'] {
  if (left.meetingsLeft === 0) return 'over';
  if (left.needed === 0) return 'sure';
  return left.needed > left.seats ? 'out-of-reach' : 'possible';
}
