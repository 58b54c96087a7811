import type { ChannelStore } from '../core/directory/channel-store.ts';
import type { Directory } from '../core/directory/directory.ts';
import type { PeopleStore } from '../core/directory/people-store.ts';
import type { RosterStore } from '../core/directory/roster-store.ts';
import type { LoadedFigures } from '../core/figures/figures.ts';
import type { FiguresStore } from '../core/figures/figures-store.ts';
import type { GoalRecord } from '../core/goals/goal-record.ts';
import type { GoalStore } from '../core/goals/goal-store.ts';
import { createGoalFigures } from '../core/goals/with-goals.ts';
import type { PlanStore } from '../core/plan/plan-store.ts';
import { createPlannedFigures } from '../core/plan/planned-figures.ts';
import type { PlannedMeeting } from '../core/plan/planned-meeting.ts';
import type { ConfirmedPresence } from '../core/presence/presence.ts';
import type { PresenceStore } from '../core/presence/presence-store.ts';
import type { AddedSynonyms, SynonymStore } from '../core/synonyms/synonym-store.ts';
import { createDirectorySnapshot } from './directory-snapshot.ts';
import { createFiguresSnapshot } from './figures-snapshot.ts';
import { createGoalsSnapshot } from './goals-snapshot.ts';
import { createPlanSnapshot } from './plan-snapshot.ts';
import { createPresenceSnapshot } from './presence-snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { createSynonymsSnapshot } from './synonyms-snapshot.ts';

/** What a process holds of the tables in memory, so that no message waits for them. */
export interface Snapshots {
  /** As they were loaded. */
  readonly figures: Snapshot<LoadedFigures>;
  /** The same with plan, confirmed presence and updated goals laid over: what everything is told from. */
  readonly plannedFigures: () => LoadedFigures;
  readonly directory: Directory;
  readonly addedSynonyms: AddedSynonyms;
  readonly plan: Snapshot<readonly PlannedMeeting[]>;
  readonly goals: Snapshot<readonly GoalRecord[]>;
  readonly presence: Snapshot<readonly ConfirmedPresence[]>;
  /** Reads anew what other processes changed; one point read for each part where nothing has changed. */
  refreshAll(): Promise<void>;
}

export function createSnapshots(stores: {
  readonly figures: FiguresStore;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly roster: RosterStore;
  readonly synonyms: SynonymStore;
  readonly plan: PlanStore;
  readonly goals: GoalStore;
  readonly presence: PresenceStore;
}): Snapshots {
  const figures = createFiguresSnapshot(stores.figures);
  const directory = createDirectorySnapshot(stores);
  const addedSynonyms = createSynonymsSnapshot(stores.synonyms);
  const plan = createPlanSnapshot(stores.plan);
  const goals = createGoalsSnapshot(stores.goals);
  const presence = createPresenceSnapshot(stores.presence);
  return {
    figures,
    plannedFigures: createGoalFigures({
      figures: createPlannedFigures({
        figures: figures.current,
        plan: plan.current,
        confirmedPresence: presence.current,
      }),
      records: goals.current,
    }),
    directory,
    addedSynonyms,
    plan,
    goals,
    presence,
    refreshAll: async () => {
      await Promise.all([
        figures.refresh(),
        directory.refresh(),
        addedSynonyms.refresh(),
        plan.refresh(),
        goals.refresh(),
        presence.refresh(),
      ]);
    },
  };
}
