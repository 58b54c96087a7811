import type { Body, Goal, MeetingRow } from '../figures/rows.ts';

interface Season {
  readonly held: readonly MeetingRow[];
  /** Planned after the day, and so still to be held. */
  readonly remaining: readonly MeetingRow[];
}

interface Measurement {
  readonly outcome: number | null;
  /** Whether the target is reached by what was held, and whether it can be once all that remains went as well as it can. */
  readonly reached: boolean;
  readonly reachable: boolean;
}

/**
 * A goal measured from meetings, as it stood on the day: outcome so far; met, when it reaches its target by now; else
 * ongoing while the remaining meetings can bring it there, else not met. As printed when it is not such a goal, or when
 * no meeting remains. The reason explains the printed status, so it goes when the status is another.
 */
export function measureGoal(
  goal: Goal,
  known: {
    readonly bodies: readonly Body[];
    readonly meetings: readonly MeetingRow[];
    readonly asOf: string;
  },
): Goal {
  if (goal.measuredFrom !== 'meetings') return goal;
  const body = known.bodies.find(
    ({ attendanceGoalId, meetingsGoalId }) =>
      attendanceGoalId === goal.goalId || meetingsGoalId === goal.goalId,
  );
  if (!body) return goal;
  const meetings = known.meetings.filter((meeting) => meeting.body === body.bodyId);
  const season: Season = {
    held: meetings.filter(({ status }) => status === 'held'),
    remaining: meetings.filter(({ status, date }) => status === 'planned' && date > known.asOf),
  };
  if (season.remaining.length === 0) return goal;
  const isAttendance = body.attendanceGoalId === goal.goalId;
  const measured = isAttendance ? measureAttendance(season, goal.target) : measureCount(season, goal.target);
  const status = statusOf(measured);
  return {
    ...goal,
    outcome: measured.outcome,
    status,
    reasonSv: status === goal.status ? goal.reasonSv : null,
  };
}

function statusOf({ reached, reachable }: Measurement): Goal['status'] {
  if (reached) return 'met';
  return reachable ? 'ongoing' : 'not-met';
}

function measureCount({ held, remaining }: Season, target: number | null): Measurement {
  return {
    outcome: held.length,
    reached: target !== null && held.length >= target,
    reachable: target === null || held.length + remaining.length >= target,
  };
}

/** Municipalities present of those entitled, over all meetings held: a percentage with one decimal, half rounded up. */
function measureAttendance({ held, remaining }: Season, target: number | null): Measurement {
  const present = sum(held, (meeting) => meeting.municipalitiesPresent ?? 0);
  const entitled = sum(held, (meeting) => meeting.municipalitiesEntitled);
  const toCome = sum(remaining, (meeting) => meeting.municipalitiesEntitled);
  return {
    outcome: entitled === 0 ? null : Math.floor((2000 * present + entitled) / (2 * entitled)) / 10,
    reached: target !== null && entitled > 0 && 100 * present >= target * entitled,
    reachable: target === null || 100 * (present + toCome) >= target * (entitled + toCome),
  };
}

function sum(meetings: readonly MeetingRow[], count: (meeting: MeetingRow) => number): number {
  return meetings.reduce((total, meeting) => total + count(meeting), 0);
}
