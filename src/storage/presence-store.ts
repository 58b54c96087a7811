import {
  confirmedPresence,
  type PresenceChange,
  presenceChange,
  presenceDraft,
} from '../core/presence/presence.ts';
import type { PresenceStore } from '../core/presence/presence-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import { newRevision, readRevision } from './revision.ts';
import type { Key, Table, Write } from './table.ts';

/**
 * One partition for all meetings, so that one revision tells of any change: a row for each meeting, one for each change, and
 * drafts, which change nothing yet.
 */
const partition = 'presence';

export function createPresenceStore(table: Table): PresenceStore {
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list: async () => {
      const rows = await table.list(inPartitionBelow(partition, 'meeting'));
      return rows
        .map((row) => fromColumns(confirmedPresence, row.columns))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
    },
    read: async (meetingId) => {
      const row = await table.get({ partition, row: keyOf('meeting', meetingId) });
      return row === null ? null : { presence: fromColumns(confirmedPresence, row.columns), etag: row.etag };
    },
    record: async (change, etag) => {
      const entry = historyKey(change);
      const written = await table.transact(partition, [
        presenceWrite(change, etag),
        { do: 'insert', row: entry.row, columns: toColumns(change) },
        newRevision(),
      ]);
      if (written === 'written') return 'recorded';
      // Ours after all, when the response was lost and somebody else confirmed since.
      return (await table.get(entry)) === null ? 'conflict' : 'recorded';
    },
    history: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(partition, 'history', meetingId));
      return rows.map((row) => fromColumns(presenceChange, row.columns));
    },
    ...createDrafts(table),
  };
}

function createDrafts(table: Table): Pick<PresenceStore, 'draft' | 'putDraft' | 'removeDrafts'> {
  return {
    draft: async (meetingId, personId) => {
      const row = await table.get({ partition, row: keyOf('draft', meetingId, personId) });
      return row && fromColumns(presenceDraft, row.columns);
    },
    putDraft: async (draft) => {
      const row = keyOf('draft', draft.meetingId, draft.personId);
      const write = { do: 'put', row, columns: toColumns(draft) } as const;
      await untilWritten('put draft', () => table.transact(partition, [write]));
    },
    removeDrafts: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(partition, 'draft', meetingId));
      // One that is written at this moment is void anyway: it began with what stood before.
      await Promise.all(rows.map(({ key, etag }) => table.delete(key, etag)));
    },
  };
}

function presenceWrite({ after }: PresenceChange, etag: string | null): Write {
  const row = keyOf('meeting', after.meetingId);
  const columns = toColumns(after);
  return etag === null ? { do: 'insert', row, columns } : { do: 'replace', row, columns, etag };
}

/** Instants of one length, so that the order of keys is the order of time. */
function historyKey({ id, after }: PresenceChange): Key {
  const instant = new Date(after.confirmedAt).toISOString();
  return { partition, row: keyOf('history', after.meetingId, instant, id) };
}
