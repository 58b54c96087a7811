import type { GoalRecord } from '../core/goals/goal-record.ts';
import type { GoalStore } from '../core/goals/goal-store.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';

/** What the board says of its goals, held in memory and read anew when it changes. */
export function createGoalsSnapshot(store: GoalStore): Snapshot<readonly GoalRecord[]> {
  return createSnapshot<readonly GoalRecord[]>({
    initial: [],
    revision: () => store.revision(),
    load: () => store.list(),
  });
}
