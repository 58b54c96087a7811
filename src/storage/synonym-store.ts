import { z } from 'zod/v4';
import { synonymKinds } from '../core/figures/synonym-row.ts';
import type { AddedSynonym, SynonymStore } from '../core/synonyms/synonym-store.ts';
import { fold } from '../core/texts/fold.ts';
import { storedLanguage } from './address.ts';
import { fromColumns, toColumns } from './columns.ts';
import { inPartitionBelow } from './filters.ts';
import { keyOf } from './keys.ts';
import { untilWritten } from './optimistic.ts';
import { newRevision, readRevision } from './revision.ts';
import type { Table } from './table.ts';

const addedSynonym = z.object({
  word: z.string(),
  language: storedLanguage,
  rows: z.array(z.object({ kind: z.enum(synonymKinds), id: z.string() })).min(1),
  addedBy: z.string(),
  addedAt: z.string(),
}) satisfies z.ZodType<AddedSynonym>;

const partition = 'synonyms';
const kind = 'word';

/** One partition: a row for each word, and the revision. */
export function createSynonymStore(table: Table): SynonymStore {
  return {
    revision: async () => (await readRevision(table, partition)).revision,
    list: async () => {
      const rows = await table.list(inPartitionBelow(partition, kind));
      return rows.map((row) => fromColumns(addedSynonym, row.columns));
    },
    put: async (synonym) => {
      await untilWritten('put synonym', () => {
        const write = { do: 'put', row: rowOf(synonym.word), columns: toColumns(synonym) } as const;
        return table.transact(partition, [write, newRevision()]);
      });
    },
    remove: (word) =>
      untilWritten('remove synonym', async () => {
        const row = rowOf(word);
        if ((await table.get({ partition, row })) === null) return 'absent';
        const outcome = await table.transact(partition, [{ do: 'delete', row }, newRevision()]);
        return outcome === 'written' ? 'removed' : 'conflict';
      }),
  };
}

function rowOf(word: string): string {
  return keyOf(kind, fold(word));
}
