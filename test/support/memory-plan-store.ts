import type { PlanStore } from '../../src/core/plan/plan-store.ts';
import type { PlanChange, PlannedMeeting } from '../../src/core/plan/planned-meeting.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryPlanStore(keep: Keep = keepNothing): PlanStore {
  const meetings = new Map<string, PlannedMeeting>();
  const changes: PlanChange[] = [];
  let writes = 0;
  const etag = () => (writes === 0 ? null : `etag-${writes}`);
  const list = () => [...meetings.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  keep('Plan', () => meetings);
  keep('Plan', () => changes);
  return {
    revision: async () => etag() ?? '',
    list: async () => list(),
    read: async () => ({ meetings: list(), etag: etag() }),
    record: async (added, after) => {
      const [first] = added;
      if (!first || changes.some((known) => keyOf(known) === keyOf(first))) return 'recorded';
      if (etag() !== after) return 'conflict';
      writes += 1;
      for (const change of structuredClone([...added])) {
        changes.push(change);
        meetings.set(change.after.meetingId, change.after);
      }
      return 'recorded';
    },
    history: async (meetingId) =>
      changes
        .filter(({ after }) => after.meetingId === meetingId)
        .sort((a, b) => a.after.sequence - b.after.sequence),
  };
}

function keyOf({ id, after }: PlanChange): string {
  return `${after.meetingId} ${after.sequence} ${id}`;
}
