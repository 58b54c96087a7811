import { z } from 'zod/v4';
import { type AnswerChange, answer, answerChange } from '../core/attendance/answer.ts';
import type { AttendanceStore } from '../core/attendance/attendance-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Key, Table, Write } from './table.ts';

/** What stands for a municipality; a cleared answer keeps its row, so that its version mark is never used twice. */
const standing = z.object({ answer: answer.nullable(), changedAt: z.iso.datetime() });

/** One partition for each meeting: a row for each municipality's answer, and one for each change, in order of time. */
export function createAttendanceStore(table: Table): AttendanceStore {
  return {
    answers: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(keyOf(meetingId), 'answer'));
      return rows.flatMap((row) => fromColumns(standing, row.columns).answer ?? []);
    },
    read: async (meetingId, municipalityCode) => {
      const row = await table.get({ partition: keyOf(meetingId), row: keyOf('answer', municipalityCode) });
      return row === null ? null : { ...fromColumns(standing, row.columns), etag: row.etag };
    },
    record: async (meetingId, change, etag) => {
      const entry = historyKey(meetingId, change);
      const written = await table.transact(entry.partition, [
        answerWrite(change, etag),
        { do: 'insert', row: entry.row, columns: toColumns(change) },
      ]);
      if (written === 'written') return 'recorded';
      // Ours after all, when the response was lost and somebody else answered since: history is never overwritten.
      return (await table.get(entry)) === null ? 'conflict' : 'recorded';
    },
    history: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(keyOf(meetingId), 'history'));
      return rows.map((row) => fromColumns(answerChange, row.columns));
    },
  };
}

function answerWrite({ municipalityCode, at, after }: AnswerChange, etag: string | null): Write {
  const row = keyOf('answer', municipalityCode);
  const columns = toColumns({ answer: after, changedAt: at } satisfies z.infer<typeof standing>);
  return etag === null ? { do: 'insert', row, columns } : { do: 'replace', row, columns, etag };
}

/** Instants of one length, so that the order of keys is the order of time. */
function historyKey(meetingId: string, { id, at }: AnswerChange): Key {
  const instant = new Date(at).toISOString();
  return { partition: keyOf(meetingId), row: keyOf('history', instant, id) };
}
