import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Goal } from '../figures/rows.ts';
import type { GoalRecord, GoalStanding } from './goal-record.ts';
import type { GoalStore } from './goal-store.ts';
import { standingOf } from './with-goals.ts';

interface Dependencies {
  readonly goals: GoalStore;
  /** The figures as they were loaded. */
  readonly loadedFigures: () => LoadedFigures;
  readonly refreshGoals: () => Promise<void>;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type GoalKey = Pick<Goal, 'year' | 'goalId'>;

/** Rights are the caller's to check, before any of it. Each change enters the goal's history. */
export interface GoalDesk {
  /**
   * `seen`: the version that the person had before them (`''` while nothing was said of the goal), null when they had none;
   * a goal that somebody changed since is left alone.
   */
  update(
    key: GoalKey,
    standing: GoalStanding,
    by: { readonly person: Person; readonly seen: string | null },
  ): Promise<'recorded' | 'conflict' | 'no-such-goal'>;
  setOwner(key: GoalKey, owner: GoalRecord['owner'], by: Person): Promise<void>;
  /** The version of what is said of the goal; `''` for none. */
  version(key: GoalKey): Promise<string>;
}

export function createGoalDesk(deps: Dependencies): GoalDesk {
  const change = async (
    key: GoalKey,
    by: Person,
    next: (before: GoalRecord) => GoalRecord,
    seen: string | null = null,
  ): Promise<'recorded' | 'conflict'> => {
    for (;;) {
      const stored = await deps.goals.read(key.year, key.goalId);
      if (seen !== null && seen !== (stored?.etag ?? '')) return 'conflict';
      const before = stored?.record ?? null;
      const after = next(before ?? { year: key.year, goalId: key.goalId, update: null, owner: null });
      const entry = { id: deps.ids.next(), at: deps.clock.now().toISOString(), byId: by.id, byName: by.name };
      const written = await deps.goals.record({ ...entry, before, after }, stored?.etag ?? null);
      if (written === 'conflict') continue;
      await deps.refreshGoals();
      return 'recorded';
    }
  };
  return {
    update: async (key, standing, { person, seen }) => {
      const year = deps.loadedFigures().find((loaded) => loaded.year === key.year);
      const goal = year?.goals.find(({ goalId }) => goalId === key.goalId);
      if (!goal) return 'no-such-goal';
      const basis = standingOf(goal);
      const at = deps.clock.now().toISOString();
      const update = { ...standing, byId: person.id, byName: person.name, at, basis };
      return change(key, person, (before) => ({ ...before, update }), seen);
    },
    setOwner: async (key, owner, by) => {
      await change(key, by, (before) => ({ ...before, owner }));
    },
    version: async ({ year, goalId }) => (await deps.goals.read(year, goalId))?.etag ?? '',
  };
}
