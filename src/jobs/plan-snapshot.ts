import type { PlanStore } from '../core/plan/plan-store.ts';
import type { PlannedMeeting } from '../core/plan/planned-meeting.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';

/** The meetings that the plan has a say in, held in memory and read anew when they change. */
export function createPlanSnapshot(store: PlanStore): Snapshot<readonly PlannedMeeting[]> {
  return createSnapshot<readonly PlannedMeeting[]>({
    initial: [],
    revision: () => store.revision(),
    load: () => store.list(),
  });
}
