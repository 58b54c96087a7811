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

/** What a goal is measured from. */
interface Known {
  readonly bodies: readonly Body[];
  readonly meetings: readonly MeetingRow[];
  /** Meetings planned after this day (`YYYY-MM-DD`) are still to come; `''` for all planned ones. */
  readonly asOf: string;
}

/**
 * A goal measured from meetings, as it stood on the day: outcome so far; met, when it reaches its target by now; else
 * ongoing while the remaining meetings can bring it there, else not met. As printed when it is not such a goal, or when
 * no meeting remains. The reason explains the printed status, so it goes when the status is another.
 */
export function measureGoal(goal: Goal, known: Known): Goal {
  const body = measuredBody(goal, known.bodies);
  return body && seasonOf(body, known).remaining.length > 0 ? measured(goal, body, known) : goal;
}

/** The same, but measured also when no meeting remains: the meetings are not those that the printed goal was measured from. */
export function remeasureGoal(goal: Goal, known: Known): Goal {
  const body = measuredBody(goal, known.bodies);
  return body ? measured(goal, body, known) : goal;
}

/** The body whose meetings the goal is measured from; null when it is measured from none. */
export function measuredBody(goal: Goal, bodies: readonly Body[]): Body | null {
  if (goal.measuredFrom !== 'meetings') return null;
  const { goalId } = goal;
  return bodies.find((body) => body.attendanceGoalId === goalId || body.meetingsGoalId === goalId) ?? null;
}

function seasonOf({ bodyId }: Body, { meetings, asOf }: Known): Season {
  const own = meetings.filter(({ body }) => body === bodyId);
  return {
    held: own.filter(({ status }) => status === 'held'),
    remaining: own.filter(({ status, date }) => status === 'planned' && date > asOf),
  };
}

function measured(goal: Goal, body: Body, known: Known): Goal {
  const season = seasonOf(body, known);
  const isAttendance = body.attendanceGoalId === goal.goalId;
  const measured = isAttendance ? measureAttendance(season, goal.target) : measureCount(season, goal.target);
  const isOver = season.remaining.length === 0;
  // Without a target nothing says whether it was reached.
  const status = isOver && goal.target === null ? goal.status : statusOf(measured);
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
