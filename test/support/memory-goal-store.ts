import type { GoalChange } from '../../src/core/goals/goal-record.ts';
import type { GoalStore, StoredGoal } from '../../src/core/goals/goal-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryGoalStore(keep: Keep = keepNothing): GoalStore {
  const goals = new Map<string, StoredGoal>();
  const changes: GoalChange[] = [];
  const keyOf = (year: number, goalId: string) => `${year} ${goalId}`;
  keep('Goals', () => goals);
  keep('Goals', () => changes);
  return {
    revision: async () => (changes.length === 0 ? '' : `revision-${changes.length}`),
    list: async () => [...goals.values()].map(({ record }) => record),
    read: async (year, goalId) => goals.get(keyOf(year, goalId)) ?? null,
    record: async (change, etag) => {
      if (changes.some(({ id }) => id === change.id)) return 'recorded';
      const key = keyOf(change.after.year, change.after.goalId);
      if ((goals.get(key)?.etag ?? null) !== etag) return 'conflict';
      changes.push(structuredClone(change));
      goals.set(key, { record: structuredClone(change.after), etag: `etag-${changes.length}` });
      return 'recorded';
    },
    history: async (year, goalId) =>
      changes.filter(({ after }) => after.year === year && after.goalId === goalId),
  };
}
