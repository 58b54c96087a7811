import type { LoadedFigures } from '../figures/figures.ts';
import type { Goal } from '../figures/rows.ts';
import type { GoalRecord, GoalStanding } from './goal-record.ts';

/** What the file says of a goal. */
export function standingOf({ status, outcome, reasonSv }: Goal): GoalStanding {
  return { status, outcome, reason: reasonSv };
}

/**
 * The record's update if it still holds: the file says what it said when the goal was updated. One that says something else
 * was loaded later, or is another version, and wins; one that was loaded anew with the same words undoes nobody's update.
 */
function validUpdate(goal: Goal, record: GoalRecord | undefined): GoalRecord['update'] {
  const { update } = record ?? { update: null };
  if (!update) return null;
  const now = standingOf(goal);
  const { basis } = update;
  const isSame = basis.status === now.status && basis.outcome === now.outcome && basis.reason === now.reason;
  return isSame ? update : null;
}

/** The figures with what was said of the goals since laid over; those that nothing is laid over come back as they are. */
function withGoals(figures: LoadedFigures, records: readonly GoalRecord[]): LoadedFigures {
  if (records.length === 0) return figures;
  const byKey = new Map(records.map((record) => [`${record.year} ${record.goalId}`, record]));
  return figures.map((year) => {
    const goals = year.goals.map((goal) => {
      const update = validUpdate(goal, byKey.get(`${year.year} ${goal.goalId}`));
      if (!update) return goal;
      const { status, outcome, reason } = update;
      return { ...goal, status, outcome, reasonSv: reason };
    });
    return goals.every((goal, index) => goal === year.goals[index]) ? year : { ...year, goals };
  });
}

/** The same object until figures or records change, so that what is built of it can be kept. */
export function createGoalFigures(sources: {
  readonly figures: () => LoadedFigures;
  readonly records: () => readonly GoalRecord[];
}): () => LoadedFigures {
  const read = () => [sources.figures(), sources.records()] as const;
  let laid: { readonly from: ReturnType<typeof read>; readonly figures: LoadedFigures } | null = null;
  return () => {
    const from = read();
    if (!laid?.from.every((source, index) => source === from[index]))
      laid = { from, figures: withGoals(...from) };
    return laid.figures;
  };
}
