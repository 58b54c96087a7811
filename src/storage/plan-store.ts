import type { PlanStore } from '../core/plan/plan-store.ts';
import { type PlanChange, planChange, plannedMeeting } from '../core/plan/planned-meeting.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { firstRevision, newRevisionAfter, readRevision } from './revision.ts';
import type { Key, Table, Write } from './table.ts';

/** One partition, so that the whole plan can be a condition: a row for each meeting, and one for each change. */
const partition = 'plan';

export function createPlanStore(table: Table): PlanStore {
  const list = async () => {
    const rows = await table.list(inPartitionBelow(partition, 'meeting'));
    return rows
      .map((row) => fromColumns(plannedMeeting, row.columns))
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  };
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list,
    read: async () => {
      // First the mark: whatever changes after it makes the recording a conflict.
      const { etag } = await readRevision(table, partition);
      return { etag, meetings: await list() };
    },
    record: async (changes, etag) => {
      const [first] = changes;
      if (!first) return 'recorded';
      const written = await table.transact(partition, [
        etag === null ? firstRevision() : newRevisionAfter(etag),
        ...changes.flatMap(writesOf),
      ]);
      if (written === 'written') return 'recorded';
      // Ours after all, when the response was lost and somebody else changed the plan since.
      return (await table.get(historyKey(first))) === null ? 'conflict' : 'recorded';
    },
    history: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(partition, 'history', meetingId));
      return rows.map((row) => fromColumns(planChange, row.columns));
    },
  };
}

/** The meeting's row needs no condition of its own: the revision is one for all of them. */
function writesOf(change: PlanChange): readonly Write[] {
  const { after } = change;
  return [
    { do: 'put', row: keyOf('meeting', after.meetingId), columns: toColumns(after) },
    { do: 'insert', row: historyKey(change).row, columns: toColumns(change) },
  ];
}

/** The sequence makes the order of keys the order of changes. */
function historyKey({ id, after }: PlanChange): Key {
  const sequence = String(after.sequence).padStart(6, '0');
  return { partition, row: keyOf('history', after.meetingId, sequence, id) };
}
