import type { Person } from '../chat/events.ts';
import type { Goal } from '../figures/rows.ts';
import type { Permissions } from '../permissions.ts';
import type { GoalRecord } from './goal-record.ts';

/** Whether the person owns the goal, or coordinates. */
export type MayUpdate = (goal: Pick<Goal, 'year' | 'goalId'>, person: Person) => boolean;

export function createMayUpdate(known: {
  readonly permissions: Permissions;
  readonly goalRecords: () => readonly GoalRecord[];
}): MayUpdate {
  return ({ year, goalId }, person) =>
    known.permissions.isCoordinator(person) ||
    known
      .goalRecords()
      .some((record) => record.year === year && record.goalId === goalId && record.owner?.id === person.id);
}
