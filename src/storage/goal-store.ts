import { type GoalChange, goalChange, goalRecord } from '../core/goals/goal-record.ts';
import type { GoalStore } from '../core/goals/goal-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { newRevision, readRevision } from './revision.ts';
import type { Key, Table, Write } from './table.ts';

/** One partition for all goals, so that one revision tells of any change: a row for each goal, and one for each change. */
const partition = 'goals';

export function createGoalStore(table: Table): GoalStore {
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list: async () => {
      const rows = await table.list(inPartitionBelow(partition, 'goal'));
      return rows.map((row) => fromColumns(goalRecord, row.columns));
    },
    read: async (year, goalId) => {
      const row = await table.get({ partition, row: rowOf({ year, goalId }) });
      return row === null ? null : { record: fromColumns(goalRecord, row.columns), etag: row.etag };
    },
    record: async (change, etag) => {
      const entry = historyKey(change);
      const written = await table.transact(partition, [
        goalWrite(change, etag),
        { do: 'insert', row: entry.row, columns: toColumns(change) },
        newRevision(),
      ]);
      if (written === 'written') return 'recorded';
      // Ours after all, when the response was lost and somebody else changed it since.
      return (await table.get(entry)) === null ? 'conflict' : 'recorded';
    },
    history: async (year, goalId) => {
      const rows = await table.list(inPartitionBelow(partition, 'history', String(year), goalId));
      return rows.map((row) => fromColumns(goalChange, row.columns));
    },
  };
}

function rowOf({ year, goalId }: { readonly year: number; readonly goalId: string }): string {
  return keyOf('goal', String(year), goalId);
}

function goalWrite({ after }: GoalChange, etag: string | null): Write {
  const row = rowOf(after);
  const columns = toColumns(after);
  return etag === null ? { do: 'insert', row, columns } : { do: 'replace', row, columns, etag };
}

/** Instants of one length, so that the order of keys is the order of time. */
function historyKey({ id, at, after: { year, goalId } }: GoalChange): Key {
  const instant = new Date(at).toISOString();
  return { partition, row: keyOf('history', String(year), goalId, instant, id) };
}
