import { type ChainChange, chainChange, substituteChain } from '../core/substitutes/substitute-chain.ts';
import type { SubstituteChainStore } from '../core/substitutes/substitute-chain-store.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import type { Key, Table, Write } from './table.ts';

/** One partition for each meeting: a row for each municipality's chain, and one for each change, in order of time. */
export function createSubstituteChainStore(table: Table): SubstituteChainStore {
  return {
    list: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(keyOf(meetingId), 'chain'));
      return rows.map((row) => ({ chain: fromColumns(substituteChain, row.columns), etag: row.etag }));
    },
    read: async (meetingId, municipalityCode) => {
      const row = await table.get({ partition: keyOf(meetingId), row: keyOf('chain', municipalityCode) });
      return row === null ? null : { chain: fromColumns(substituteChain, row.columns), etag: row.etag };
    },
    record: async (change, etag) => {
      const entry = historyKey(change);
      const written = await table.transact(entry.partition, [
        chainWrite(change, etag),
        { do: 'insert', row: entry.row, columns: toColumns(change) },
      ]);
      if (written === 'written') return 'recorded';
      // Ours after all, when the response was lost and another step was taken since.
      return (await table.get(entry)) === null ? 'conflict' : 'recorded';
    },
    history: async (meetingId) => {
      const rows = await table.list(inPartitionBelow(keyOf(meetingId), 'history'));
      return rows.map((row) => fromColumns(chainChange, row.columns));
    },
  };
}

function chainWrite({ after }: ChainChange, etag: string | null): Write {
  const row = keyOf('chain', after.municipalityCode);
  const columns = toColumns(after);
  return etag === null ? { do: 'insert', row, columns } : { do: 'replace', row, columns, etag };
}

/** Instants of one length, so that the order of keys is the order of time. */
function historyKey({ id, at, after }: ChainChange): Key {
  const instant = new Date(at).toISOString();
  return { partition: keyOf(after.meetingId), row: keyOf('history', instant, id) };
}
