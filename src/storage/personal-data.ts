import { z } from 'zod/v4';
import type { PersonalData, PersonalRecord, Rewriting } from '../core/anonymise/personal-data.ts';
import { recordOf, toColumns } from './columns.ts';
import { type Connection, type TableName, tableNames } from './connect.ts';
import { StorageError } from './errors.ts';
import { everyRow } from './filters.ts';
import { answerRow } from './given-answer-store.ts';
import { untilWritten } from './optimistic.ts';
import { rowKeyOf } from './outbox-store.ts';
import { newRevision, revisionRow } from './revision.ts';
import { createTable, type Key, type Row, type Table } from './table.ts';

/** What every row has besides its record. */
const rowColumns = new Set(['writeId', 'schemaVersion', 'timestamp']);

/** Every table as an area, row by row. */
export function createPersonalData(connection: Connection): PersonalData {
  const tableOf = (area: string) => createTable(connection.table(checked(area)));
  return {
    areas: tableNames,
    records: async function* (area) {
      for await (const page of tableOf(area).pages(everyRow())) yield page.map((row) => readable(area, row));
    },
    rewrite: async (area, rewrite) => {
      const table = tableOf(area);
      const isRevised = createRevised(table);
      const counts = { changed: 0, left: 0 };
      for await (const page of table.pages(everyRow())) {
        for (const row of page) {
          const outcome = await rewriteRow({ area, table, isRevised, rewrite }, row);
          if (outcome !== 'same') counts[outcome] += 1;
        }
      }
      return counts;
    },
  };
}

interface Rewriter {
  readonly area: string;
  readonly table: Table;
  /** Whether the partition has a revision, by which processes see that it has changed. */
  readonly isRevised: (partition: string) => Promise<boolean>;
  readonly rewrite: (record: PersonalRecord) => Rewriting;
}

async function rewriteRow(rewriter: Rewriter, first: Row): Promise<'changed' | 'left' | 'same'> {
  const { area, table } = rewriter;
  let row: Row | null = first;
  return untilWritten('anonymise row', async () => {
    if (row === null) return 'changed';
    const found = readable(area, row);
    const next = rewriter.rewrite(found);
    if (next === 'later') return 'left';
    const record = next === 'remove' ? null : next;
    // A row whose key names the person although its columns do not: a process died between the two writes.
    if (record === found && isInPlace(area, row.key, record)) return 'same';
    const written = await writeRow(rewriter, row, { record, isChanged: record !== found });
    if (written === 'written') return 'changed';
    row = await table.get(row.key);
    return 'conflict';
  });
}

/**
 * The row is written on condition of its version mark. Where its key has to change it is written under the old one first, so
 * that nobody else holds it any more when it moves.
 */
async function writeRow(
  { area, table, isRevised }: Rewriter,
  { key, etag }: Row,
  { record, isChanged }: { readonly record: PersonalRecord | null; readonly isChanged: boolean },
): Promise<'written' | 'conflict'> {
  const { partition, row } = key;
  const revision = (await isRevised(partition)) ? [newRevision()] : [];
  if (record === null) {
    if (revision.length === 0) return (await table.delete(key, etag)) === 'deleted' ? 'written' : 'conflict';
    return table.transact(partition, [{ do: 'delete', row }, ...revision]);
  }
  const { keyParts: _, ...own } = record;
  const columns = toColumns(own);
  if (isChanged) {
    const replaced = await table.transact(partition, [{ do: 'replace', row, columns, etag }, ...revision]);
    if (replaced === 'conflict') return 'conflict';
  }
  if (isInPlace(area, key, record)) return 'written';
  return table.transact(partition, [
    { do: 'insert', row: ownRow(area, record) ?? row, columns },
    { do: 'delete', row },
  ]);
}

/** The record, with the parts of its key where that says whose it is and the columns do not. */
function readable(area: string, { key, columns }: Row): PersonalRecord {
  const own = Object.entries(columns).filter(([name]) => !rowColumns.has(name) && !name.startsWith('odata'));
  const record = recordOf(Object.fromEntries(own));
  if (area !== 'Conversations' && isInPlace(area, key, record)) return record;
  return { ...record, keyParts: [...key.partition.split('!'), ...key.row.split('!')] };
}

const keyed = {
  Outbox: z.object({ streamId: z.string(), recipientId: z.string() }),
  GivenAnswers: z.object({ at: z.string(), id: z.string() }),
};

/** The row key that follows from a record whose key may name somebody; null for any other. */
function ownRow(area: string, record: PersonalRecord): string | null {
  const delivery = area === 'Outbox' ? keyed.Outbox.safeParse(record).data : undefined;
  if (delivery) return rowKeyOf(delivery.streamId, delivery.recipientId).row;
  const answer = area === 'GivenAnswers' ? keyed.GivenAnswers.safeParse(record).data : undefined;
  return answer ? answerRow(answer) : null;
}

function isInPlace(area: string, { row }: Key, record: PersonalRecord | null): boolean {
  const own = record && ownRow(area, record);
  return own === null || own === row;
}

function createRevised(table: Table): (partition: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (partition) => {
    const before = known.get(partition);
    if (before !== undefined) return before;
    const found = (await table.get({ partition, row: revisionRow })) !== null;
    known.set(partition, found);
    return found;
  };
}

function checked(area: string): TableName {
  const known = tableNames.find((name) => name === area);
  if (!known) throw new StorageError('anonymise', `there is no table ${area}`);
  return known;
}
